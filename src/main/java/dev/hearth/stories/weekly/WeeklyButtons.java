package dev.hearth.stories.weekly;

import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Less often, or not at all: anybody in the channel may say so, and nobody is told who did. */
@Component
class WeeklyButtons implements ButtonHandler {

    static final String SNOOZE = "stories.snooze";
    static final String STOP = "stories.stop";
    static final String START = "stories.start";

    private final Teams teams;
    private final WeeklyRounds rounds;
    private final WeeklySpeech speech;
    private final Ledger ledger;
    private final Voice voice;

    WeeklyButtons(Teams teams, WeeklyRounds rounds, WeeklySpeech speech, Ledger ledger, Voice voice) {
        this.teams = teams;
        this.rounds = rounds;
        this.speech = speech;
        this.ledger = ledger;
        this.voice = voice;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(SNOOZE, STOP, START);
    }

    @Override
    public Reply press(Request request, Press press) {
        return team(request, press.subject())
                .map(team -> press(request.unkept(), press.name(), team))
                .orElseGet(() -> Reply.say(voice.say("stories.weekly.not-set-up")));
    }

    private Reply press(Request request, String name, Team team) {
        return switch (name) {
            case SNOOZE -> keep(request, () -> rounds.snooze(team), () -> speech.snoozed(team, quietUntil(team)));
            case STOP -> keep(request, () -> rounds.stop(team), () -> speech.stopped(team));
            default ->
                keep(
                        request,
                        () -> rounds.start(team),
                        () -> speech.next(team, rounds.next(team, rounds.standing(team))));
        };
    }

    private Reply keep(Request request, Runnable change, java.util.function.Supplier<Reply> answer) {
        return ledger.keep(
                request,
                () -> {
                    change.run();
                    return Deed.done("");
                },
                memo -> answer.get());
    }

    private java.time.LocalDate quietUntil(Team team) {
        return rounds.standing(team).quietUntil();
    }

    private Optional<Team> team(Request request, String number) {
        return number.matches("\\d{1,18}")
                ? teams.find(new Team.Id(Long.parseLong(number)))
                        .filter(team -> team.workspace().equals(request.person().workspace()))
                : Optional.empty();
    }
}

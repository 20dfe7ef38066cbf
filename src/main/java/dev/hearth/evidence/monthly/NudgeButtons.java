package dev.hearth.evidence.monthly;

import dev.hearth.chat.Press;
import dev.hearth.evidence.Evidence;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Later, not at all, or again: anybody in the team may say so, and who did is not kept. */
@Component
class NudgeButtons implements ButtonHandler {

    static final String SNOOZE = "evidence.snooze";
    static final String STOP = "evidence.stop";
    static final String START = "evidence.start";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final int SNOOZE_MONTHS = 3;

    private final Belonging belonging;
    private final Evidence evidence;
    private final Pauses pauses;
    private final NudgeSpeech speech;
    private final Ledger ledger;

    NudgeButtons(Belonging belonging, Evidence evidence, Pauses pauses, NudgeSpeech speech, Ledger ledger) {
        this.belonging = belonging;
        this.evidence = evidence;
        this.pauses = pauses;
        this.speech = speech;
        this.ledger = ledger;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(SNOOZE, STOP, START);
    }

    @Override
    public Reply press(Request request, Press press) {
        return team(request, press.subject())
                .map(team -> press(request, press.name(), team))
                .orElseGet(speech::gone);
    }

    private Reply press(Request request, String name, Team team) {
        LocalDate today = evidence.today(team);
        LocalDate later = today.plusMonths(SNOOZE_MONTHS);
        return switch (name) {
            case SNOOZE -> keep(request, () -> pauses.until(team, later), speech.snoozed(team, later));
            case STOP -> keep(request, () -> pauses.forGood(team, today), speech.stopped(team));
            default -> keep(request, () -> pauses.lift(team), speech.started());
        };
    }

    private Reply keep(Request request, Runnable change, Reply answer) {
        return ledger.keep(
                request.unkept(),
                () -> {
                    change.run();
                    return Deed.done("");
                },
                memo -> answer);
    }

    private Optional<Team> team(Request request, String number) {
        return NUMBER.matcher(number).matches()
                ? belonging.theirs(request, new Team.Id(Long.parseLong(number)))
                : Optional.empty();
    }
}

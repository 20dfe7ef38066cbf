package dev.hearth.reviews.again;

import dev.hearth.chat.Press;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.lessons.LessonSpeech;
import dev.hearth.reviews.lessons.Theirs;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The weekly word later, not at all, or again: anybody in the team may say so, and who did is not kept. */
@Component
class WeekButtons implements ButtonHandler {

    static final String SNOOZE = "reviews.week-later";
    static final String STOP = "reviews.week-never";
    static final String START = "reviews.week-again";

    private static final int WEEKS = 4;

    private final Theirs theirs;
    private final Pauses pauses;
    private final AskSpeech speech;
    private final LessonSpeech lines;
    private final Ledger ledger;
    private final TeamClock clock;

    WeekButtons(Theirs theirs, Pauses pauses, AskSpeech speech, LessonSpeech lines, Ledger ledger, TeamClock clock) {
        this.theirs = theirs;
        this.pauses = pauses;
        this.speech = speech;
        this.lines = lines;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(SNOOZE, STOP, START);
    }

    @Override
    public Reply press(Request request, Press press) {
        return theirs.team(request, press.subject())
                .map(team -> press(request, press.name(), team))
                .orElseGet(() -> lines.gone(""));
    }

    private Reply press(Request request, String name, Team team) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        LocalDate later = today.plusWeeks(WEEKS);
        return switch (name) {
            case SNOOZE -> keep(request, () -> pauses.until(team, later), speech.snoozed(team, later, today));
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
}

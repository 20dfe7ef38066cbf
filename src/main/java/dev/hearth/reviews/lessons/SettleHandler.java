package dev.hearth.reviews.lessons;

import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lesson.Verdict;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Teams;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the form that says what came of a lesson. */
@Component
class SettleHandler implements FormHandler {

    private final Theirs theirs;
    private final Lessons lessons;
    private final LessonForms forms;
    private final LessonSpeech speech;
    private final Ledger ledger;
    private final Teams teams;
    private final TeamClock clock;

    SettleHandler(
            Theirs theirs,
            Lessons lessons,
            LessonForms forms,
            LessonSpeech speech,
            Ledger ledger,
            Teams teams,
            TeamClock clock) {
        this.teams = teams;
        this.clock = clock;
        this.theirs = theirs;
        this.lessons = lessons;
        this.forms = forms;
        this.speech = speech;
        this.ledger = ledger;
    }

    @Override
    public String form() {
        return LessonForms.SETTLE;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String typed = submitted.value(LessonForms.OUTCOME);
        String[] carried = submitted.carry().split(" ", 2);
        Optional<Lesson.State> how = how(carried[0]);
        Optional<Lesson> lesson = theirs.lesson(request, carried.length == 2 ? carried[1] : "");
        if (how.isEmpty() || lesson.isEmpty()) {
            return speech.gone(typed);
        }
        if (typed.length() > LessonReading.MOST) {
            return mend(lesson.get(), how.get(), submitted, "outcome-long");
        }
        return ledger.keep(
                request,
                () -> settle(lesson.get(), how.get(), submitted, typed),
                memo -> speech.settled(memo, how.get()));
    }

    private Deed.Verdict settle(Lesson found, Lesson.State how, Ask.Submitted submitted, String typed) {
        Optional<Lesson> lesson = lessons.lock(found.workspace(), found.number())
                .filter(locked -> locked.id().equals(found.id()));
        if (lesson.isEmpty()) {
            return Deed.refused(speech.gone(typed));
        }
        return switch (lesson.get().settle(how, typed, today(lesson.get()))) {
            case Verdict.Settled(Lesson settled) -> {
                lessons.save(settled);
                yield Deed.done(settled.number());
            }
            case Verdict.NotOpen _ -> Deed.refused(speech.notOpen(lesson.get(), typed));
            case Verdict.Wordless _ -> Deed.refused(mend(lesson.get(), how, submitted, "outcome"));
        };
    }

    private LocalDate today(Lesson lesson) {
        return teams.find(lesson.team())
                .map(team -> LocalDate.ofInstant(clock.now(), team.zone()))
                .orElse(lesson.days().noted());
    }

    private Reply mend(Lesson lesson, Lesson.State how, Ask.Submitted submitted, String mistake) {
        return Reply.open(forms.mend(forms.settle(lesson, how), submitted, Map.of(LessonForms.OUTCOME, mistake)));
    }

    private static Optional<Lesson.State> how(String carried) {
        return switch (carried) {
            case "TRIED" -> Optional.of(Lesson.State.TRIED);
            case "LET_GO" -> Optional.of(Lesson.State.LET_GO);
            default -> Optional.empty();
        };
    }
}

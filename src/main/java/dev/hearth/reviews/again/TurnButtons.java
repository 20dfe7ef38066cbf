package dev.hearth.reviews.again;

import dev.hearth.chat.Press;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.LessonChanged;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.book.Turn;
import dev.hearth.reviews.lessons.LessonSpeech;
import dev.hearth.reviews.lessons.Presses;
import dev.hearth.reviews.lessons.Theirs;
import dev.hearth.team.Teams;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asked about later, not at all, or again: anybody in the team may say so, and who did is not kept. */
@Component
class TurnButtons implements ButtonHandler {

    private static final int WEEKS = 4;

    private final Theirs theirs;
    private final Lessons lessons;
    private final LessonSpeech lines;
    private final AskSpeech speech;
    private final Teams teams;
    private final Ledger ledger;
    private final TeamClock clock;

    TurnButtons(
            Theirs theirs,
            Lessons lessons,
            LessonSpeech lines,
            AskSpeech speech,
            Teams teams,
            Ledger ledger,
            TeamClock clock) {
        this.theirs = theirs;
        this.lessons = lessons;
        this.lines = lines;
        this.speech = speech;
        this.teams = teams;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(Presses.LATER, Presses.NEVER, Presses.AGAIN);
    }

    @Override
    public Reply press(Request request, Press press) {
        List<Lesson> named = Stream.of(press.subject().split(",", AskSpeech.MOST + 1))
                .flatMap(number -> theirs.lesson(request, number).stream())
                .filter(Lesson::isOpen)
                .toList();
        if (named.isEmpty()) {
            return lines.gone("");
        }
        LocalDate today = today(named.getFirst());
        return switch (press.name()) {
            case Presses.LATER -> {
                LocalDate day = today.plusWeeks(WEEKS);
                yield keep(request, named, turn -> turn.later(day), speech.later(day, today, press.subject()));
            }
            case Presses.NEVER -> keep(request, named, Turn::silenced, speech.never(press.subject()));
            default -> keep(request, named, turn -> Turn.first(today.plusDays(1)), speech.woken());
        };
    }

    private Reply keep(Request request, List<Lesson> named, UnaryOperator<Turn> change, Reply answer) {
        return ledger.keep(
                request.unkept(),
                () -> {
                    named.stream()
                            .flatMap(lesson -> lessons.lock(lesson.workspace(), lesson.number()).stream())
                            .filter(Lesson::isOpen)
                            .forEach(lesson ->
                                    lessons.save(lesson.turning(change.apply(lesson.turn())), LessonChanged.What.TURN));
                    return Deed.done("");
                },
                memo -> answer);
    }

    private LocalDate today(Lesson lesson) {
        return teams.find(lesson.team())
                .map(team -> LocalDate.ofInstant(clock.now(), team.zone()))
                .orElseGet(() -> LocalDate.ofInstant(clock.now(), ZoneOffset.UTC));
    }
}

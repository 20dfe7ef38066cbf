package dev.hearth.reviews.lessons;

import dev.hearth.chat.Form;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lesson.Origin;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.reviews.echoing.Sense;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the form of a new lesson. Who sent it is not kept, unless they said that they look after it. */
@Component
class NoteHandler implements FormHandler {

    private final Theirs theirs;
    private final Lessons lessons;
    private final LessonForms forms;
    private final LessonSpeech speech;
    private final Ledger ledger;
    private final TeamClock clock;
    private final Sense sense;

    NoteHandler(
            Theirs theirs,
            Lessons lessons,
            LessonForms forms,
            LessonSpeech speech,
            Ledger ledger,
            TeamClock clock,
            Sense sense) {
        this.sense = sense;
        this.theirs = theirs;
        this.lessons = lessons;
        this.forms = forms;
        this.speech = speech;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String form() {
        return LessonForms.NOTE;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Source source = Source.read(submitted.carry());
        return theirs.team(request, source.team())
                .map(team -> read(request, submitted, team, source.origin()))
                .orElseGet(() -> speech.gone(submitted.value(LessonForms.TEXT)));
    }

    private Reply read(Request request, Ask.Submitted submitted, Team team, @Nullable Origin origin) {
        ZonedDateTime now = clock.now().atZone(team.zone());
        LessonReading reading = new LessonReading(
                submitted.value(LessonForms.TEXT),
                submitted.value(LessonForms.DAY),
                submitted.value(LessonForms.FROM),
                submitted.value(LessonForms.LINK),
                now);
        Map<String, String> mistakes = reading.mistakes();
        if (!mistakes.isEmpty()) {
            Form form = forms.note(team, origin, now.toLocalDate());
            return Reply.open(forms.mend(form, submitted, mistakes));
        }
        LocalDate askOn = reading.askOn().orElseThrow();
        Lesson lesson = Lesson.noted(
                team,
                new Lesson.Words(
                        reading.text(),
                        submitted.ticked(LessonForms.KEEPER) ? request.person() : null,
                        reading.link().isEmpty() ? null : reading.link()),
                new Lesson.Days(now.toLocalDate(), askOn));
        Lesson kept = Optional.ofNullable(origin)
                .or(reading::origin)
                .map(lesson::from)
                .orElse(lesson);
        sense.lookUp(team, reading.text());
        return ledger.keep(
                request,
                () -> Deed.done(lessons.enter(kept).number()),
                number -> lessons.find(team.workspace(), Integer.parseInt(number))
                        .map(speech::noted)
                        .orElseGet(() -> speech.gone("")));
    }
}

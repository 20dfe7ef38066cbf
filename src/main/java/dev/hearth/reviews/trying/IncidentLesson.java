package dev.hearth.reviews.trying;

import dev.hearth.chat.Button;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.AfterIncident;
import dev.hearth.reviews.TakingUp;
import dev.hearth.reviews.book.Lesson.Origin;
import dev.hearth.reviews.book.Lessons;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers to note what an incident taught, right after it; the lesson says where it is from, and its timeline which came. */
@Component
class IncidentLesson implements AfterIncident {

    private static final int ORDER = 20;

    private final Lessons lessons;
    private final Voice voice;

    IncidentLesson(Lessons lessons, Voice voice) {
        this.lessons = lessons;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Button> after(Over over) {
        return Optional.of(Button.plain(
                voice.line("reviews.button.note"), TakingUp.NOTE, TakingUp.incident(over.team(), over.number())));
    }

    @Override
    public Optional<Prose> since(Over over) {
        return lessons.from(over.workspace(), new Origin(Origin.Kind.INCIDENT, over.number())).stream()
                .filter(lesson -> lesson.team().equals(over.team()))
                .map(lesson -> voice.say("reviews.since", "number", lesson.number()))
                .reduce((one, next) -> one.then(Prose.of(" · ")).then(next));
    }
}

package dev.hearth.incidents.drills;

import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The buttons of a rehearsal: add, end, answer. */
@Component
class DrillButtons implements ButtonHandler {

    private final Drilling drilling;
    private final DrillForms forms;
    private final Voice voice;

    DrillButtons(Drilling drilling, DrillForms forms, Voice voice) {
        this.drilling = drilling;
        this.forms = forms;
        this.voice = voice;
    }

    @Override
    public Set<String> buttons() {
        return Stream.concat(openingForms().stream(), Stream.of(DrillWords.STOP))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> openingForms() {
        return Stream.concat(
                        Stream.of(Kind.values()).map(kind -> DrillWords.ADD + kind.verb()),
                        Stream.of(DrillWords.ANSWER))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Reply press(Request request, Press press) {
        Optional<Drill> drill = DrillForms.id(press.subject()).flatMap(id -> drilling.find(request, id));
        if (drill.isEmpty()) {
            return Reply.say(voice.say("incidents.drill.is-over-already"));
        }
        return switch (press.name()) {
            case DrillWords.STOP -> drilling.stop(request, drill.get().id());
            case DrillWords.ANSWER -> answer(drill.get(), DrillForms.rest(press.subject()));
            default -> add(drill.get(), press.name().substring(DrillWords.ADD.length()));
        };
    }

    private Reply add(Drill drill, String verb) {
        return Kind.named(verb)
                .filter(_ -> drill.isOpen())
                .map(kind -> Reply.open(forms.entry(drill, kind)))
                .orElseGet(() -> Reply.say(voice.say("incidents.drill.is-over-already")));
    }

    private Reply answer(Drill drill, String written) {
        return forms.question(drill, written)
                .map(question -> Reply.open(forms.answer(drill, written, question)))
                .orElseGet(() -> Reply.say(voice.say("incidents.drill.is-over-already")));
    }
}

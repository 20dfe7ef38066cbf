package dev.hearth.language.asking;

import dev.hearth.chat.Press;
import dev.hearth.language.Coach;
import dev.hearth.prompts.Phrase;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The buttons under another way to say it, and those of the switch. */
@Component
class CoachButtons implements ButtonHandler {

    static final String USE = "language.use";
    static final String NOT_HELPFUL = "language.not-helpful";
    static final String ON = "language.on";
    static final String OFF = "language.off";

    /** Notes may be said twice; whatever else was said is there already, and its words are changed where it is. */
    private static final String SAID_AGAIN = " note";

    private final Coach coach;
    private final Switch onOrOff;
    private final CoachSpeech speech;

    CoachButtons(Coach coach, Switch onOrOff, CoachSpeech speech) {
        this.coach = coach;
        this.onOrOff = onOrOff;
        this.speech = speech;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(USE, NOT_HELPFUL, ON, OFF);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(USE);
    }

    @Override
    public Reply press(Request request, Press press) {
        return switch (press.name()) {
            case USE -> use(press.subject());
            case NOT_HELPFUL -> speech.say("language.left");
            case ON -> onOrOff.turn(request, true);
            default -> onOrOff.turn(request, false);
        };
    }

    private Reply use(String subject) {
        Optional<Choice> choice = Choice.read(subject);
        List<String> ways = choice.flatMap(one -> coach.phrase(one.phrase()))
                .map(Phrase::instead)
                .orElse(List.of());
        if (choice.isEmpty() || choice.get().way() >= ways.size()) {
            return speech.say("language.gone");
        }
        String way = ways.get(choice.get().way());
        String command = choice.get().command();
        return command.endsWith(SAID_AGAIN) ? speech.again(command, way) : speech.copy(way);
    }
}

package dev.hearth.language.asking;

import dev.hearth.reception.Ask;
import dev.hearth.reception.Command;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A command said again with other words. */
@Component
class AgainForm implements FormHandler {

    static final String NAME = "language.again";
    static final String WORDS = "words";

    private final ObjectProvider<Command> commands;
    private final CoachSpeech speech;

    AgainForm(ObjectProvider<Command> commands, CoachSpeech speech) {
        this.commands = commands;
        this.speech = speech;
    }

    @Override
    public String form() {
        return NAME;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String words = submitted.value(WORDS);
        return request.place() == null || words.isEmpty()
                ? speech.say("language.gone")
                : find(submitted.carry())
                        .map(command -> command.handle(typed(request, command, words), words))
                        .orElseGet(() -> speech.say("language.gone"));
    }

    private Optional<Command> find(String called) {
        return commands.stream()
                .filter(command -> called(command).equals(called))
                .findFirst();
    }

    private static String called(Command command) {
        return command.signature().word() + ' ' + command.signature().verb();
    }

    private static Request typed(Request request, Command command, String words) {
        Ask.Typed typed =
                new Ask.Typed(command.signature().word(), command.signature().verb() + ' ' + words);
        return new Request(
                request.key(),
                request.person(),
                request.standing(),
                request.place(),
                typed,
                request.received(),
                request.late());
    }
}

package dev.hearth.reception.desk;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Listener;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts beside an answer what listeners have to say; guests are not listened to, nor is what was refused. */
@Component
class Beside {

    private final List<Listener> listeners;
    private final Commands commands;

    Beside(List<Listener> listeners, Commands commands) {
        this.listeners = listeners;
        this.commands = commands;
    }

    /** What somebody said, and the command it belongs to. */
    private record Said(String command, List<String> words) {}

    boolean hears(Person person, Place place) {
        return listeners.stream().anyMatch(listener -> listener.hears(person, place));
    }

    /** @param word the word a command stands under where it was typed */
    Reply with(Request request, Reply answer, Function<Ask.Typed, String> word) {
        List<Listener> listening = request.standing() == Standing.GUEST || isOnTheWay(request, answer)
                ? List.of()
                : listeners.stream()
                        .filter(listener -> listener.listensTo(request.person()))
                        .toList();
        if (listening.isEmpty()) {
            return answer;
        }
        Said said = said(request.ask(), word);
        return said.words().isEmpty()
                ? answer
                : listening.stream()
                        .map(listener -> listener.beside(request, said.command(), said.words()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .<Reply>map(whisper -> whispering(answer, whisper))
                        .orElse(answer);
    }

    private static Reply whispering(Reply answer, Message whisper) {
        return new Reply.Whispering(answer, whisper);
    }

    /** What is not kept will be said again, and a form that goes on will be sent again. */
    private static boolean isOnTheWay(Request request, Reply answer) {
        return answer instanceof Reply.NotKept
                || answer instanceof Reply.Open && request.ask() instanceof Ask.Submitted;
    }

    private Said said(Ask ask, Function<Ask.Typed, String> word) {
        return switch (ask) {
            case Ask.Typed typed -> typed(typed, word.apply(typed));
            case Ask.Submitted submitted ->
                new Said("", List.copyOf(submitted.values().values()));
            case Ask.Overheard overheard -> new Said("", List.of(overheard.text()));
            case Ask.Pressed _, Ask.Pointed _, Ask.Changed _, Ask.Arrived _, Ask.Invited _ -> new Said("", List.of());
        };
    }

    private Said typed(Ask.Typed typed, String word) {
        return switch (commands.find(word, typed.text())) {
            case Commands.Found.Exactly found -> new Said(Commands.called(found.command()), words(found.rest()));
            case Commands.Found.Nothing nothing -> new Said("", words(nothing.typed()));
        };
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }
}

package dev.hearth.reception;

import dev.hearth.chat.Press;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What may not wait for a slow platform to say who asks: whatever guests may do, too, all that happens in an emergency, and
 * every brake.
 */
@Component
public class Pressing {

    private static final Set<String> WORDS = Set.of("ooda", "incident");
    private static final Set<String> BRAKES = Set.of("hold", "stop");
    private static final String EMERGENCY = "incidents.";

    private final Set<String> open = new HashSet<>();

    /** Of these handlers. */
    public Pressing(List<ButtonHandler> buttons, List<FormHandler> forms) {
        buttons.forEach(handler -> open.addAll(handler.forGuests()));
        forms.stream().filter(FormHandler::guestsMaySend).map(FormHandler::form).forEach(open::add);
    }

    /** Whether this command is. */
    public boolean is(Ask.Typed typed) {
        String[] words = (typed.word() + " " + typed.text())
                .strip()
                .toLowerCase(Locale.ROOT)
                .split("\\s+", 5);
        int at = words[0].equals("hearth") && words.length > 1 ? 1 : 0;
        boolean brake = Stream.of(at + 1, at + 2).anyMatch(next -> next < words.length && BRAKES.contains(words[next]));
        return WORDS.contains(words[at]) || BRAKES.contains(words[at]) || words[at].equals("chaos") && brake;
    }

    /** Whether this button is. */
    public boolean is(Press press) {
        return isOpen(press.name());
    }

    /** Whether the button, form or shortcut of this name is. */
    public boolean isOpen(String name) {
        return name.startsWith(EMERGENCY) || open.contains(name);
    }
}

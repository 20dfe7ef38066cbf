package dev.hearth.msteams.cards;

import dev.hearth.chat.Press;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came back from a card: what was pressed, or a form and what somebody filled in. It is read out of the data of an
 * action, where Teams puts what the action says beside what stands in the inputs. Whatever else is in there is left out.
 */
public final class Filled {

    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}._-]{1,100}");
    private static final int LONGEST_PRESS = 2000;
    private static final int LONGEST_OPTION = 200;

    private final Map<String, String> said = new LinkedHashMap<>();

    private Filled() {}

    /** Reads an action's data; null, and whatever is no object, says nothing. */
    public static Filled read(@Nullable JsonNode data) {
        Filled filled = new Filled();
        if (data != null && data.isObject()) {
            data.properties().forEach(entry -> filled.take(entry.getKey(), entry.getValue()));
        }
        return filled;
    }

    /** What was pressed, or picked; nothing if it was no button of ours or nothing was picked. */
    public Optional<Press> press() {
        String written = text(Slot.PRESS);
        Press press = Press.read(written);
        if (written.length() > LONGEST_PRESS || !NAME.matcher(press.name()).matches()) {
            return Optional.empty();
        }
        return said.containsKey(Slot.PICKED_IN) ? picked(press) : Optional.of(press);
    }

    /** Whether something could have been picked, and was not. */
    public boolean pickedNothing() {
        return said.containsKey(Slot.PICKED_IN) && press().isEmpty();
    }

    /** The form that was sent, if one was. */
    public Optional<String> form() {
        return Optional.of(text(Slot.FORM)).filter(name -> NAME.matcher(name).matches());
    }

    /** What the form brings back unseen; empty if nothing. */
    public String carry() {
        return text(Slot.CARRY);
    }

    /** What each field says, written as its kind writes it; what is empty is left out. */
    public Map<String, String> values() {
        Map<String, Map<String, String>> parts = new HashMap<>();
        said.forEach((id, value) -> {
            Slot slot = Slot.read(id);
            if (!slot.field().isEmpty()) {
                parts.computeIfAbsent(slot.field(), _ -> new HashMap<>()).put(slot.part(), value);
            }
        });
        Map<String, String> values = new HashMap<>();
        parts.forEach((field, found) -> {
            String value = join(found);
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        });
        return values;
    }

    private void take(String id, JsonNode value) {
        if (value.isString() || value.isNumber() || value.isBoolean()) {
            said.put(id, value.asString());
        }
    }

    private Optional<Press> picked(Press press) {
        Slot input = Slot.read(text(Slot.PICKED_IN));
        String option = text(input.written());
        boolean ours = input.field().isEmpty() && input.part().startsWith(Slot.PICK);
        if (!ours || option.isEmpty() || option.length() > LONGEST_OPTION) {
            return Optional.empty();
        }
        return Optional.of(new Press(press.name(), press.subject() + "=" + Slot.optionAgain(option)));
    }

    private String text(String id) {
        return said.getOrDefault(id, "");
    }

    private static String join(Map<String, String> found) {
        if (found.values().stream().allMatch(String::isEmpty)) {
            return "";
        }
        if (found.containsKey(Slot.DAY) || found.containsKey(Slot.TIME)) {
            return found.getOrDefault(Slot.DAY, "") + "T" + found.getOrDefault(Slot.TIME, "");
        }
        if (found.keySet().stream().anyMatch(part -> part.startsWith(Slot.POINTS))) {
            return points(found);
        }
        if (found.containsKey(Slot.BOX)) {
            return "yes".equals(found.get(Slot.BOX)) ? "yes" : "";
        }
        if (found.containsKey(Slot.PICK)) {
            return Arrays.stream(found.get(Slot.PICK).split(",", -1))
                    .map(Slot::optionAgain)
                    .collect(Collectors.joining(","));
        }
        return found.getOrDefault("", "");
    }

    /** Three points; a corner that was left empty, or left out by the client, got none. */
    private static String points(Map<String, String> found) {
        return IntStream.range(0, 3)
                .mapToObj(corner -> found.getOrDefault(Slot.POINTS + corner, ""))
                .map(points -> points.isEmpty() ? "0" : points)
                .collect(Collectors.joining(","));
    }
}

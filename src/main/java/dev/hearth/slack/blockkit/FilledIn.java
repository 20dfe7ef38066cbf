package dev.hearth.slack.blockkit;

import com.slack.api.model.view.ViewState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody filled in, by field, out of the inputs that Slack sends back. */
public final class FilledIn {

    private final Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    private final Map<String, String> blocks = new LinkedHashMap<>();

    private FilledIn() {}

    /** Reads a view's state; a view without inputs may have none. */
    public static FilledIn read(@Nullable ViewState state) {
        FilledIn read = new FilledIn();
        if (state != null && state.getValues() != null) {
            state.getValues().forEach(read::take);
        }
        return read;
    }

    /** The fields that were shown. */
    public Set<String> fields() {
        return blocks.keySet();
    }

    /** The block in which a field was shown, the first if there were several. */
    public Optional<String> block(String field) {
        return Optional.ofNullable(blocks.get(field));
    }

    /** The first block that can be pointed at, if the view asked for anything. */
    public Optional<String> firstBlock() {
        return blocks.values().stream().findFirst();
    }

    /** What each field says, written as its kind writes it; what is empty is left out. */
    public Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        parts.forEach((field, found) -> {
            String value = join(found);
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        });
        return values;
    }

    private void take(String block, Map<String, ViewState.Value> actions) {
        Slot slot = Slot.read(block);
        blocks.putIfAbsent(slot.field(), block);
        Map<String, String> found = parts.computeIfAbsent(slot.field(), _ -> new LinkedHashMap<>());
        actions.values().forEach(value -> found.put(slot.part(), text(value)));
    }

    private static String join(Map<String, String> found) {
        if (found.values().stream().allMatch(String::isEmpty)) {
            return "";
        }
        if (found.containsKey(Slot.DAY) || found.containsKey(Slot.TIME)) {
            return found.getOrDefault(Slot.DAY, "") + "T" + found.getOrDefault(Slot.TIME, "");
        }
        if (found.containsKey(Slot.POINTS + 0)) {
            return found.values().stream()
                    .map(points -> points.isEmpty() ? "0" : points)
                    .collect(Collectors.joining(","));
        }
        return found.values().iterator().next();
    }

    private static String text(ViewState.Value value) {
        if (value.getSelectedOption() != null) {
            return ActionId.picked(
                    Objects.requireNonNullElse(value.getSelectedOption().getValue(), ""));
        }
        if (value.getSelectedOptions() != null) {
            List<String> picked = new ArrayList<>();
            value.getSelectedOptions().forEach(option -> picked.add(ActionId.picked(option.getValue())));
            return String.join(",", picked);
        }
        if (value.getSelectedUsers() != null) {
            return String.join(",", value.getSelectedUsers());
        }
        if (value.getSelectedDate() != null) {
            return value.getSelectedDate();
        }
        if (value.getSelectedTime() != null) {
            return value.getSelectedTime();
        }
        return Objects.requireNonNullElse(value.getValue(), "");
    }
}

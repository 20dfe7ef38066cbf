package dev.hearth.plays;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A modal's inputs: what is in them, and what people write into them. */
final class SlackForm {

    private final JsonObject view;

    SlackForm(JsonObject view) {
        this.view = view;
    }

    /** The state of every input as Slack sends it, by block and action. */
    JsonObject filled(Map<String, String> typed) {
        Map<String, String> written = new LinkedHashMap<>(typed);
        JsonObject values = new JsonObject();
        for (JsonElement one : view.getAsJsonArray("blocks")) {
            JsonObject block = one.getAsJsonObject();
            if (block.get("type").getAsString().equals("input")) {
                JsonObject element = block.getAsJsonObject("element");
                JsonObject slot = new JsonObject();
                slot.add(element.get("action_id").getAsString(), state(block, element, written));
                values.add(block.get("block_id").getAsString(), slot);
            }
        }
        if (!written.isEmpty()) {
            throw new AssertionError("no fields " + written.keySet() + " in " + view);
        }
        return values;
    }

    /** What a block with this id asks for. */
    String label(String blockId) {
        for (JsonElement one : view.getAsJsonArray("blocks")) {
            JsonElement id = one.getAsJsonObject().get("block_id");
            if (id != null && id.getAsString().equals(blockId)) {
                return SlackWords.text(one.getAsJsonObject().get("label"));
            }
        }
        throw new AssertionError("no block " + blockId + " in " + view);
    }

    private static JsonObject state(JsonObject block, JsonObject element, Map<String, String> written) {
        @Nullable String value = written.remove(SlackWords.text(block.get("label")));
        JsonObject state = new JsonObject();
        String type = element.get("type").getAsString();
        state.addProperty("type", type);
        switch (type) {
            case "plain_text_input" -> text(block, state, element, value);
            case "radio_buttons", "static_select" ->
                state.add(
                        "selected_option",
                        value == null
                                ? element.get("initial_option")
                                : option(element, value).orElseThrow());
            case "checkboxes", "multi_static_select" -> several(state, element, value);
            case "multi_users_select" -> people(state, element, value);
            case "datepicker" -> state.add("selected_date", element.get("initial_date"));
            case "timepicker" -> state.add("selected_time", element.get("initial_time"));
            default -> throw new AssertionError("unknown input " + element);
        }
        return state;
    }

    /** Slack itself does not let an empty field through that is not optional. */
    private static void text(JsonObject block, JsonObject state, JsonObject element, @Nullable String value) {
        JsonElement held = element.get("initial_value");
        String text = value != null ? value : held == null ? "" : held.getAsString();
        boolean optional = block.has("optional") && block.get("optional").getAsBoolean();
        if (text.isEmpty() && !optional) {
            throw new AssertionError("Slack wants something in " + block);
        }
        state.addProperty("value", text.isEmpty() ? null : text);
    }

    private static void several(JsonObject state, JsonObject element, @Nullable String value) {
        JsonElement held = element.get("initial_options");
        JsonArray chosen = held == null ? new JsonArray() : held.getAsJsonArray();
        if (value != null) {
            chosen = new JsonArray();
            for (String label : value.split(", ")) {
                option(element, label.equals("yes") ? "Yes" : label).ifPresent(chosen::add);
            }
        }
        state.add("selected_options", chosen);
    }

    private static void people(JsonObject state, JsonObject element, @Nullable String value) {
        JsonElement held = element.get("initial_users");
        JsonArray chosen = held == null ? new JsonArray() : held.getAsJsonArray();
        if (value != null) {
            chosen = new JsonArray();
            for (String name : value.split(", ")) {
                chosen.add("U" + name.toUpperCase(Locale.ROOT));
            }
        }
        state.add("selected_users", chosen);
    }

    static Optional<JsonObject> option(JsonObject element, String label) {
        for (JsonElement one : element.getAsJsonArray("options")) {
            if (SlackWords.text(one.getAsJsonObject().get("text")).startsWith(label)) {
                return Optional.of(one.getAsJsonObject());
            }
        }
        return Optional.empty();
    }
}

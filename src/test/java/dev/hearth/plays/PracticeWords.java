package dev.hearth.plays;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** An entry of the practice chat's JSON, to be read aloud. */
final class PracticeWords {

    private PracticeWords() {}

    static List<String> of(JsonObject entry) {
        List<String> lines = new ArrayList<>();
        if (!entry.get("text").getAsString().isEmpty()) {
            lines.add(entry.get("text").getAsString());
        }
        List<String> actions = new ArrayList<>();
        for (JsonElement one : entry.getAsJsonArray("actions")) {
            JsonObject action = one.getAsJsonObject();
            String arrow = action.get("url").isJsonNull()
                    ? ""
                    : " → " + action.get("url").getAsString().replaceFirst("^/#m[0-9a-z]+-[0-9]+$", "/#message");
            actions.add("[" + action.get("label").getAsString() + arrow + "]");
        }
        if (!actions.isEmpty()) {
            lines.add(String.join(" ", actions));
        }
        if (entry.get("form").isJsonObject()) {
            lines.add("(form)");
            entry.getAsJsonObject("form")
                    .getAsJsonArray("fields")
                    .forEach(field -> lines.add("  " + field(field.getAsJsonObject())));
        }
        return lines;
    }

    private static String field(JsonObject field) {
        List<String> options = new ArrayList<>();
        field.getAsJsonArray("options")
                .forEach(option ->
                        options.add(option.getAsJsonObject().get("label").getAsString()));
        options.remove(field.get("label").getAsString());
        return field.get("label").getAsString()
                + (options.isEmpty() ? "" : " (" + String.join(" / ", options) + ")") + ": "
                + field.get("value").getAsString();
    }
}

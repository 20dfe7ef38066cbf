package dev.hearth.plays;

import dev.hearth.chat.Press;
import dev.hearth.msteams.answers.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A card's inputs and actions: what is in them, and what people write into them. */
final class MsTeamsForm {

    private final JsonNode card;

    MsTeamsForm(JsonNode card) {
        this.card = card;
    }

    /** What the client sends beside an action's data: every input that is not empty. */
    Map<String, String> filled(Map<String, String> typed) {
        Map<String, String> written = new LinkedHashMap<>(typed);
        Map<String, String> values = new LinkedHashMap<>();
        for (JsonNode input : inputs()) {
            String label = MsTeamsWords.text(
                    input.path(input.has("label") ? "label" : "title").asString(""));
            String value = written.remove(label);
            String sent = value == null ? input.path("value").asString("") : value(input, value);
            if (sent.isEmpty() && input.path("isRequired").asBoolean(false)) {
                throw new AssertionError("Teams wants something in " + input);
            }
            if (!sent.isEmpty()) {
                values.put(input.path("id").asString(), sent);
            }
        }
        if (!written.isEmpty()) {
            throw new AssertionError("no fields " + written.keySet() + " in " + card);
        }
        return values;
    }

    /** The button that sends the form; nothing if this is none. */
    Optional<JsonNode> sends() {
        return actions(card).stream()
                .filter(action -> action.at("/data/form").isString())
                .findFirst();
    }

    /** The button that opens a form that waits; nothing if there is none. */
    Optional<JsonNode> opens() {
        return actions(card).stream()
                .filter(action ->
                        Press.read(action.at("/data/press").asString("")).name().equals(Ways.OPEN))
                .findFirst();
    }

    /** The button with this label. */
    Optional<JsonNode> button(String label) {
        return actions(card).stream()
                .filter(action -> action.at("/data/press").isString()
                        && MsTeamsWords.text(action.path("title").asString("")).equals(label))
                .findFirst();
    }

    /** The button beside the choice that has this option, and the choice picked. */
    Optional<Map.Entry<JsonNode, Map<String, String>>> option(String label) {
        for (JsonNode input : inputs()) {
            for (JsonNode choice : input.path("choices")) {
                String id = input.path("id").asString();
                if (MsTeamsWords.text(choice.path("title").asString("")).startsWith(label)) {
                    return actions(card).stream()
                            .filter(action ->
                                    action.at("/data/pick").asString("").equals(id))
                            .findFirst()
                            .map(action -> Map.entry(
                                    action, Map.of(id, choice.path("value").asString())));
                }
            }
        }
        return Optional.empty();
    }

    private static String value(JsonNode input, String written) {
        if (input.has("choices.data")) {
            List<String> ids = new ArrayList<>();
            for (String name : written.split(", ")) {
                ids.add(MsTeamsActivities.directory(name));
            }
            return String.join(",", ids);
        }
        List<String> picked = new ArrayList<>();
        input.path("choices").forEach(choice -> {
            for (String label : written.split(", ")) {
                if (MsTeamsWords.text(choice.path("title").asString("")).startsWith(label)) {
                    picked.add(choice.path("value").asString());
                }
            }
        });
        return picked.isEmpty() ? written : String.join(",", picked);
    }

    private List<JsonNode> inputs() {
        List<JsonNode> found = new ArrayList<>();
        walk(card.path("body"), found, "Input.");
        return found;
    }

    private static List<JsonNode> actions(JsonNode card) {
        List<JsonNode> found = new ArrayList<>();
        walk(card.path("body"), found, "Action.");
        walk(card.path("actions"), found, "Action.");
        return found;
    }

    /** Whatever is of this kind, in reading order; hidden elements too, which can be shown. */
    private static void walk(JsonNode node, List<JsonNode> found, String kind) {
        if (node.path("type").asString("").startsWith(kind)) {
            found.add(node);
            return;
        }
        for (JsonNode part : node) {
            walk(part, found, kind);
        }
    }
}

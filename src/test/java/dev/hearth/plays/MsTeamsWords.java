package dev.hearth.plays;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Cards of Teams, to be read aloud. */
final class MsTeamsWords {

    private static final Pattern MENTION = Pattern.compile("<at>([^<]*)</at>");
    private static final Pattern MESSAGE = Pattern.compile("(https://teams\\.microsoft\\.com/l/message/)\\S+");

    private MsTeamsWords() {}

    /** The card of an activity; missing if it has none. */
    static JsonNode card(JsonNode activity) {
        return activity.at("/attachments/0/content");
    }

    static List<String> of(JsonNode card) {
        List<String> lines = new ArrayList<>();
        card.path("body").forEach(element -> lines.addAll(element(element)));
        if (card.has("actions")) {
            lines.add(actions(card.path("actions")));
        }
        return lines;
    }

    /** Words as they are seen. */
    static String text(String words) {
        String named =
                MENTION.matcher(words).replaceAll(found -> "@" + found.group(1).toLowerCase(Locale.ROOT));
        return named.replace("\u200B", "");
    }

    private static List<String> element(JsonNode element) {
        String type = element.path("type").asString("");
        return switch (type) {
            case "TextBlock" ->
                List.of(look(element) + text(element.path("text").asString("")));
            case "RichTextBlock" -> List.of(runs(element.path("inlines")));
            case "ActionSet" -> List.of((hidden(element) ? "+ " : "") + actions(element.path("actions")));
            case "Container" -> container(element);
            case "Image" -> List.of("(picture) " + text(element.path("altText").asString("")));
            case "Input.Toggle" ->
                List.of("  [" + (element.path("value").asString("").equals("yes") ? "x" : " ") + "] "
                        + text(element.path("title").asString("")));
            default -> {
                if (!type.startsWith("Input.")) {
                    throw new AssertionError("unknown element " + element);
                }
                yield List.of(input(element));
            }
        };
    }

    private static List<String> container(JsonNode container) {
        List<String> lines = new ArrayList<>();
        container.path("items").forEach(item -> lines.addAll(element(item)));
        if (container.path("style").asString("").equals("emphasis")) {
            return lines.stream().map(line -> "> " + line).toList();
        }
        return hidden(container) ? lines.stream().map(line -> "+ " + line).toList() : lines;
    }

    private static boolean hidden(JsonNode element) {
        return !element.path("isVisible").asBoolean(true);
    }

    private static String runs(JsonNode inlines) {
        StringBuilder line = new StringBuilder();
        String look = "";
        for (JsonNode run : inlines) {
            look = look(run);
            line.append(run(run));
        }
        return look + line;
    }

    private static String run(JsonNode run) {
        String words = text(run.path("text").asString(""));
        if (run.has("selectAction")) {
            return words + " → " + address(run.at("/selectAction/url").asString(""));
        }
        boolean heading = run.path("size").asString("").equals("Large");
        String mark = run.path("fontType").asString("").equals("Monospace")
                ? "`"
                : !heading && run.path("weight").asString("").equals("Bolder") ? "*" : "";
        return mark.isEmpty()
                ? words
                : mark
                        + words.strip()
                        + mark
                        + " ".repeat(words.length() - words.stripTrailing().length());
    }

    private static String look(JsonNode text) {
        if (text.path("size").asString("").equals("Large")) {
            return "# ";
        }
        return text.path("isSubtle").asBoolean(false)
                ? "~ "
                : text.path("color").asString("").equals("Attention") ? "! " : "";
    }

    private static String actions(JsonNode actions) {
        List<String> shown = new ArrayList<>();
        actions.forEach(action -> shown.add("[" + text(action.path("title").asString(""))
                + (action.has("url") ? " → " + address(action.path("url").asString("")) : "")
                + (action.path("type").asString("").equals("Action.ToggleVisibility") ? " …" : "") + "]"));
        return String.join(" ", shown);
    }

    /** The ids in a link to a message depend on what else was said where. */
    private static String address(String url) {
        return MESSAGE.matcher(url).replaceAll("$1…");
    }

    private static String input(JsonNode input) {
        List<String> options = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        List<String> held = List.of(input.path("value").asString("").split(","));
        input.path("choices").forEach(choice -> {
            options.add(text(choice.path("title").asString("")));
            if (held.contains(choice.path("value").asString(""))) {
                chosen.add(text(choice.path("title").asString("")));
            }
        });
        boolean people = input.has("choices.data");
        return "  " + text(input.path("label").asString(""))
                + (input.path("isRequired").asBoolean(false) ? " *" : "")
                + (people ? " (people)" : options.isEmpty() ? "" : " (" + String.join(" / ", options) + ")") + ": "
                + (options.isEmpty()
                        ? text(input.path("value").asString("")).replace("aad-", "@")
                        : String.join(", ", chosen));
    }
}

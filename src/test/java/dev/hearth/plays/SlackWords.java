package dev.hearth.plays;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Slack's blocks, to be read aloud. */
final class SlackWords {

    private static final Pattern MENTION = Pattern.compile("<@U([A-Z]+)>");
    private static final Pattern LINK = Pattern.compile("<(https?://[^|>]+)\\|([^>]*)>");

    private SlackWords() {}

    static List<String> of(@Nullable JsonArray blocks) {
        List<String> lines = new ArrayList<>();
        if (blocks != null) {
            blocks.forEach(block -> lines.add(block(block.getAsJsonObject())));
        }
        return lines;
    }

    /** A text object's words as they are seen. */
    static String text(@Nullable JsonElement text) {
        if (text == null || text.isJsonNull()) {
            return "";
        }
        String words = text.isJsonObject() ? text.getAsJsonObject().get("text").getAsString() : text.getAsString();
        String named =
                MENTION.matcher(words).replaceAll(found -> "@" + found.group(1).toLowerCase(Locale.ROOT));
        return LINK.matcher(named)
                .replaceAll("$2 → $1")
                .replace("\u200B", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String block(JsonObject block) {
        return switch (block.get("type").getAsString()) {
            case "header" -> "# " + text(block.get("text"));
            case "section" -> section(block);
            case "context" -> "~ " + each(block.getAsJsonArray("elements"), " ");
            case "rich_text" -> each(block.getAsJsonArray("elements"), "");
            case "actions" -> each(block.getAsJsonArray("elements"), " ");
            case "divider" -> "----";
            case "image" -> "(picture) " + text(block.get("alt_text"));
            case "input" -> input(block);
            default -> throw new AssertionError("unknown block " + block);
        };
    }

    private static String section(JsonObject block) {
        JsonObject accessory = block.getAsJsonObject("accessory");
        return text(block.get("text")) + (accessory == null ? "" : options(accessory));
    }

    private static String input(JsonObject block) {
        String hint = text(block.get("hint"));
        return "  " + text(block.get("label")) + (hint.isEmpty() ? "" : " (" + hint + ")")
                + (block.has("optional") && block.get("optional").getAsBoolean() ? "" : " *")
                + element(block.getAsJsonObject("element"));
    }

    private static String each(JsonArray elements, String between) {
        List<String> shown = new ArrayList<>();
        elements.forEach(element -> shown.add(element(element.getAsJsonObject())));
        return String.join(between, shown);
    }

    private static String element(JsonObject element) {
        return switch (element.get("type").getAsString()) {
            case "plain_text", "mrkdwn" -> text(element);
            case "rich_text_section" -> each(element.getAsJsonArray("elements"), "");
            case "rich_text_quote" ->
                "> " + each(element.getAsJsonArray("elements"), "").replace("\n", "\n> ");
            case "rich_text_preformatted" -> each(element.getAsJsonArray("elements"), "");
            case "text" -> styled(element);
            case "user" ->
                "@" + element.get("user_id").getAsString().substring(1).toLowerCase(Locale.ROOT);
            case "link" ->
                text(element.get("text")) + " → " + element.get("url").getAsString();
            case "button" ->
                "[" + text(element.get("text"))
                        + (element.has("url") ? " → " + element.get("url").getAsString() : "") + "]";
            case "plain_text_input" -> ": " + text(element.get("initial_value"));
            case "multi_users_select" -> " (people): " + people(element.getAsJsonArray("initial_users"));
            default -> options(element);
        };
    }

    private static String people(@Nullable JsonArray ids) {
        List<String> names = new ArrayList<>();
        if (ids != null) {
            ids.forEach(id -> names.add("@" + id.getAsString().substring(1).toLowerCase(Locale.ROOT)));
        }
        return String.join(", ", names);
    }

    private static String styled(JsonObject element) {
        JsonObject style = element.getAsJsonObject("style");
        String mark = style == null ? "" : is(style, "code") ? "`" : is(style, "bold") ? "*" : "";
        return mark + text(element.get("text")) + mark;
    }

    private static boolean is(JsonObject style, String name) {
        return style.has(name) && style.get(name).getAsBoolean();
    }

    private static String options(JsonObject element) {
        if (!element.has("options")) {
            throw new AssertionError("unknown element " + element);
        }
        List<String> shown = new ArrayList<>();
        element.getAsJsonArray("options")
                .forEach(option -> shown.add(text(option.getAsJsonObject().get("text"))));
        List<String> chosen = new ArrayList<>();
        if (element.has("initial_option")) {
            chosen.add(text(element.getAsJsonObject("initial_option").get("text")));
        }
        if (element.has("initial_options")) {
            element.getAsJsonArray("initial_options")
                    .forEach(option -> chosen.add(text(option.getAsJsonObject().get("text"))));
        }
        String all = " (" + String.join(" / ", shown) + ")";
        return element.has("placeholder") ? all : all + ": " + String.join(", ", chosen);
    }
}

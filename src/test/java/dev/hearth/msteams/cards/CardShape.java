package dev.hearth.msteams.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What Teams takes in a card, and what may act there: nothing that people typed. */
final class CardShape {

    private static final Set<String> EVERY_ELEMENT = Set.of("type", "id", "isVisible", "spacing");
    private static final Set<String> EVERY_ACTION = Set.of("type", "title", "style", "data", "associatedInputs");
    private static final Set<String> EVERY_INPUT = Set.of("label", "isRequired", "errorMessage", "value");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("AdaptiveCard", Set.of("$schema", "version", "body", "actions", "msteams")),
            Map.entry("TextBlock", Set.of("text", "wrap", "size", "weight", "color", "isSubtle", "style")),
            Map.entry("RichTextBlock", Set.of("inlines")),
            Map.entry("TextRun", Set.of("text", "size", "weight", "color", "isSubtle", "fontType", "selectAction")),
            Map.entry("Image", Set.of("url", "altText", "size")),
            Map.entry("Container", Set.of("items", "style")),
            Map.entry("ActionSet", Set.of("actions")),
            Map.entry("Action.Execute", Set.of("verb", "fallback")),
            Map.entry("Action.Submit", Set.of()),
            Map.entry("Action.OpenUrl", Set.of("url")),
            Map.entry("Action.ToggleVisibility", Set.of("targetElements")),
            Map.entry("Input.Text", Set.of("isMultiline", "maxLength")),
            Map.entry("Input.ChoiceSet", Set.of("choices", "choices.data", "isMultiSelect", "style", "wrap")),
            Map.entry("Input.Date", Set.of()),
            Map.entry("Input.Time", Set.of()),
            Map.entry("Input.Number", Set.of("min", "max")),
            Map.entry("Input.Toggle", Set.of("title", "valueOn", "valueOff", "wrap")));

    private static final Set<String> COLOURS = Set.of("Accent", "Attention", "Good");
    private static final Pattern MENTION = Pattern.compile("<at>[^<>]*</at>");
    private static final Pattern MARKDOWN =
            Pattern.compile("[*`~\\[\\]<>\\\\\n]|\\b_\\b|(?<!\\w)_|_(?!\\w)|^\\s*[#>+-] |^\\d+[.)]|&\\w+;");
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}&&[^\n\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private final List<String> ids = new ArrayList<>();
    private final Set<String> mentions = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();

    private CardShape() {}

    /** Checks a card of a message. */
    static void checkCard(JsonNode card) {
        assertThat(card.toString().getBytes(StandardCharsets.UTF_8).length).isLessThan(28_000);
        check(card);
    }

    /** Checks a card of any size that Teams takes. */
    static void check(JsonNode card) {
        CardShape shape = new CardShape();
        card.path("msteams")
                .path("entities")
                .forEach(entity -> shape.mentions.add(entity.path("text").asString()));
        shape.walk(card);
        assertThat(shape.mentioned).isEqualTo(shape.mentions);
        assertThat(shape.ids).doesNotHaveDuplicates();
        assertThat(card.path("version").asString()).isEqualTo("1.5");
        assertThat(card.path("body")).isNotEmpty();
        assertThat(seenActions(card)).hasSizeLessThanOrEqualTo(6);
    }

    /** The titles of what can be pressed at first sight. */
    static List<String> seenActions(JsonNode node) {
        if (!node.path("isVisible").asBoolean(true)) {
            return List.of();
        }
        Stream<String> own = Stream.concat(elements(node.path("actions")), Stream.empty())
                .map(action -> action.path("title").asString());
        Stream<String> inside = Stream.concat(elements(node.path("body")), elements(node.path("items")))
                .flatMap(item -> seenActions(item).stream());
        return Stream.concat(own, inside).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }

    private void walk(JsonNode element) {
        String type = element.path("type").asString();
        assertThat(ALLOWED).containsKey(type);
        Set<String> allowed = new HashSet<>(ALLOWED.get(type));
        allowed.addAll(type.startsWith("Action.") ? EVERY_ACTION : EVERY_ELEMENT);
        allowed.addAll(type.startsWith("Input.") ? EVERY_INPUT : Set.of());
        assertThat(element.propertyNames()).as(type).isSubsetOf(allowed);
        if (element.has("id")) {
            ids.add(element.path("id").asString());
        }
        checkTexts(element);
        checkOne(element, type);
        for (String list : List.of("body", "items", "actions", "inlines")) {
            if (element.has(list)) {
                assertThat(element.path(list)).as("%s.%s", type, list).isNotEmpty();
                elements(element.path(list)).forEach(this::walk);
            }
        }
        for (String single : List.of("selectAction", "fallback")) {
            if (element.has(single)) {
                checkTexts(element.path(single));
            }
        }
    }

    private void checkOne(JsonNode element, String type) {
        switch (type) {
            case "TextBlock" -> {
                String text = element.path("text").asString();
                MENTION.matcher(text).results().forEach(found -> mentioned.add(found.group()));
                String words = MENTION.matcher(text).replaceAll("somebody");
                assertThat(MARKDOWN.matcher(words).find()).as(text).isFalse();
                assertThat(element.path("wrap").asBoolean()).isTrue();
            }
            case "ActionSet" -> assertThat(element.path("actions").size()).isBetween(1, 6);
            case "Input.ChoiceSet" ->
                elements(element.path("choices")).forEach(choice -> {
                    assertThat(choice.path("title").asString()).isNotBlank().hasSizeLessThanOrEqualTo(75);
                    assertThat(choice.path("value").asString()).isNotEmpty();
                });
            case "Action.ToggleVisibility" ->
                assertThat(element.path("targetElements")).isNotEmpty();
            default -> {}
        }
    }

    private static void checkTexts(JsonNode element) {
        element.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isString()) {
                assertThat(HIDDEN.matcher(value.asString()).find())
                        .as(entry.getKey())
                        .isFalse();
            }
        });
        for (String shown : List.of("label", "title", "altText")) {
            if (element.has(shown)) {
                assertThat(element.path(shown).asString()).isNotBlank().doesNotContainIgnoringCase("<at>");
            }
        }
        if (!element.path("type").asString().equals("TextBlock")) {
            assertThat(element.path("text").asString("")).doesNotContainIgnoringCase("<at>");
        }
        assertThat(element.path("color").asString("Accent")).isIn(COLOURS);
        assertThat(element.path("url").asString("https://")).startsWith("https://");
    }
}

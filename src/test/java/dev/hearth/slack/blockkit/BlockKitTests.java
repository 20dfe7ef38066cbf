package dev.hearth.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.ChatPlatformContract;
import dev.hearth.workspaces.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockKitTests {

    /** The longest text Slack takes, by the kind of thing and the name it stands under. */
    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("header.text", 150),
            Map.entry("section.text", 3000),
            Map.entry("context.elements", 3000),
            Map.entry("button.text", 75),
            Map.entry("button.value", 2000),
            Map.entry("button.action_id", 255),
            Map.entry("input.label", 2000),
            Map.entry("input.hint", 2000),
            Map.entry("input.block_id", 255),
            Map.entry("image.alt_text", 2000),
            Map.entry("image.image_url", 3000),
            Map.entry("options.text", 75),
            Map.entry("options.value", 75),
            Map.entry("initial_option.text", 75),
            Map.entry("initial_options.text", 75),
            Map.entry("option_groups.label", 75),
            Map.entry("static_select.placeholder", 150),
            Map.entry("static_select.action_id", 255),
            Map.entry("plain_text_input.initial_value", 3000),
            Map.entry("modal.title", 24),
            Map.entry("modal.submit", 24),
            Map.entry("modal.close", 24),
            Map.entry("modal.private_metadata", 3000),
            Map.entry("modal.callback_id", 255));

    /** The most things Slack takes in a list. */
    private static final Map<String, Integer> MOST = Map.of(
            "actions.elements", 25,
            "context.elements", 10,
            "static_select.options", 100,
            "multi_static_select.options", 100,
            "radio_buttons.options", 10,
            "checkboxes.options", 10,
            "static_select.option_groups", 100,
            "option_groups.options", 100);

    private final BlockKit kit = new BlockKit(new Voice());

    static Stream<String> monsters() {
        return Stream.of(
                "",
                " ",
                "\n\n\n",
                "word",
                "x".repeat(50_000),
                "😀".repeat(20_000),
                "& < > ".repeat(5_000),
                "*_~`".repeat(10_000),
                "@channel ".repeat(2_000),
                "\u0000\u0007\u202E\uD83D",
                "a\n".repeat(9_000),
                ChatPlatformContract.HOSTILE.repeat(20));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void whateverPeopleTypeStaysInsideEveryLimit(String words) {
        for (int many : new int[] {1, 3, 12, 150, 620}) {
            Message message = Message.of(Pieces.blocks(words, many));
            JsonArray blocks = tree(kit.blocks(message)).getAsJsonArray();
            assertThat(blocks.size()).isBetween(1, 50);
            check(blocks, "message", "");
            assertThat(kit.fallback(message)).isNotEmpty().hasSizeLessThan(4000);

            JsonObject modal = tree(modal(Pieces.form(words, many))).getAsJsonObject();
            assertThat(modal.getAsJsonArray("blocks").size()).isBetween(1, 100);
            check(modal, "", "");

            JsonObject home = tree(kit.home(Pieces.blocks(words, many))).getAsJsonObject();
            assertThat(home.getAsJsonArray("blocks").size()).isBetween(1, 100);
            check(home, "", "");
        }
    }

    @Test
    void nothingIsEverWithoutText() {
        assertThat(kit.fallback(Message.of(List.of()))).isNotEmpty();
        assertThat(kit.blocks(Message.of(new Block.Heading(" "), new Block.Text(Prose.of("")))))
                .isEmpty();
    }

    @Test
    void whatCanBePressedIsTheLastToGo() {
        List<Block> parts = new ArrayList<>(IntStream.range(0, 120)
                .<Block>mapToObj(i -> new Block.Text(Prose.of("line " + i)))
                .toList());
        parts.add(Block.Buttons.of(Button.danger("Stop", "experiments.stop", 12)));

        String drawn = tree(kit.blocks(Message.of(parts))).toString();

        assertThat(drawn)
                .contains("experiments.stop|0")
                .contains("line 0")
                .contains("…")
                .doesNotContain("line 119");
    }

    @Test
    void noTwoButtonsOfAMessageAreCalledAlike() {
        List<String> ids = new ArrayList<>();
        collect(tree(kit.blocks(Message.of(Pieces.blocks("x", 40)))), "action_id", ids);

        assertThat(ids).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }

    @Test
    void noTwoInputsOfAPageAreCalledAlike() {
        List<String> ids = new ArrayList<>();
        collect(tree(modal(Pieces.form("x", 3))), "block_id", ids);

        assertThat(ids).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void whatAFieldCannotHoldIsShownAboveIt() {
        String words = "a".repeat(2999) + "THE END OF IT";

        String drawn = tree(modal(Pieces.form(words, 2))).toString();

        assertThat(drawn).contains("THE END OF IT");
    }

    @Test
    @Tag("P17")
    void onlyOurOwnMentionsAndLinksActInTheFallback() {
        String hostile = Mrkdwn.escaped(ChatPlatformContract.HOSTILE);

        assertThat(hostile).doesNotContain("<", ">", "@channel", "@here", "@everyone", ":tada:", "\u202E");
        assertThat(hostile.replace("\u200B", "")).contains("&lt;!channel&gt;", "*bold*", "&amp;lt;!channel&amp;gt;");
    }

    @Test
    void whatAPageCarriesComesBack() {
        Place place = new Place(new Workspace.Id(3), "C1", "17.1", true);
        Carried carried = Carried.from(Instant.ofEpochMilli(1_700_000_000_123L), place, "two\nlines - of it");

        assertThat(Carried.read(carried.written())).isEqualTo(carried);
        assertThat(Carried.read(carried.written()).place(new Workspace.Id(3))).isEqualTo(place);
        assertThat(Carried.read(null).carry()).isEmpty();
        assertThat(Carried.read("foreign").place(new Workspace.Id(3))).isNull();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void drawsEveryKindAsItAlwaysDid(String name, Object drawn) throws IOException {
        String json = new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(tree(drawn)) + "\n";
        Path golden = Path.of("src/test/resources/slack", name + ".json");
        Files.createDirectories(Path.of("target/slack"));
        Files.writeString(Path.of("target/slack", name + ".json"), json);

        assertThat(json).isEqualTo(Files.readString(golden));
    }

    static Stream<Arguments> golden() {
        BlockKit kit = new BlockKit(new Voice());
        return Stream.of(
                Arguments.of("message", kit.blocks(Message.of(Pieces.blocks("Checkout <is> *slow* & late", 7)))),
                Arguments.of(
                        "modal",
                        kit.modal(
                                Pieces.form("Checkout <is> *slow*", 6),
                                Carried.from(
                                        Instant.ofEpochMilli(1_700_000_000_000L),
                                        Place.channel(new Workspace.Id(1), "C1"),
                                        "carried"))),
                Arguments.of(
                        "said",
                        kit.said(
                                Message.of(Prose.of("Kept.")),
                                Carried.from(Instant.ofEpochMilli(1_700_000_000_000L), null, ""))),
                Arguments.of("home", kit.home(Pieces.blocks("What is planned", 2))));
    }

    private Object modal(Form form) {
        return kit.modal(form, Carried.from(Instant.EPOCH, null, "c".repeat(2000)));
    }

    private static JsonElement tree(Object drawn) {
        return JsonParser.parseString(SlackJson.write(drawn));
    }

    private static void collect(JsonElement element, String name, List<String> found) {
        if (element instanceof JsonArray all) {
            all.forEach(one -> collect(one, name, found));
        } else if (element instanceof JsonObject object) {
            object.asMap().forEach((key, value) -> {
                if (key.equals(name) && !value.getAsString().equals("value")) {
                    found.add(value.getAsString());
                }
                collect(value, name, found);
            });
        }
    }

    /** Walks everything, comparing what has a limit with it; a text object counts as its text. */
    private static void check(JsonElement element, String kind, String under) {
        if (element instanceof JsonArray all) {
            assertThat(all.size()).as("%s.%s", kind, under).isBetween(1, MOST.getOrDefault(kind + "." + under, 100));
            all.forEach(one -> check(one, kind, under));
        } else if (element instanceof JsonObject object) {
            boolean text = Set.of("plain_text", "mrkdwn").contains(type(object));
            if (text) {
                checkLength(object.get("text").getAsString(), kind, under);
            } else {
                String inside = type(object).isEmpty() ? under : type(object);
                object.asMap().forEach((name, value) -> check(value, inside, name));
            }
        } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
            checkLength(element.getAsString(), kind, under);
        }
    }

    private static void checkLength(String text, String kind, String under) {
        assertThat(text.length()).as("%s.%s", kind, under).isBetween(1, LONGEST.getOrDefault(kind + "." + under, 3000));
        assertThat(new HashSet<>(text.chars().boxed().toList()))
                .as("half characters")
                .noneMatch(c -> c == 0);
    }

    private static String type(JsonObject object) {
        return object.has("type") ? object.get("type").getAsString() : "";
    }
}

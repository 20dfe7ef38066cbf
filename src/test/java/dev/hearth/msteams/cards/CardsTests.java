package dev.hearth.msteams.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Option;
import dev.hearth.chat.Press;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.ChatPlatformContract;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CardsTests {

    private static final Cards CARDS = new Cards(new Voice(), "room.form"::equals, "http://localhost:8080");

    static Stream<String> monsters() {
        return Stream.of(
                "",
                " ",
                "\n\n\n",
                "word",
                "x".repeat(100_000),
                "😀".repeat(20_000),
                "& < > \" \\ ".repeat(5000),
                "*_~`".repeat(10_000),
                "<at>Mia Berg</at> ".repeat(2000),
                "\u0000\u0007\u202E\uD83D",
                "a\n".repeat(9000),
                "语".repeat(39_000),
                "*big* [bank](https://evil.example) ",
                ChatPlatformContract.HOSTILE.repeat(20));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    @Tag("P17")
    void whateverPeopleTypeMakesASmallCardInWhichNothingOfTheirsActs(String words) {
        for (int many : new int[] {1, 12, 620}) {
            Message message = Message.of(Pieces.blocks(words, many));

            CardShape.checkCard(CARDS.card(message, Pieces::names));
            CardShape.checkCard(CARDS.dialog(message, Pieces::names));
            CardShape.check(CARDS.dialog(Pieces.form(words, many), Pieces::names));
            assertThat(CARDS.summary(message))
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(300)
                    .doesNotContain("<at>", "\n", Pieces.MIA.handle());
        }
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void aDialogNeverGrowsBeyondWhatTeamsTakes(String words) {
        for (int many : new int[] {3, 150}) {
            assertThat(CARDS.dialog(Pieces.form(words, many), Pieces::names).toString())
                    .hasSizeLessThanOrEqualTo(45_000);
        }
    }

    @Test
    void aCardAlwaysSaysSomething() {
        CardShape.checkCard(CARDS.card(Message.of(List.of()), Pieces::names));
        assertThat(CARDS.summary(Message.of(List.of()))).isEqualTo("…");
    }

    @Test
    void anActivityHoldsACardAndASummaryAndNoText() {
        Message message = Message.of(Prose.of(new Span.Words("Set up by "), new Span.Mention(Pieces.MIA)));

        ObjectNode activity = CARDS.activity(message, Pieces::names);

        assertThat(activity.propertyNames()).containsExactlyInAnyOrder("type", "summary", "attachments");
        assertThat(activity.path("summary").asString()).isEqualTo("Set up by Mia Berg");
        assertThat(activity.at("/attachments/0/contentType").asString())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(activity.at("/attachments/0/content")).isEqualTo(CARDS.card(message, Pieces::names));
    }

    @Test
    void whatIsCutIsSeenToBeCut() {
        String drawn = card(new Block.Text(Prose.of("word ".repeat(20_000)))).toString();

        assertThat(drawn).contains("word word").contains("…");
    }

    @Test
    void samplesSayThatTheyAreMadeUp() {
        Message message = Message.of(Prose.of("Checkout"));

        assertThat(CARDS.card(message.asSample(), Pieces::names).toString()).contains("Sample, made up");
        assertThat(CARDS.card(message, Pieces::names).toString()).doesNotContain("Sample");
    }

    @Test
    void aMentionStandsInItsLine() {
        JsonNode card = card(new Block.Text(Prose.of(new Span.Words("Set up by "), new Span.Mention(Pieces.MIA))));

        assertThat(card.at("/body/0/type").asString()).isEqualTo("TextBlock");
        assertThat(card.at("/body/0/text").asString()).isEqualTo("Set up by <at>Mia Berg</at>");
        assertThat(card.at("/msteams/entities/0/text").asString()).isEqualTo("<at>Mia Berg</at>");
        assertThat(card.at("/msteams/entities/0/mentioned/id").asString()).isEqualTo(Pieces.MIA.handle());
    }

    @Test
    @Tag("P17")
    void besideWordsThatCouldActAMentionStandsAlone() {
        JsonNode card = card(new Block.Text(
                Prose.of(new Span.Words("[bank](https://evil.example) by "), new Span.Mention(Pieces.MIA))));

        assertThat(card.at("/body/0/type").asString()).isEqualTo("RichTextBlock");
        assertThat(card.at("/body/0/inlines/0/text").asString()).isEqualTo("[bank](https://evil.example) by ");
        assertThat(card.at("/body/0/inlines/1/text").asString()).isEqualTo("Mia Berg");
        assertThat(card.at("/body/1/text").asString()).isEqualTo("<at>Mia Berg</at>");
    }

    @Test
    void twoPeopleOfOneNameAreTwoMentions() {
        Person other = new Person(new Workspace.Id(1), "29:other");

        JsonNode card = CARDS.card(
                Message.of(Prose.of(new Span.Mention(Pieces.MIA), new Span.Words(" and "), new Span.Mention(other))),
                _ -> Optional.of("Mia Berg"));

        assertThat(card.at("/msteams/entities").valueStream().map(entity -> entity.path("text")))
                .hasSize(2)
                .doesNotHaveDuplicates();
        CardShape.checkCard(card);
    }

    @Test
    void somebodyWithoutANameIsMentionedByNone() {
        JsonNode card = CARDS.card(Message.of(Prose.of(new Span.Mention(Pieces.MIA))), _ -> Optional.empty());

        assertThat(card.toString()).contains("somebody").doesNotContain(Pieces.MIA.handle(), "entities");
    }

    @Test
    void everyLineIsAnElementOfItsOwn() {
        JsonNode card = card(new Block.Text(Prose.of("one\ntwo\n\nthree")));

        assertThat(card.path("body")
                        .valueStream()
                        .map(line -> line.at("/inlines/0/text").asString()))
                .containsExactly("one", "two", "three");
        assertThat(card.path("body")
                        .valueStream()
                        .map(line -> line.path("spacing").asString("Default")))
                .containsExactly("Default", "None", "Default");
    }

    @Test
    void aButtonIsExecutedOrSubmittedWithWhatItMeans() {
        JsonNode button = card(Block.Buttons.of(Button.danger("Stop", "experiments.stop", 12)))
                .at("/body/0/actions/0");

        assertThat(button.path("type").asString()).isEqualTo("Action.Execute");
        assertThat(button.path("verb").asString()).isEqualTo("experiments.stop");
        assertThat(button.path("style").asString()).isEqualTo("destructive");
        assertThat(button.at("/data/press").asString()).isEqualTo("experiments.stop:12");
        assertThat(button.at("/fallback/type").asString()).isEqualTo("Action.Submit");
        assertThat(button.at("/fallback/data")).isEqualTo(button.path("data"));
    }

    @Test
    void aButtonThatOpensAFormAsksForItsDialog() {
        JsonNode button =
                card(Block.Buttons.of(Button.primary("Answer", "room.form", 3))).at("/body/0/actions/0");

        assertThat(button.path("type").asString()).isEqualTo("Action.Submit");
        assertThat(button.at("/data/msteams/type").asString()).isEqualTo("task/fetch");
        assertThat(button.at("/data/press").asString()).isEqualTo("room.form:3");
    }

    @Test
    void inADialogEveryButtonIsSubmitted() {
        Message message = Message.of(
                Block.Buttons.of(Button.primary("Answer", "room.form", 3), Button.danger("Stop", "room.stop", 1)),
                new Block.Choices(new Press("room.pick", "12"), "Which?", Pieces.options("x", 3)));

        String drawn = CARDS.dialog(message, Pieces::names).toString();

        assertThat(drawn).contains("Action.Submit").doesNotContain("Action.Execute", "task/fetch", "isRequired");
    }

    @Test
    void onlySafeAddressesAreFollowed() {
        Block links = new Block.Buttons(Stream.of(
                        "https://example.org/",
                        "http://localhost:8080/in#x",
                        "http://example.org/",
                        "javascript:alert(1)",
                        "http://localhost:8080.evil.example/")
                .map(address -> new Button("Go", new Press("link", ""), Button.Weight.PLAIN, address))
                .toList());

        assertThat(card(links)
                        .at("/body/0/actions")
                        .valueStream()
                        .map(go -> go.path("url").asString()))
                .containsExactly("https://example.org/", "http://localhost:8080/in#x");
    }

    @Test
    void sixButtonsAreSeenAtOnce() {
        assertThat(CardShape.seenActions(card(buttons(6, 99)))).containsExactly("0", "1", "2", "3", "4", "5");
    }

    @Test
    void whatIsTooMuchAppearsWithMoreButStopIsAlwaysSeen() {
        JsonNode card = card(buttons(9, 8));

        assertThat(CardShape.seenActions(card)).containsExactly("0", "1", "2", "3", "8", "More");
        JsonNode more = card.at("/body/0/actions/5");
        assertThat(more.at("/targetElements/0").asString())
                .isEqualTo(card.at("/body/1/id").asString());
        assertThat(card.at("/body/1/isVisible").asBoolean(true)).isFalse();
        assertThat(card.at("/body/1/actions")
                        .valueStream()
                        .map(action -> action.path("title").asString()))
                .containsExactly("4", "5", "6", "7");
    }

    @Test
    void whatCanBePressedIsTheLastToGo() {
        List<Block> parts = new ArrayList<>(IntStream.range(0, 120)
                .<Block>mapToObj(i -> new Block.Text(Prose.of("line " + i)))
                .toList());
        parts.add(Block.Buttons.of(Button.danger("Stop", "experiments.stop", 12)));

        String drawn = CARDS.card(Message.of(parts), Pieces::names).toString();

        assertThat(drawn)
                .contains("experiments.stop:12")
                .contains("line 0")
                .contains("…")
                .doesNotContain("line 119");
    }

    @Test
    void aDialogAsksWhatTheFormAsks() {
        Form form = Form.of(
                "stories.tell",
                "the carry",
                "A story",
                "Keep it",
                List.of(
                        new Field.Paragraph("story", "Your story", "A few lines", "It was late.", false),
                        new Field.Line("title", "A title", "", "", true),
                        new Field.Line("form", "Named like what an action says", "", "typed", true),
                        new Field.Moment("when", "When", "2026-12-01T14:00", false),
                        new Field.TenPoints("points", "Points", List.of("people", "tools", "rules"), "3,3,4"),
                        new Field.Checkbox("quote", "May be quoted", "yes"),
                        new Field.Choice("press", "Who?", List.of(new Option("", "Nobody")), "", true)));

        ObjectNode card = CARDS.dialog(form, Pieces::names);

        CardShape.checkCard(card);
        assertThat(inputs(card))
                .containsExactly(
                        "story=It was late.",
                        "title=",
                        "form~=typed",
                        "when~day=2026-12-01",
                        "when~time=14:00",
                        "points~points0=3",
                        "points~points1=3",
                        "points~points2=4",
                        "quote~box=yes",
                        "press~pick=(none)");
        assertThat(card.at("/body/0/isRequired").asBoolean()).isTrue();
        assertThat(card.at("/body/0/errorMessage").asString()).isNotBlank();
        assertThat(card.at("/actions/0/title").asString()).isEqualTo("Keep it");
        assertThat(card.at("/actions/0/data").toString())
                .isEqualTo("{\"form\":\"stories.tell\",\"carry\":\"the carry\"}");
    }

    @Test
    void peopleArePickedInTheDirectory() {
        Form form = Form.of(
                "f",
                "",
                "Plan",
                "Plan it",
                List.of(new Field.People("stand-ins", "Who?", "Two are enough", "a-1,b-2", false, 5)));

        JsonNode input = CARDS.dialog(form, Pieces::names).at("/body/0");

        assertThat(input.path("choices.data").path("dataset").asString()).isEqualTo("graph.microsoft.com/users");
        assertThat(input.path("isMultiSelect").asBoolean()).isTrue();
        assertThat(input.path("value").asString()).isEqualTo("a-1,b-2");
        assertThat(input.path("isRequired").asBoolean()).isTrue();
    }

    @Test
    void whatIsToMendStandsUnderItsField() {
        Form form = Form.of("f", "", "Plan", "Plan it", List.of(line("one"), line("two")))
                .withMore(List.of(line("three")))
                .mending(Map.of("one", "Too late.", "unknown", "Something else."));

        ObjectNode card = CARDS.dialog(form, Pieces::names);

        assertThat(card.at("/body/0/inlines/0/text").asString()).isEqualTo("Something else.");
        assertThat(card.at("/body/1/id").asString()).isEqualTo("one");
        assertThat(card.at("/body/2/inlines/0/text").asString()).isEqualTo("Too late.");
        assertThat(card.at("/body/2/inlines/0/color").asString()).isEqualTo("Attention");
        assertThat(card.at("/body/5/isVisible").asBoolean(true)).isFalse();
        assertThat(card.at("/body/4/actions/0/targetElements/0").asString())
                .isEqualTo(card.at("/body/5/id").asString());
    }

    @Test
    void whatIsToMendUnderMoreIsSeen() {
        Form form = Form.of("f", "", "Plan", "Plan it", List.of(line("one")))
                .withMore(List.of(line("three")))
                .mending(Map.of("three", "Too late."));

        assertThat(CARDS.dialog(form, Pieces::names).at("/body/2/isVisible").asBoolean(false))
                .isTrue();
    }

    @Test
    void whatWasTypedComesBackWhole() {
        String story = "It was late. ".repeat(1500);
        Form form = Form.of("f", "", "Story", "Keep it", List.of(line("one").holding(story)))
                .under(List.of(new Block.Text(Prose.of("Above. ".repeat(3000)))));

        ObjectNode card = CARDS.dialog(form, Pieces::names);

        assertThat(inputs(card)).containsExactly("one=" + story);
        assertThat(card.path("body")
                        .valueStream()
                        .filter(element -> element.has("maxLength"))
                        .map(element -> element.path("maxLength").asInt()))
                .containsExactly(story.length());
    }

    @Test
    void whatNoDialogCouldHoldSaysSo() {
        Form form = Form.of("f", "", "Story", "Keep it", List.of(line("one").holding("x".repeat(60_000))));

        assertThat(CARDS.dialog(form, Pieces::names).toString()).contains("only its beginning is shown");
    }

    @Test
    void aDialogsTitleIsOneShortLine() {
        Form form = Form.of("f", "", "A story\n" + "x".repeat(100), "Keep it", List.of());

        assertThat(CARDS.title(form)).startsWith("A story x").hasSize(60).endsWith("…");
        assertThat(CARDS.title(Message.of(List.of()))).isEqualTo("Hearth");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void drawsEveryKindAsItAlwaysDid(String name, ObjectNode drawn) throws IOException {
        String json = drawn.toPrettyString() + "\n";
        Path golden = Path.of("src/test/resources/msteams", name + ".json");
        Files.createDirectories(Path.of("target/msteams"));
        Files.writeString(Path.of("target/msteams", name + ".json"), json);

        assertThat(json).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    static Stream<Arguments> golden() {
        Message every = Message.of(Pieces.blocks("Checkout <is> *slow* & late", 7));
        return Stream.of(
                Arguments.of("message", CARDS.card(every, Pieces::names)),
                Arguments.of("activity", CARDS.activity(Message.of(Prose.of("Kept.")), Pieces::names)),
                Arguments.of("dialog", CARDS.dialog(Pieces.form("Checkout <is> *slow*", 6), Pieces::names)),
                Arguments.of("said", CARDS.dialog(every.asSample(), Pieces::names)));
    }

    private static ObjectNode card(Block block) {
        return CARDS.card(Message.of(block), Pieces::names);
    }

    private static Block buttons(int many, int danger) {
        return new Block.Buttons(IntStream.range(0, many)
                .mapToObj(i -> i == danger ? Button.danger("" + i, "room.stop", i) : Button.plain("" + i, "room.go", i))
                .toList());
    }

    private static Field line(String name) {
        return new Field.Line(name, name, "", "", true);
    }

    private static List<String> inputs(JsonNode card) {
        return card.path("body")
                .valueStream()
                .filter(element -> element.path("type").asString().startsWith("Input."))
                .map(input ->
                        input.path("id").asString() + "=" + input.path("value").asString(""))
                .toList();
    }
}

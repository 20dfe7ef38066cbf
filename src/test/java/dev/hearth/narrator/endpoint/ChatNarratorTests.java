package dev.hearth.narrator.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.narrator.Settings;
import dev.hearth.narrator.StandIn;
import dev.hearth.narrator.StandIn.Speech;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** One request, one answer or none, and nothing of either in the log. */
@ExtendWith(OutputCaptureExtension.class)
class ChatNarratorTests {

    private static final String KEY = "sk-qzkey-0123456789";
    private static final String WORDS = "qzwords {of} <people> ${x}";

    private final StandIn model = new StandIn();

    @AfterEach
    void close() {
        model.close();
    }

    private Optional<String> asks(Duration timeout) {
        Settings settings = new Settings(model.address() + "/", "small", KEY, timeout);
        return new ChatNarrator(settings, new JsonMapper()).write("Retell it.", WORDS);
    }

    @Test
    void sendsItsInstructionAndPeoplesWordsAsTheyAre() {
        model.says("It was told. [1]");

        assertThat(asks(Duration.ofSeconds(30))).contains("It was told. [1]");
        assertThat(model.keys).containsExactly("Bearer " + KEY);
        assertThat(model.asked).singleElement().satisfies(body -> {
            assertThat(new JsonMapper().readTree(body)).isEqualTo(new JsonMapper().readTree("""
                {"model":"small","stream":false,"messages":[
                  {"role":"system","content":"Retell it."},
                  {"role":"user","content":"qzwords {of} <people> ${x}"}]}\
                """));
        });
    }

    static Stream<Arguments> useless() {
        return Stream.of(
                Arguments.of("an error", Speech.raw(500, "qzbody " + KEY)),
                Arguments.of("no permission", Speech.raw(401, "{\"error\":\"qzbody " + KEY + "\"}")),
                Arguments.of("a page", Speech.raw(200, "<html>qzbody</html>")),
                Arguments.of("half an object", Speech.raw(200, "{\"choices\":[{\"message\":{\"content\":\"qzbody")),
                Arguments.of("another object", Speech.raw(200, "{\"qzbody\":1}")),
                Arguments.of("a list for words", Speech.raw(200, "{\"choices\":[{\"message\":{\"content\":[1]}}]}")),
                Arguments.of("a refusal", Speech.ending("qzbody", "content_filter")),
                Arguments.of("a beginning", Speech.ending("qzbody", "length")),
                Arguments.of("far too much", Speech.of("qzbody ".repeat(60_000))),
                Arguments.of("a way elsewhere", new Speech(302, "", Map.of("Location", "/elsewhere"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("useless")
    @Tag("P15")
    void whatIsNoAnswerIsNoneAndIsNotAskedAgainNorLogged(String what, Speech speech, CapturedOutput output) {
        model.says(speech);

        assertThat(asks(Duration.ofSeconds(30))).as(what).isEmpty();
        assertThat(model.asked).hasSize(1);
        assertThat(output.getAll())
                .contains("The narrator wrote nothing")
                .doesNotContain("qzwords")
                .doesNotContain("qzbody")
                .doesNotContain("qzkey");
    }

    @Test
    void whoNeverAnswersIsWaitedForNoLongerThanSetUp() {
        model.holdsBack();

        assertThat(asks(Duration.ofMillis(150))).isEmpty();
    }

    @Test
    void whoAnswersInDropsIsWaitedForNoLongerEither() {
        model.drips();

        assertThat(asks(Duration.ofMillis(400))).isEmpty();
    }

    @Test
    void whoIsNotThereSaysNothing() {
        model.close();

        assertThat(asks(Duration.ofSeconds(30))).isEmpty();
    }
}

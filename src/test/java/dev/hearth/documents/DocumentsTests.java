package dev.hearth.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.documents.Documents.Read;
import dev.hearth.documents.Flaw.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DocumentsTests {

    @Test
    void theSameTreeComesOfJsonAndYaml() {
        JsonNode json = whole("""
            {"title": "a", "steps": [1, 2.5, true, null, "yes"], "wait": {"before": 5}}
            """);
        JsonNode yaml = whole("""
            title: a
            steps: [1, 2.5, true, ~, "yes"]
            wait:
              before: 5
            """);

        assertThat(yaml.toString()).isEqualTo(json.toString());
    }

    @Test
    void aByteOrderMarkAndSpaceAroundADocumentAreNothing() {
        assertThat(whole("\uFEFF \n {\"a\": 1} \n").path("a").asInt()).isEqualTo(1);
    }

    @Test
    void yamlKnowsNoDatesNoBinaryAndNoOctalsOfItsOwn() {
        JsonNode tree = whole("day: 2026-12-01\nmode: 0x1F\nfar: .inf\nminutes: 1:30\n");

        assertThat(tree.path("day").stringValue()).isEqualTo("2026-12-01");
        assertThat(tree.path("mode").stringValue()).isEqualTo("0x1F");
        assertThat(tree.path("far").stringValue()).isEqualTo(".inf");
        assertThat(tree.path("minutes").stringValue()).isEqualTo("1:30");
    }

    @Test
    void jsonMayBeAHundredDeepAndYamlFifty() {
        assertThat(whole("[".repeat(100) + "]".repeat(100)).isArray()).isTrue();
        assertThat(flaw("[".repeat(101) + "]".repeat(101)).kind()).isEqualTo(Kind.DEEP);
        assertThat(whole("- ".repeat(50) + "x").isArray()).isTrue();
        assertThat(flaw("- ".repeat(51) + "x").kind()).isEqualTo(Kind.DEEP);
        assertThat(flaw("[".repeat(400_000)).kind()).isEqualTo(Kind.DEEP);
        assertThat(flaw("- ".repeat(400_000)).kind()).isEqualTo(Kind.DEEP);
    }

    @Test
    void aMegabyteIsReadAndAByteMoreIsNot() {
        String most = "a: \"" + "x".repeat(PlainYaml.BIGGEST - 5) + "\"";

        assertThat(whole(most).path("a").stringValue()).hasSize(PlainYaml.BIGGEST - 5);
        assertThat(flaw(most + " ").kind()).isEqualTo(Kind.HUGE);
        assertThat(flaw("é".repeat(PlainYaml.BIGGEST / 2 + 1)).kind()).isEqualTo(Kind.HUGE);
        assertThat(Documents.read(new byte[PlainYaml.BIGGEST + 1])).isEqualTo(new Read.Flawed(Flaw.of(Kind.HUGE, 1)));
    }

    @Test
    void keysAreThereOnceAndTheOneThatIsNotIsNamed() {
        assertThat(flaw("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}")).isEqualTo(new Flaw(Kind.TWICE, 3, "a"));
        assertThat(flaw("a: 1\nb: 2\na: 3\n")).isEqualTo(new Flaw(Kind.TWICE, 3, "a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1|ALIAS|1",
                "a: 1\\nb: *x|ALIAS|2",
                "a: !!java.net.URL [x]|TAG|1",
                "a: !!binary aGk=|TAG|1",
                "{\"a\": 1|BROKEN|1",
                "{\"a\": 1} {\"b\": 2}|BROKEN|1",
                "{\"a\": 01}|BROKEN|1",
                "{a: 1}|BROKEN|1",
                "a: [1|BROKEN|1",
                "a: 1\\n---\\nb: 2|BROKEN|2",
                "? [a]\\n: b|BROKEN|1",
                "a: \\u0000|CHARACTER|1",
                "{\"a\":\\n\"\\u0007\"}|CHARACTER|2",
                "''|EMPTY|1",
                "# nothing|EMPTY|1"
            })
    void whatCannotBeReadIsSaidWithItsLine(String written, Kind kind, int line) {
        String text = written.replace("\\n", "\n").replace("\\u0000", "\u0000").replace("\\u0007", "\u0007");

        assertThat(flaw(text).kind()).isEqualTo(kind);
        assertThat(flaw(text).line()).isEqualTo(line);
    }

    @Test
    void aBombOfAliasesIsRefusedBeforeItIsBuilt() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n");
        }

        assertThat(flaw(bomb.toString()).kind()).isEqualTo(Kind.ALIAS);
    }

    @Test
    void bytesOfAnotherEncodingAreNoText() {
        assertThat(Documents.read("a: ö".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Read.Flawed(Flaw.of(Kind.NOT_TEXT, 1)));
        assertThat(Documents.read("a: ö".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Read.Whole.class);
    }

    private static JsonNode whole(String text) {
        return Documents.read(text) instanceof Read.Whole(JsonNode tree) ? tree : fail(text);
    }

    private static JsonNode fail(String text) {
        throw new AssertionError(flaw(text));
    }

    private static Flaw flaw(String text) {
        if (Documents.read(text) instanceof Read.Flawed(Flaw flaw)) {
            return flaw;
        }
        throw new AssertionError("can be read: " + text.substring(0, Math.min(40, text.length())));
    }
}

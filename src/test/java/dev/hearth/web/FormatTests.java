package dev.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.Markdown;
import dev.hearth.web.Takeaway.Table;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P17")
class FormatTests {

    private static Table of(String words) {
        return new Table(List.of("story", "words"), List.of(List.of("s-k7m2", words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aCellIsNoFormula(String words) {
        assertThat(Format.CSV.write(of(words))).isEqualTo("\"story\",\"words\"\r\n\"s-k7m2\",\"'" + words + "\"\r\n");
    }

    @Test
    void aCellKeepsItsQuotesCommasAndLines() {
        assertThat(Format.CSV.write(of("a \"b\", c\nd = 1")))
                .isEqualTo("\"story\",\"words\"\r\n\"s-k7m2\",\"a \"\"b\"\", c\nd = 1\"\r\n");
    }

    @Test
    void jsonHoldsTheWordsAsTheyAre() {
        assertThat(Format.JSON.write(of("=1 <b>\"x\"</b>\n")))
                .isEqualToIgnoringNewLines(
                        "[ {\n  \"story\" : \"s-k7m2\",\n  \"words\" : \"=1 <b>\\\"x\\\"</b>\\n\"\n} ]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[here](https://evil.example)",
                "<script>x</script>",
                "*bold* `code`",
                "# heading",
                "1. one",
                "- item"
            })
    void markdownShowsMarksAndDoesNotObeyThem(String words) {
        assertThat(Format.MD.write(of(words))).contains("> " + Markdown.of(words) + "\n");
    }

    @Test
    void markdownQuotesEveryLineAndCallsNobody() {
        assertThat(Format.MD.write(of("one\n\n---\n@mia")))
                .isEqualTo("## s\\-k7m2\n\n**words**\n\n> one\n> \n> \\-\\-\\-\n> \\@\u2060mia\n\n");
    }
}

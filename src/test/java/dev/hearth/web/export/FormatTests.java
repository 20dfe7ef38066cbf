package dev.hearth.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.web.Takeaway.Table;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource(
            delimiter = '→',
            value = {
                "[here](https://evil.example)→\\[here\\](https://evil.example)",
                "<script>x</script>→\\<script\\>x\\</script\\>",
                "*bold* `code`→\\*bold\\* \\`code\\`",
                "# heading→\\# heading",
                "1. one→1\\. one",
                "- item→\\- item",
                "&lt;→\\&lt;"
            })
    void markdownShowsMarksAndDoesNotObeyThem(String words, String written) {
        assertThat(Format.MD.write(of(words))).contains("> " + written + "\n");
    }

    @Test
    void markdownQuotesEveryLineAndCallsNobody() {
        assertThat(Format.MD.write(of("one\n\n---\n@mia")))
                .isEqualTo("## s-k7m2\n\n**words**\n\n> one\n> \n> \\---\n> @\u2060mia\n\n");
    }
}

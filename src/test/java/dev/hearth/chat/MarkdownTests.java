package dev.hearth.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P17")
class MarkdownTests {

    @Test
    void wordsStayAsTheyAre() {
        assertThat(Markdown.of("Zwei Knoten trugen die Last – 50 %")).isEqualTo("Zwei Knoten trugen die Last – 50 %");
    }

    @Test
    void noMarkOfMarkdownIsLeftBare() {
        String hostile = "# *b* _i_ `c` [x](http://evil.example) ![p](x) <script> | a | 1. - + > ~s~ \\ &amp; {y} $z$";

        assertThat(Markdown.of(hostile).replaceAll("\\\\[!-/:-@\\[-`{-~]", "")).matches("[\\p{L}\\p{N} %;,]*");
    }

    @Test
    void everythingIsOnOneLineAndReadsFromLeftToRight() {
        assertThat(Markdown.of("a\n\n# b\r\n\tc\u0000\u202ed\u2066e")).isEqualTo("a \\# b c d e");
    }

    @Test
    void aNamePingsNobody() {
        assertThat(Markdown.of("@channel")).isEqualTo("\\@\u2060channel");
    }

    @Test
    void aLinkLeadsWhereWeSayUnderOurWords() {
        assertThat(Markdown.link("experiment #1", "https://chat.example/a>b)<c d"))
                .isEqualTo("[experiment \\#1](<https://chat.example/ab)cd>)");
    }
}

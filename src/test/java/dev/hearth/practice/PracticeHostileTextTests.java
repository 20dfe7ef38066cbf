package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People's words cannot act on the page, wherever they stand. */
@Tag("P17")
class PracticeHostileTextTests {

    private final Stage stage = Stage.shared();
    private final Script script = new Script(stage);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'><svg onload=alert(1)>",
                "</textarea><script>alert(1)</script>",
                "javascript:alert(1)",
                "[[${7*7}]] [(${7*7})] ${7*7} __${7*7}__ |x|",
                "</dialog></article><h1>Hearth</h1>"
            })
    void areShownAsTheyWereTyped(String hostile) {
        script.type("ben", hostile);
        script.type("ben", "/quote " + hostile);
        String form = script.type("ben", "/form").form();
        script.send("ben", form, java.util.Map.of("line", "refuse me", "text", hostile));

        String page = script.page("/?person=ben");

        assertThat(page).doesNotContain("<script>alert", "<img src=x", "<svg onload", "<h1>Hearth</h1>");
        assertThat(page).doesNotContain("href=\"javascript:", "49");
        assertThat(page.split("<dialog", -1).length).isEqualTo(page.split("</dialog>", -1).length);
        assertThat(page.split("<article", -1).length).isEqualTo(page.split("</article>", -1).length);
        assertThat(page).contains("&lt;".repeat(hostile.contains("<") ? 1 : 0));
    }

    @Test
    void mayRunNothingThatHearthDidNotBring() {
        String page = script.page("/");

        assertThat(page).doesNotContain(" style=", " onclick", "<style", "//cdn");
        assertThat(page.split("<script", -1)).hasSize(2);
    }

    @Test
    void noPersonInTheAddressIsWrittenIntoThePage() {
        assertThat(script.page("/?person=%22%3E%3Cscript%3E")).doesNotContain("\"><script>");
    }
}

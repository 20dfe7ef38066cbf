package dev.hearth.summaries.themes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.stories.Story;
import dev.hearth.summaries.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("P4")
class TellersTests {

    /** A question mark is a story without a name. */
    @ParameterizedTest
    @CsvSource({
        "'',                        0, false",
        "mia,                       1, false",
        "mia mia mia mia mia mia,   1, false",
        "mia ben cleo dan,          4, false",
        "mia ben cleo dan ?,        4, false",
        "mia ben cleo dan ? ? ? ?,  4, false",
        "mia ben cleo dan eve,      5, true",
        "mia ben cleo dan eve ?,    5, true",
        "? ? ? ? ? ? ? ? ? ?,       1, false",
        "mia ?,                     1, false",
        "mia ben cleo 2/mia 2/ben,  3, false",
        "mia ben cleo o~mia o~ben,  3, false",
        "o~a o~b o~c o~d o~e mia,   5, true",
        "2/a 2/b 2/c 2/d 2/e mia,   5, true",
    })
    void countsThoseWhoAreThereForSure(String tellers, int surely, boolean enough) {
        List<Story> stories = new ArrayList<>();
        for (String teller : tellers.isEmpty() ? new String[0] : tellers.split(" ")) {
            stories.add(Told.story(stories.size() + 1, teller.equals("?") ? null : teller, "x"));
        }

        assertThat(Tellers.surely(stories)).isEqualTo(surely);
        assertThat(Tellers.areEnough(stories)).isEqualTo(enough);
    }
}

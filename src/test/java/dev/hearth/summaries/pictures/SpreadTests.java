package dev.hearth.summaries.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.stories.Audience;
import dev.hearth.stories.Meaning;
import dev.hearth.stories.Story;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("P4")
class SpreadTests {

    private static final Picture.Legend LEGEND = new Picture.Legend(
            List.of("some", "many", "most"), "where stories lay in most of the three months before", "in words");

    private static Story placed(long id, @Nullable String teller, int first, int second, int third) {
        Meaning meaning =
                new Meaning(new Meaning.Weights("t", first, second, third), List.of(), null, Set.of(), "", "");
        return new Story(
                new Story.Id(id),
                new Team.Id(1),
                teller == null ? null : new Person(new Workspace.Id(1), teller),
                LocalDate.parse("2027-01-10"),
                Audience.TEAM,
                new Story.Words("a story", "", false, 0, meaning),
                false);
    }

    private static List<Story> corner(int from, int tellers) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < tellers; i++) {
            stories.add(placed(from + i, "p" + (from + i), 90, 5, 5));
        }
        return stories;
    }

    @ParameterizedTest
    @CsvSource({
        "100,0,0,0",
        "0,100,0,1",
        "0,0,100,2",
        "61,39,0,0",
        "60,40,0,5",
        "60,20,20,6",
        "34,33,33,6",
        "0,50,50,3",
        "45,10,45,4",
        "40,41,19,5"
    })
    void everyPlaceIsAtOneSpot(int first, int second, int third, int spot) {
        assertThat(Placing.spot(new Meaning.Weights("t", first, second, third))).isEqualTo(spot);
    }

    @Test
    void fourAtASpotAreAsNobodyThere() {
        List<Story> stories = new ArrayList<>(corner(0, 6));
        for (int i = 0; i < 4; i++) {
            stories.add(placed(100 + i, "p" + i, 0, 100, 0));
            stories.add(placed(200 + i, null, 0, 100, 0));
        }
        assertThat(Spread.of(List.of(stories)).get("t")).containsExactly(3, 0, 0, 0, 0, 0, 0);
        assertThat(Spread.of(List.of(corner(0, 4)))).isEmpty();
    }

    @Test
    void oneTellerWithFiftyStoriesIsOne() {
        List<Story> stories = new ArrayList<>(corner(0, 4));
        for (int i = 0; i < 50; i++) {
            stories.add(placed(100 + i, "loud", 0, 100, 0));
        }
        assertThat(Spread.of(List.of(stories))).isEmpty();
    }

    @Test
    void eachTellerHasOneToDivide() {
        List<Story> stories = new ArrayList<>(corner(0, 10));
        for (int i = 0; i < 5; i++) {
            stories.add(placed(100 + i, "q" + i, 0, 100, 0));
        }
        for (int i = 0; i < 50; i++) {
            stories.add(placed(200 + i, "loud", 0, 100, 0));
        }
        assertThat(Spread.of(List.of(stories)).get("t")).containsExactly(3, 2, 0, 0, 0, 0, 0);
    }

    /** A month's five are shown; what another month adds would be fewer than five, and is not. */
    @Test
    void aQuarterShowsNothingThatIsFewerThanFiveBesideItsMonths() {
        List<Story> placedElsewhere = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            placedElsewhere.add(placed(300 + i, "q" + i, 34, 33, 33));
        }
        List<Story> first = new ArrayList<>(corner(0, 5));
        first.addAll(placedElsewhere);
        int[] alone =
                Spread.of(List.of(first, List.<Story>of(), List.<Story>of())).get("t");
        int[] with = Spread.of(List.of(first, corner(50, 4), List.<Story>of())).get("t");
        assertThat(with[0]).isEqualTo(alone[0]);
    }

    @Test
    @Tag("P8")
    void aSpotAtWhichFourAreLeftIsNoneAtOnce() {
        assertThat(Spread.left(List.of(3, 0, 0, 0, 0, 0, 0), "t", corner(0, 4))).containsOnly(0);
        assertThat(Spread.left(List.of(3, 0, 0, 0, 0, 0, 0), "t", corner(0, 5))).contains(3);
        List<Story> two = new ArrayList<>(corner(0, 5));
        for (int i = 0; i < 4; i++) {
            two.add(placed(100 + i, "q" + i, 0, 100, 0));
        }
        assertThat(Spread.left(List.of(2, 2, 0, 0, 0, 0, 0), "t", two))
                .as("else it would tell where the story lay that was taken back")
                .containsOnly(0);
    }

    @Test
    @Tag("P17")
    void wordsInAPictureStayWords() throws Exception {
        Picture triangle = new Picture(
                "What <b>carried</b> things along in this story, & what did not?",
                List.of("people", "tools", "<script>alert(1)</script>"),
                List.of(3, 0, 1, 0, 2, 0, 1),
                List.of(true, false, false, false, false, true, true),
                LEGEND);
        Picture line = new Picture(
                "How much was told around?",
                List.of("far too little", "far more than anyone could take in"),
                List.of(1, 3, 0),
                List.of(false, true, true),
                LEGEND);
        assertThat(triangle.svg())
                .doesNotContain("<script")
                .doesNotContain("<b>")
                .isEqualTo(triangle.svg());
        assertThat(triangle.png()).isEqualTo(triangle.png());
        String folder = System.getProperty("pictures");
        if (folder != null) {
            Files.write(Path.of(folder, "triangle.png"), triangle.png());
            Files.write(Path.of(folder, "line.png"), line.png());
            Files.writeString(Path.of(folder, "triangle.svg"), triangle.svg());
        }
    }
}

package dev.hearth.summaries.themes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.stories.Story;
import dev.hearth.summaries.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P4")
class ThemesTests {

    /** Nothing is meant: what is alike is told by words alone. */
    private static final Meant WORDS =
            texts -> texts.stream().map(_ -> new float[4]).toList();

    private static final String[] PEOPLE = {"mia", "ben", "cleo", "dan", "eve", "fay", "gustav"};

    @Test
    void groupsWhatFiveTellersShare() {
        List<Story> stories = new ArrayList<>();
        told(stories, 5, "The certificates expired on day %d");
        told(stories, 4, "A queue filled up, number %d");

        List<List<Story>> themes = Themes.of(stories, WORDS);

        assertThat(themes).hasSize(1);
        assertThat(Naming.stems(themes.getFirst(), stories)).containsExactly("certificat", "expir");
    }

    @Test
    void manyStoriesOfFewTellersAreNoGroup() {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            told(stories, 4, "The certificates expired again, %d");
            stories.add(Told.story(stories.size() + 1, null, "certificates without a name"));
        }
        told(stories, 7, "something else entirely %d");
        told(stories, 7, "another matter altogether %d");

        assertThat(Themes.of(stories, WORDS).stream().flatMap(List::stream))
                .noneMatch(story -> story.words().text().contains("certificates"));
    }

    @Test
    void noGroupIsNamedAfterAPerson() {
        List<Story> stories = new ArrayList<>();
        told(stories, 6, "We asked gustav about it, case %d");
        told(stories, 6, "Ask <@U1234567> whenever the lights go out %d");
        stories.add(Told.story(99, "gustav", "nothing alike"));

        assertThat(Themes.of(stories, WORDS).stream().flatMap(theme -> Naming.stems(theme, stories).stream()))
                .doesNotContain("gustav", "u1234567");
    }

    @Test
    void theSameStoriesGiveTheSameGroupsInWhateverOrderTheyCome() {
        List<Story> stories = new ArrayList<>();
        told(stories, 6, "certificates rotated badly %d");
        told(stories, 7, "the queue backlog grew %d");
        told(stories, 5, "alerts rotated at night with the backlog %d");
        List<Set<Story.Id>> first = ids(Themes.of(stories, WORDS));

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(stories, new Random(seed));
            assertThat(ids(Themes.of(stories, WORDS))).isEqualTo(first);
        }
    }

    @Test
    void everyGroupHasFiveTellersAndNoStoryIsInTwo() {
        Random random = new Random(7);
        String[] words = {"queue", "certificate", "alert", "backlog", "deploy", "latency", "cache"};
        for (int run = 0; run < 300; run++) {
            List<Story> stories = new ArrayList<>();
            for (int i = 0; i < random.nextInt(60); i++) {
                String teller = random.nextInt(4) == 0 ? null : PEOPLE[random.nextInt(PEOPLE.length)];
                stories.add(Told.story(i + 1, teller, words[random.nextInt(7)] + " " + words[random.nextInt(7)]));
            }
            List<List<Story>> themes = Themes.of(stories, WORDS);

            assertThat(themes).allMatch(Tellers::areEnough).hasSizeLessThanOrEqualTo(Themes.MOST);
            List<Story> all = themes.stream().flatMap(List::stream).toList();
            assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        }
    }

    private static void told(List<Story> stories, int tellers, String text) {
        for (int i = 0; i < tellers; i++) {
            stories.add(Told.story(stories.size() + 1, PEOPLE[i], text.formatted(i)));
        }
    }

    private static List<Set<Story.Id>> ids(List<List<Story>> themes) {
        return themes.stream()
                .map(theme -> theme.stream().map(Story::id).collect(Collectors.toSet()))
                .toList();
    }
}

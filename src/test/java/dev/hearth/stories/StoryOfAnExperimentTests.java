package dev.hearth.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.reception.Reply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A story about an experiment keeps the link to it; without a name only where that gives nobody away. */
class StoryOfAnExperimentTests {

    private static final List<String> SIX = List.of("mia", "ben", "cleo", "dan", "eve", "fay");

    @Test
    void aStoryToldWithANameKeepsTheLink() {
        try (Harness hearth = Harness.start()) {
            plan(hearth);
            hearth.forge("ben", "stories.tell", "experiment/1");
            Reply kept = hearth.fill("ben", "story", "The queue grew", "audience", "team");
            String id = shown(kept).replaceFirst("(?s).*(s-[a-z0-9]+).*", "$1");

            assertThat(shown(hearth.type("cleo", "/story show " + id))).contains("About experiment #1");
            assertThat(experiments(hearth, "stories")).containsExactly(1);
        }
    }

    @Test
    @Tag("P10")
    void aNumberNobodyKnowsHereIsNoLink() {
        try (Harness hearth = Harness.start()) {
            plan(hearth);
            for (String subject : List.of("experiment/2", "experiment/0", "experiment/99999999999", "experiment/x")) {
                hearth.forge("ben", "stories.tell", subject);
                hearth.fill("ben", "story", "The queue grew", "audience", "team");
            }

            assertThat(experiments(hearth, "stories")).containsOnly(0);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P3")
    void withoutANameTheLinkIsDroppedUnlessSixTookPart(String url) {
        try (Harness hearth = Databases.hearth(url).at("2027-01-04T09:00")) {
            plan(hearth);
            SIX.subList(0, 5).forEach(person -> hearth.type(person, "/chaos join 1"));
            tellWithoutName(hearth, "gus");
            assertThat(experiments(hearth, "waiting_stories")).containsExactly(0);

            hearth.type(SIX.getLast(), "/chaos join 1");
            tellWithoutName(hearth, "gus");
            assertThat(experiments(hearth, "waiting_stories")).containsExactlyInAnyOrder(0, 1);

            for (int i = 0; i < 3; i++) {
                tellWithoutName(hearth, "gus");
            }
            hearth.pass(Duration.ofDays(7));
            assertThat(experiments(hearth, "stories")).containsExactlyInAnyOrder(0, 1, 1, 1, 1);
        }
    }

    private static void tellWithoutName(Harness hearth, String person) {
        hearth.forge(person, "stories.tell", "experiment/1");
        hearth.fill(person, "story", "Nobody said a word", "audience", "team", "as", "no-name");
        hearth.fill(person);
    }

    private static void plan(Harness hearth) {
        hearth.type("mia", "/chaos plan");
        hearth.fill(
                "mia",
                "belief",
                "It holds",
                "action",
                "Pull it",
                "stop",
                "anyone says so",
                "undo",
                "Put it back",
                "when",
                "tue 14:00");
        hearth.fill("mia");
    }

    private static List<Integer> experiments(Harness hearth, String table) {
        return hearth.bean(JdbcTemplate.class).queryForList("select experiment from " + table, Integer.class);
    }

    private static String shown(Reply reply) {
        return reply instanceof Reply.Say say ? say.message().plain() : reply.toString();
    }
}

package dev.hearth.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a story means: said after it is told, changed, taken back, and without a name kept in the story's own row. */
class MeaningTalkTests {

    private static final String TRIAD = "triad.reflection.triad.carried";
    private static final String PACE = "dyad.reflection.dyad.telling";

    @Test
    void isSaidAfterTheStoryAndChangedLater() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story It stayed up.");
            hearth.press("mia", "Say what it means to you");
            hearth.fill(
                    "mia", TRIAD, "3,3,4", PACE, "6", "often", "seldom", "hearers", "team,newcomers", "title", "Up");
            assertThat(meanings(hearth))
                    .containsExactly("triad reflection.triad.carried 30 30 40\ndyad reflection.dyad.telling 6\n"
                            + "often seldom\nhearers team newcomers");

            hearth.press("mia", "What it means to you…");
            assertThat(hearth.form("mia").fields())
                    .filteredOn(field -> field.name().equals(TRIAD))
                    .allMatch(field -> field.value().equals("3,3,4"))
                    .hasSize(1);
            hearth.fill("mia", "not-applying", "yes", "often", "");
            assertThat(meanings(hearth).getFirst())
                    .contains("triad reflection.triad.carried 0 0 0")
                    .doesNotContain("often");

            hearth.type("mia", "/story mine");
            hearth.forge("mia", "stories.edit", id(hearth));
            hearth.fill("mia", "story", "It stayed up, mostly.");
            assertThat(meanings(hearth).getFirst()).contains("0 0 0", "dyad reflection.dyad.telling 6");
        }
    }

    @Test
    void pointsThatMakeNoTenAreAskedForAgainAndNothingTypedIsLost() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story It stayed up.");
            hearth.press("mia", "Say what it means to you");
            hearth.fill("mia", TRIAD, "3,3,3", "relier", "the night shift", "title", "Up");

            assertThat(hearth.form("mia").mistakes()).containsKey(TRIAD);
            assertThat(hearth.form("mia").fields())
                    .filteredOn(field -> field.name().equals("relier"))
                    .allMatch(field -> field.value().equals("the night shift"));
            assertThat(meanings(hearth)).containsExactly("");
        }
    }

    @Test
    @Tag("P10")
    void nobodySaysWhatTheStoryOfSomebodyElseMeans() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story It stayed up.");
            hearth.press("mia", "Let my team read it");
            String id = id(hearth);
            assertThat(hearth.forge("ben", "stories.mean", id)).isInstanceOf(Reply.Say.class);
            hearth.forge("mia", "stories.mean", id);
            var form = hearth.form("mia");
            hearth.ask("ben", new Ask.Submitted(form.name(), form.carry(), Map.of("title", "Mine")), "stolen");

            assertThat(texts(hearth, "select title from stories")).containsExactly("");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P3")
    @Tag("P8")
    void withoutANameItIsInTheStorysOwnRowMixedWithItAndGoneWithIt(String url) {
        try (Harness hearth = Databases.hearth(url).at("2027-01-04T09:00")) {
            hearth.type("ben", "/story something of ben's, to make the team");
            Map<String, Long> before = rows(hearth);
            String code = tellWithMeaning(hearth, "qzgudrun", "I told nobody");
            before.merge("waiting_stories", 1L, Long::sum);
            assertThat(rows(hearth)).isEqualTo(before);
            assertThat(everything(hearth)).noneMatch(value -> value.contains("qzgudrun"));
            assertThat(texts(hearth, "select meaning from waiting_stories").getFirst())
                    .contains("xylophones", " 20 50 30");

            for (int i = 0; i < 4; i++) {
                tellWithMeaning(hearth, "p" + i, "another " + i);
            }
            hearth.pass(Duration.ofDays(7));
            assertThat(texts(hearth, "select meaning from stories where text = 'I told nobody'")
                            .getFirst())
                    .contains("xylophones");
            assertThat(everything(hearth)).noneMatch(value -> value.contains("qzgudrun"));

            hearth.type("qzgudrun", "/story code " + code);
            hearth.fill("qzgudrun", "withdraw", "yes");
            assertThat(texts(hearth, "select meaning from stories where text = 'I told nobody'"))
                    .isEmpty();
            assertThat(count(hearth, "select count(*) from stories where meaning like '%xylophones%'"))
                    .isEqualTo(4);
        }
    }

    @Test
    void aSecretIsAskedAboutBeforeAnythingIsKept() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story I pasted AKIAIOSFODNN7EXAMPLE into the channel");
            assertThat(count(hearth, "select count(*) from stories")).isZero();
            assertThat(hearth.form("mia").mistakes().get("story")).contains("begins “AKIA”");
            assertThat(hearth.form("mia").fields().getFirst().value()).contains("AKIAIOSFODNN7EXAMPLE");

            hearth.fill("mia");
            assertThat(count(hearth, "select count(*) from stories")).isZero();
            hearth.fill("mia", "sure", "yes");
            assertThat(count(hearth, "select count(*) from stories")).isEqualTo(1);
        }
    }

    @Test
    void aSecretTooLongForAFormComesBackWhole() {
        try (Harness hearth = Harness.start()) {
            String long_ = "word ".repeat(1000) + "AKIAIOSFODNN7EXAMPLE";
            Reply reply = hearth.type("mia", "/story " + long_);

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Reply.NotKept.class,
                            kept -> assertThat(kept.message().plain()).contains(long_));
            assertThat(count(hearth, "select count(*) from stories")).isZero();
        }
    }

    @Test
    void aPastedLogIsKeptWholeAndShortenedOnlyWhenItsTellerSaysSo() {
        try (Harness hearth = Harness.start()) {
            String log = "2027-01-08 15:00:10 WARN pool is empty\n".repeat(20);
            hearth.type("mia", "/story");
            hearth.fill("mia", "story", "It went like this:\n" + log + "Then it stopped.");
            assertThat(texts(hearth, "select text from stories").getFirst()).hasSizeGreaterThan(700);

            hearth.press("mia", "Shorten it…");
            assertThat(texts(hearth, "select text from stories").getFirst()).hasSizeGreaterThan(700);
            hearth.fill("mia");
            assertThat(texts(hearth, "select text from stories").getFirst())
                    .contains("It went like this:", "[… lines left out …]", "Then it stopped.")
                    .hasSizeLessThan(200);
        }
    }

    @Test
    void storiesInAnyScriptAndDirectionStayAsTheyWereTyped() {
        try (Harness hearth = Harness.start()) {
            for (String words : List.of("الجسر لم ينهَر", "橋は落ちなかった。", "Мост устоял 🌉", "סיפור \u202eעברית\u202c")) {
                hearth.type("mia", "/story");
                hearth.fill("mia", "story", words);
            }
            assertThat(texts(hearth, "select text from stories"))
                    .contains("الجسر لم ينهَر", "橋は落ちなかった。", "Мост устоял 🌉", "סיפור \u202eעברית\u202c");
        }
    }

    @Test
    void anIncidentsStoryKeepsTheLinkOnlyWithAName() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open the queue grows");
            hearth.type("mia", "/ooda resolve it drained");
            hearth.forge("ben", "stories.tell", "incident/1");
            hearth.fill("ben", "story", "The queue grew", "audience", "team");
            hearth.forge("ben", "stories.tell", "incident/99");
            hearth.fill("ben", "story", "Of nothing known", "audience", "team");
            hearth.forge("cleo", "stories.tell", "incident/1");
            hearth.fill("cleo", "story", "Nobody said a word", "audience", "team", "as", "no-name");
            hearth.fill("cleo");

            assertThat(texts(hearth, "select about from stories order by id")).containsExactly("incident/1", "");
            assertThat(texts(hearth, "select about from waiting_stories")).containsExactly("");
        }
    }

    @Test
    void whomToTalkToIsSetByAnAdministratorAndSaidInTheForm() {
        try (Harness hearth = Harness.start()) {
            hearth.type("ben", "/hearth settings");
            assertThat(hearth.form("ben").more())
                    .noneMatch(field -> field.name().equals("heavy-stories"));
            hearth.fill("ben", "heavy-stories", "nobody");
            hearth.as(dev.hearth.workspaces.Standing.ADMINISTRATOR);
            hearth.type("mia", "/hearth settings");
            hearth.fill("mia", "heavy-stories", "Ana, extension 12");
            hearth.as(dev.hearth.workspaces.Standing.MEMBER);
            hearth.type("ben", "/story");

            assertThat(hearth.transcript()).contains("If the story is heavy, you can talk to: Ana, extension 12");
            assertThat(texts(hearth, "select contacts from heavy_stories")).containsExactly("Ana, extension 12");
        }
    }

    private static String tellWithMeaning(Harness hearth, String who, String words) {
        hearth.type(who, "/story");
        hearth.fill(who, "story", words, "audience", "team", "as", "no-name");
        String code = hearth.form(who)
                .preface()
                .getFirst()
                .plain()
                .replaceAll("(?s).*([0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}).*", "$1");
        hearth.fill(who, TRIAD, "2,5,3", "relied-on", "xylophones");
        return code;
    }

    private static String id(Harness hearth) {
        return hearth.transcript().replaceFirst("(?s).*Story `(s-[a-z0-9]+)`.*", "$1");
    }

    private static List<String> meanings(Harness hearth) {
        return texts(hearth, "select meaning from stories");
    }

    private static List<String> texts(Harness hearth, String sql) {
        return hearth.bean(JdbcTemplate.class).queryForList(sql, String.class);
    }

    private static long count(Harness hearth, String sql) {
        Long count = hearth.bean(JdbcTemplate.class).queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }

    private static List<String> tables(Harness hearth) {
        return texts(
                hearth,
                "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_type = 'BASE TABLE'");
    }

    private static String quoted(Harness hearth, String table) {
        return texts(
                        hearth,
                        "select table_name from information_schema.tables where lower(table_name) = '" + table + "'")
                .getFirst();
    }

    private static Map<String, Long> rows(Harness hearth) {
        Map<String, Long> rows = new TreeMap<>();
        tables(hearth)
                .forEach(table ->
                        rows.put(table, count(hearth, "select count(*) from \"" + quoted(hearth, table) + "\"")));
        return rows;
    }

    private static List<String> everything(Harness hearth) {
        return tables(hearth).stream()
                .flatMap(
                        table -> hearth
                                .bean(JdbcTemplate.class)
                                .queryForList("select * from \"" + quoted(hearth, table) + "\"")
                                .stream())
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .toList();
    }
}

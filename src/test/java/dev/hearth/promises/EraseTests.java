package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.chat.Message;
import dev.hearth.privacy.Erasing;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code /hearth erase} takes everything of a person back, everywhere, and only theirs (P8). */
@Tag("P8")
class EraseTests {

    private static final String KEY = "hearth.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String WHO = "zelda";
    private static final String WORDS = "quixotic";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void nothingOfThemIsLeftAndWhatIsOthersStays(String url) {
        try (Harness hearth = Databases.hearth(url).at("2027-01-04T09:00")) {
            JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
            live(hearth);
            assertThat(Search.rows(jdbc, WHO))
                    .contains(
                            "stories.teller",
                            "incident_entries.author",
                            "incident_copies.author",
                            "experiment_notes.author",
                            "experiments.owner",
                            "review_people.person",
                            "lessons.keeper",
                            "language_askers.person",
                            "teams.planners",
                            "sign_in_links.person",
                            "gate_quiet.line");
            assertThat(Search.rows(jdbc, WORDS)).contains("stories.text", "experiment_notes.words");

            String asked = plain(hearth.type(WHO, "/hearth erase"));
            assertThat(asked)
                    .contains("Your stories told with your name", "What goes:", "What stays:", "before you press")
                    .contains("An experiment or a game day of yours stays", "/story code");
            assertThat(Search.rows(jdbc, WHO))
                    .as("nothing happens before the press")
                    .contains("stories.teller");
            assertThat(plain(hearth.press(WHO, "Erase everything of mine"))).contains("Everything of yours is gone");

            assertThat(Search.rows(jdbc, WHO)).isEmpty();
            assertThat(Search.rows(jdbc, WORDS)).isEmpty();
            assertThat(jdbc.queryForObject("select count(*) from stories where teller = 'mia'", Integer.class))
                    .isEqualTo(1);
            assertThat(jdbc.queryForObject("select count(*) from incident_entries where author = 'mia'", Integer.class))
                    .isEqualTo(1);
            assertThat(plain(hearth.type("mia", "/story search pump")))
                    .contains("mia's pump")
                    .doesNotContain(WORDS);
            String timeline = plain(hearth.type("mia", "/ooda timeline 1"));
            assertThat(timeline).contains("the pump is off", "somebody").doesNotContain(WHO, WORDS);
            assertThat(plain(hearth.type("mia", "/chaos show 1"))).doesNotContain(WHO, WORDS);
            assertThat(hearth.stage.messages())
                    .as("copied words leave the thread")
                    .noneMatch(said -> said.message.plain().contains("a copied " + WORDS));
            assertThat(plain(hearth.type(WHO, "/hearth erase"))).contains("I keep nothing of you");
            assertThat(plain(hearth.forge(WHO, "privacy.erase", ""))).contains("Done.");
            assertThat(plain(hearth.type("mia", "/hearth erase"))).contains("Your stories told with your name");
        }
    }

    @Test
    void aBackupFromBeforeForgetsItAgainAndKeepsWhatCameSince() throws SQLException {
        String backup = folder.resolve("backup.sql").toString();
        String restored = Databases.h2();
        Set<Long> erased;
        try (Harness hearth = Harness.on(Databases.h2(), KEY).at("2027-01-04T09:00")) {
            JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
            live(hearth);
            jdbc.execute("script to '" + backup + "'");
            hearth.type(WHO, "/hearth erase");
            hearth.press(WHO, "Erase everything of mine");
            erased = hearth.bean(Erasing.class).list();
        }
        try (var connection = DriverManager.getConnection(restored, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from '" + backup + "'");
        }
        try (Harness hearth = Harness.on(restored, KEY).at("2027-01-04T09:00")) {
            JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
            hearth.type(WHO, "/story told after coming back");
            assertThat(Search.rows(jdbc, WORDS)).isNotEmpty();
            assertThat(catchUp(hearth, Set.of())).isZero();

            assertThat(catchUp(hearth, erased)).isPositive();
            hearth.settle();
            assertThat(Search.rows(jdbc, WORDS)).isEmpty();
            assertThat(Search.rows(jdbc, WHO)).containsOnly("stories.teller");
            assertThat(jdbc.queryForList("select text from stories where teller = ?", String.class, WHO))
                    .containsExactly("told after coming back");
            hearth.type(WHO, "/hearth web");
            assertThat(catchUp(hearth, erased)).isZero();
            assertThat(hearth.bean(Erasing.class).list()).containsAll(erased);
        }
    }

    /** A person who did everything that can be done, beside one who told a story and saw something. */
    private static void live(Harness hearth) {
        hearth.type("mia", "/hearth setup");
        hearth.fill("mia", "planners", "mia," + WHO);
        hearth.type("mia", "/story mia's pump stood still");
        hearth.type(WHO, "/story a " + WORDS + " pump");
        hearth.bean(JdbcTemplate.class).update("update stories set audience = 'everyone'");
        experiment(hearth);
        hearth.type(WHO, "/ooda open the pump is off");
        hearth.type(WHO, "/ooda observe the pump is off, says the board");
        hearth.type("mia", "/ooda observe it hums");
        hearth.ask(
                "mia",
                new Ask.Pointed("incidents.add", "m99", WHO, "a copied " + WORDS + " word", "https://chat/m99"),
                "p");
        hearth.type(WHO, "/ooda resolve on again");
        hearth.type("mia", "/review start 1");
        hearth.press("mia", "Right");
        hearth.forge(WHO, "reviews.account.one", "1");
        hearth.press(WHO, "Answer");
        hearth.fill(WHO, "words", WORDS + " from where I sat");
        hearth.type(WHO, "/hearth lessons");
        hearth.press(WHO, "A lesson");
        hearth.fill(WHO, "text", "look at the board first", "keeper", "yes");
        hearth.type(WHO, "/hearth web");
        hearth.bean(JdbcTemplate.class)
                .update("insert into language_askers (workspace, person) select id, '" + WHO + "' from workspaces");
        hearth.bean(JdbcTemplate.class)
                .update("insert into gate_quiet (workspace, line, until) select id, '@" + WHO
                        + "', timestamp '2030-01-01 00:00:00' from workspaces");
    }

    private static void experiment(Harness hearth) {
        hearth.type(WHO, "/chaos plan the pump");
        hearth.fill(
                WHO,
                "belief",
                "it starts again",
                "action",
                "off and on",
                "stop",
                "heat",
                "undo",
                "on",
                "when",
                "tue 14:00",
                "length",
                "10 minutes");
        hearth.fill(WHO);
        hearth.pass(Duration.ofHours(29));
        hearth.press(WHO, "Go");
        hearth.type(WHO, "/chaos note a " + WORDS + " hum");
        hearth.press("mia", "Stop");
        hearth.press("mia", "Undone");
        hearth.pass(Duration.ofDays(20));
    }

    private static int catchUp(Harness hearth, Set<Long> newer) {
        AtomicInteger again = new AtomicInteger();
        hearth.bean(Ledger.class).run(() -> again.set(hearth.bean(Erasing.class).catchUp(newer)));
        return again.get();
    }

    private static String plain(Reply reply) {
        return reply instanceof Reply.Say(Message message) ? message.plain() : reply.toString();
    }
}

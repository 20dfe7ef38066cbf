package dev.hearth.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.chat.Block;
import dev.hearth.chat.Form;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A story without a name leaves no trace of its teller (P3). */
@Tag("P3")
class NamelessTraceTests {

    private static final String TELLER = "qzgudrun";
    private static final String WORDS = "I pulled the wrong cable and told nobody";

    @TempDir
    Path folder;

    @Test
    void nothingInTheDatabaseOrItsFilesNamesTheTellerOrTheCode() throws IOException {
        String url = "jdbc:h2:" + folder.resolve("hearth") + ";WRITE_DELAY=0";
        String code;
        try (Harness hearth = Harness.on(url, "hearth.data=" + folder)) {
            hearth.at("2027-01-04T09:00");
            hearth.type("ben", "/story something of ben's, to make the team");
            Map<String, Long> before = rows(hearth);
            code = tell(hearth, TELLER, WORDS);
            Map<String, Long> after = rows(hearth);

            assertThat(changed(before, after)).containsExactly(Map.entry("WAITING_STORIES", 1L));
            assertThat(everything(hearth))
                    .noneMatch(value -> value.toLowerCase(java.util.Locale.ROOT).contains(TELLER));
            hearth.type(TELLER, "/story code " + code);
            hearth.fill(TELLER, "title", "A cable");
            assertThat(changed(after, rows(hearth))).isEmpty();

            for (int i = 0; i < 4; i++) {
                tell(hearth, "p" + i, "another story " + i);
            }
            hearth.pass(Duration.ofDays(7));
            assertThat(everything(hearth)).noneMatch(value -> value.contains(TELLER));
            assertThat(count(hearth, "select count(*) from stories where teller is null"))
                    .isEqualTo(5);
            hearth.type(TELLER, "/story code " + code);
            hearth.fill(TELLER, "withdraw", "yes");
            assertThat(everything(hearth)).noneMatch(value -> value.contains(TELLER));
        }
        assertThat(Files.readString(folder.resolve("hearth.mv.db"), StandardCharsets.ISO_8859_1))
                .as("what is searched can be found there")
                .contains("something of ben's");
        assertThat(files()).isNotEmpty().allSatisfy(file -> {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain(TELLER).doesNotContain(code).doesNotContain(code.replace("-", ""));
        });
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void whatWaitsHasNoMomentAndNoOrder(String url) {
        try (Harness hearth = Databases.hearth(url).at("2027-01-04T09:00")) {
            hearth.type("ben", "/story something of ben's, to make the team");
            List<String> told = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                told.add("story number " + i);
                tell(hearth, "p" + i, told.getLast());
            }

            assertThat(types(hearth, "waiting_stories"))
                    .doesNotContain(Types.DATE, Types.TIME, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE);
            assertThat(types(hearth, "stories"))
                    .doesNotContain(Types.TIME, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE);
            assertThat(texts(hearth, "select text from waiting_stories order by code"))
                    .isNotEqualTo(told);

            hearth.pass(Duration.ofDays(7));

            assertThat(texts(hearth, "select text from waiting_stories")).isEmpty();
            assertThat(texts(hearth, "select text from stories where teller is null order by id"))
                    .hasSize(30)
                    .isNotEqualTo(told);
            assertThat(texts(hearth, "select distinct cast(told as varchar(20)) from stories where teller is null"))
                    .containsExactly("2027-01-10");
        }
    }

    @Test
    void onH2NoHiddenCounterTellsTheOrder() {
        try (Harness hearth = Harness.start()) {
            tell(hearth, "mia", "one");
            tell(hearth, "ben", "two");

            assertThat(count(hearth, "select count(*) from waiting_stories where _rowid_ <> code"))
                    .isZero();
        }
    }

    @Test
    void onPostgresqlItIsTheOnlyRowOfItsTransaction() {
        try (Harness hearth = Databases.hearth(Databases.postgresql())) {
            hearth.at("2027-01-04T09:00");
            hearth.type("ben", "/story something of ben's, to make the team");
            tell(hearth, TELLER, WORDS);
            String transaction =
                    texts(hearth, "select xmin::text from waiting_stories").getFirst();

            for (String table : tables(hearth)) {
                assertThat(count(hearth, "select count(*) from " + table + " where xmin::text = '" + transaction + "'"))
                        .as(table)
                        .isEqualTo(table.equals("waiting_stories") ? 1 : 0);
            }
        }
    }

    @Test
    void fewerThanFiveWaitUntilTheQuarterEnds() {
        try (Harness hearth = Harness.start()) {
            for (int i = 0; i < 4; i++) {
                tell(hearth, "p" + i, "platypus " + i);
            }
            hearth.pass(Duration.ofDays(70));
            hearth.type("ben", "/story search platypus");
            assertThat(hearth.transcript()).contains("I found no story you may read like “platypus”");
            assertThat(count(hearth, "select count(*) from waiting_stories")).isEqualTo(4);

            hearth.pass(Duration.ofDays(17));

            assertThat(count(hearth, "select count(*) from waiting_stories")).isZero();
            hearth.type("ben", "/story search platypus");
            assertThat(hearth.transcript()).contains("· 31 Mar 2027 · your team reads it");
        }
    }

    @Test
    void nobodyReadsWhatWaitsButWhoHasTheCode() {
        try (Harness hearth = Harness.start()) {
            String code = tell(hearth, "mia", "platypus");

            hearth.type("mia", "/story search platypus");
            hearth.type("mia", "/story mine");
            assertThat(hearth.transcript())
                    .contains("I found no story")
                    .contains("You have told no story with your name");
            assertThat(hearth.type("ben", "/story code " + code))
                    .isInstanceOfSatisfying(
                            Reply.Open.class,
                            open -> assertThat(open.form().fields().getFirst().value())
                                    .isEqualTo("platypus"));
        }
    }

    @Test
    void aChangedStoryIsReadAsItWasUntilTheNextRound() {
        try (Harness hearth = Harness.start()) {
            String code = tell(hearth, "mia", "platypus");
            for (int i = 0; i < 4; i++) {
                tell(hearth, "p" + i, "other " + i);
            }
            hearth.pass(Duration.ofDays(7));
            long first = count(hearth, "select id from stories where text = 'platypus'");
            hearth.type("mia", "/story code " + code);
            hearth.fill("mia", "story", "wombat");
            assertThat(texts(hearth, "select text from stories where text in ('platypus', 'wombat')"))
                    .containsExactly("platypus");
            hearth.type("mia", "/story code " + code);
            assertThat(hearth.form("mia").fields().getFirst().value()).isEqualTo("wombat");

            for (int i = 0; i < 4; i++) {
                tell(hearth, "p" + i, "more " + i);
            }
            hearth.pass(Duration.ofDays(7));
            assertThat(texts(hearth, "select text from stories where text in ('platypus', 'wombat')"))
                    .as("a change hides nobody and does not count as the fifth")
                    .containsExactly("platypus");

            tell(hearth, "p4", "more 4");
            hearth.pass(Duration.ofDays(7));
            assertThat(texts(hearth, "select text from stories where text in ('platypus', 'wombat')"))
                    .containsExactly("wombat");
            assertThat(count(hearth, "select id from stories where text = 'wombat'"))
                    .isNotEqualTo(first);
            assertThat(count(hearth, "select count(*) from story_codes")).isEqualTo(10);
        }
    }

    @Test
    @Tag("P8")
    void withdrawnIsGoneWaitingOrReadAndARestoreForgetsItToo() {
        try (Harness hearth = Harness.start()) {
            String code = tell(hearth, "mia", "platypus");
            JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
            List<Map<String, Object>> backup = jdbc.queryForList("select * from waiting_stories");
            hearth.type("mia", "/story code " + code);
            hearth.fill("mia", "withdraw", "yes");
            hearth.type("mia", "/story code " + code);
            assertThat(hearth.transcript()).contains("Taken back.").contains("Nothing is kept under this code here");
            assertThat(everything(hearth)).noneMatch(value -> value.contains("platypus"));

            restore(jdbc, backup.getFirst());
            assertThat(hearth.bean(Withdrawals.class).apply()).isEqualTo(1);
            assertThat(count(hearth, "select count(*) from waiting_stories")).isZero();
            assertThat(hearth.bean(Withdrawals.class).apply()).isZero();
        }
    }

    @Test
    @Tag("P2")
    void aSecondPressOfKeepItKeepsNothingMore() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story");
            hearth.fill("mia", "story", "platypus", "audience", "team", "as", "no-name");
            hearth.fill("mia", "story", "platypus", "audience", "team", "as", "no-name");
            Form keep = secondPage(hearth, "ben", "wombat");
            Map<String, String> values = values(keep);
            Reply first = hearth.ask("ben", new Ask.Submitted(keep.name(), keep.carry(), values), "view1");
            Reply again = hearth.ask("ben", new Ask.Submitted(keep.name(), keep.carry(), values), "view1");
            Reply later = hearth.ask("ben", new Ask.Submitted(keep.name(), keep.carry(), values), "view2");

            assertThat(again).isEqualTo(first);
            assertThat(later).isEqualTo(first);
            assertThat(count(hearth, "select count(*) from waiting_stories")).isEqualTo(2);

            String code = code(keep);
            hearth.type("ben", "/story code " + code);
            hearth.fill("ben", "withdraw", "yes");
            hearth.ask("ben", new Ask.Submitted(keep.name(), keep.carry(), values), "view3");
            assertThat(count(hearth, "select count(*) from waiting_stories"))
                    .as("what was taken back does not come back")
                    .isEqualTo(1);
        }
    }

    @Test
    @Tag("P11")
    void nobodyMakesUpACarry() {
        try (Harness hearth = Harness.start()) {
            Form bens = secondPage(hearth, "ben", "wombat");

            Reply stolen = hearth.ask("mia", new Ask.Submitted(bens.name(), bens.carry(), values(bens)), "a");
            Reply forged = hearth.ask("mia", new Ask.Submitted(bens.name(), "AAAA", values(bens)), "b");
            Reply empty = hearth.ask("mia", new Ask.Submitted(bens.name(), "", values(bens)), "c");

            assertThat(Stream.of(stolen, forged, empty))
                    .allSatisfy(reply -> assertThat(reply).isInstanceOfSatisfying(Reply.Open.class, open -> {
                        assertThat(open.form().mistakes()).containsKey("story");
                        assertThat(open.form().fields().getFirst().value()).isEqualTo("wombat");
                    }));
            assertThat(count(hearth, "select count(*) from waiting_stories")).isZero();
        }
    }

    @Test
    void aTeamThatShrankBetweenTheTwoPressesIsNotToldALie() {
        try (Harness hearth = Harness.start()) {
            hearth.stage.crowd(5);
            hearth.type("mia", "/story");
            assertThat(hearth.form("mia").fields())
                    .noneMatch(field -> field.name().equals("as"));
            Reply reply = hearth.fill("mia", "story", "x", "audience", "team", "as", "no-name");

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Reply.Open.class,
                            open -> assertThat(open.form().mistakes()).containsKey("as"));
            assertThat(count(hearth, "select count(*) from waiting_stories")).isZero();
        }
    }

    private static String tell(Harness hearth, String who, String words) {
        Form keep = secondPage(hearth, who, words);
        assertThat(hearth.ask(who, new Ask.Submitted(keep.name(), keep.carry(), values(keep)), who + words))
                .isInstanceOf(Reply.Say.class);
        return code(keep);
    }

    private static Form secondPage(Harness hearth, String who, String words) {
        hearth.type(who, "/story");
        return ((Reply.Open) hearth.fill(who, "story", words, "audience", "team", "as", "no-name")).form();
    }

    private static Map<String, String> values(Form form) {
        Map<String, String> values = new HashMap<>();
        Stream.concat(form.fields().stream(), form.more().stream())
                .forEach(field -> values.put(field.name(), field.value()));
        return values;
    }

    private static String code(Form form) {
        return ((Block.Text) form.preface().getFirst())
                .plain()
                .replaceAll("(?s).*([0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}).*", "$1");
    }

    private static void restore(JdbcTemplate jdbc, Map<String, Object> row) {
        jdbc.update(
                "insert into waiting_stories (" + String.join(",", row.keySet()) + ") values ("
                        + String.join(
                                ",", row.keySet().stream().map(name -> "?").toList()) + ")",
                row.values().toArray());
    }

    private static List<String> tables(Harness hearth) {
        return hearth.bean(JdbcTemplate.class)
                .queryForList(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                        String.class);
    }

    private static Map<String, Long> rows(Harness hearth) {
        Map<String, Long> rows = new TreeMap<>();
        tables(hearth).forEach(table -> rows.put(table, count(hearth, "select count(*) from \"" + table + "\"")));
        return rows;
    }

    private static Map<String, Long> changed(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> changed = new TreeMap<>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) {
                changed.put(table, rows - before.get(table));
            }
        });
        return changed;
    }

    private static List<String> everything(Harness hearth) {
        return tables(hearth).stream()
                .flatMap(table ->
                        hearth.bean(JdbcTemplate.class).queryForList("select * from \"" + table + "\"").stream())
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .toList();
    }

    private static List<Integer> types(Harness hearth, String table) {
        return hearth.bean(JdbcTemplate.class).query("select * from " + table, rows -> {
            List<Integer> types = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                types.add(rows.getMetaData().getColumnType(i));
            }
            return types;
        });
    }

    private static List<String> texts(Harness hearth, String sql) {
        return hearth.bean(JdbcTemplate.class).queryForList(sql, String.class);
    }

    private static long count(Harness hearth, String sql) {
        return hearth.bean(JdbcTemplate.class).queryForObject(sql, Long.class);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}

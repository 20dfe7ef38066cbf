package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.storage.NightWork;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Somebody tells a story without a name through Slack, and then everything Hearth has is searched for them. */
@Tag("P3")
@ExtendWith(OutputCaptureExtension.class)
class TellerTests {

    private static final String TELLER = "U0QZGUDRUN";
    private static final String WORDS = "I pulled the zymurgical cable and told nobody";
    private static final Pattern CODE = Pattern.compile("[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}");

    @TempDir
    Path folder;

    private List<Path> files = List.of();

    @Test
    void nobodyFindsTheTellerInAnH2File(CapturedOutput output) {
        files = List.of(folder);
        String url = "jdbc:h2:" + folder.resolve("hearth");
        try (Town town = Town.on(url, "hearth.data=" + folder, "logging.level.dev.hearth=debug")) {
            whole(town.at("2027-01-04T08:00:00Z"), output);
        }
    }

    @Test
    void nobodyFindsTheTellerInPostgresql(CapturedOutput output) {
        try (Town town = Town.on(Databases.postgresql(), "hearth.data=" + folder, "logging.level.dev.hearth=debug")) {
            whole(town.at("2027-01-04T08:00:00Z"), output);
        }
    }

    private void whole(Town town, CapturedOutput output) {
        town.slack.members("C1", "U1", "U2", "U3", "U4", "U5", "U6", TELLER);
        othersDoOtherThings(town);
        Someone teller = town.someone(TELLER);
        Map<String, Long> before = Search.sizes(town.jdbc());
        String code = tell(teller, WORDS);
        Map<String, Long> after = Search.sizes(town.jdbc());
        assertThat(after.get("waiting_stories")).isEqualTo(1);
        after.put("waiting_stories", 0L);
        assertThat(after).as("nothing else came").isEqualTo(before);
        town.someone("U3").types("/story Somebody else tells something with a name");

        notTraceable(town, output, code);
        assertThat(Search.rows(town.jdbc(), "zymurgical")).containsExactly("waiting_stories.text");
        aloneInItsTransaction(town);
        onlyTheCodeOpens(town, teller, code);

        for (int i = 2; i <= 5; i++) {
            tell(town.someone("U" + i), "another story, number " + i);
        }
        town.pass(Duration.ofDays(7));
        assertThat(Search.rows(town.jdbc(), "zymurgical")).containsExactly("stories.text");
        notTraceable(town, output, code);

        takeBack(town, teller, code);
        night(town);
        assertThat(Search.rows(town.jdbc(), "zymurgical")).isEmpty();
        notTraceable(town, output, code);
        files.forEach(file -> {
            assertThat(Search.files(file, "zymurgical")).as("words in files").isEmpty();
            assertThat(Search.files(file, "quetzalcoatlus"))
                    .as("what is searched can be found")
                    .isNotEmpty();
        });
    }

    private static void othersDoOtherThings(Town town) {
        town.someone("U1").types("/hearth settings");
        town.someone("U2").types("/story Of the quetzalcoatlus that knew before we did");
        town.someone("U1").types("/ooda open checkout is slow");
        town.someone("U2").types("/ooda observe p99 is at two seconds");
    }

    private void notTraceable(Town town, CapturedOutput output, String code) {
        String bare = code.replace("-", "");
        for (String secret : List.of(TELLER, code, bare)) {
            assertThat(Search.rows(town.jdbc(), secret)).as(secret).isEmpty();
            assertThat(output.getAll()).doesNotContainIgnoringCase(secret);
            assertThat(town.page("/actuator/prometheus")).isNotBlank().doesNotContainIgnoringCase(secret);
            files.forEach(file -> assertThat(Search.files(file, secret)).isEmpty());
        }
        assertThat(output.getAll()).doesNotContain("zymurgical");
        assertThat(town.page("/actuator/prometheus")).doesNotContain("zymurgical");
        for (String table : List.of("waiting_stories", "stories")) {
            assertThat(types(town, table)).doesNotContain(Types.TIME, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE);
        }
    }

    private static List<Integer> types(Town town, String table) {
        ResultSetExtractor<List<Integer>> types = rows -> {
            List<Integer> found = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                found.add(rows.getMetaData().getColumnType(i));
                // those that are mixed are given their versions in random order
                assertThat(rows.getMetaData().isAutoIncrement(i))
                        .isEqualTo(rows.getMetaData().getColumnName(i).equals("version"));
            }
            return found;
        };
        return java.util.Objects.requireNonNull(town.jdbc().query("select * from " + table, types));
    }

    private static void aloneInItsTransaction(Town town) {
        if (town.context
                .getEnvironment()
                .getProperty("spring.datasource.url", "")
                .startsWith("jdbc:h2")) {
            return;
        }
        String own = town.jdbc().queryForObject("select xmin::text from waiting_stories", String.class);
        for (String table : Search.tables(town.jdbc())) {
            assertThat(town.count("select count(*) from \"" + table + "\" where xmin::text = ?", own))
                    .as(table)
                    .isEqualTo(table.equals("waiting_stories") ? 1 : 0);
        }
    }

    private static void onlyTheCodeOpens(Town town, Someone teller, String code) {
        assertThat(teller.types("/story mine").all()).doesNotContain("zymurgical");
        assertThat(teller.types("/story search zymurgical").all()).doesNotContain("pulled the");
        String wrong = teller.types("/story code 0000-0000-0000").body();
        Someone stranger = new Someone(town, "T2", "U1", "C1");
        assertThat(stranger.types("/story code " + code).body())
                .as("a real code in another workspace")
                .isEqualTo(wrong);
        Someone guesser = town.someone("U6");
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(guesser.types("/story code 1111-1111-111" + (i % 8 + 1)).body());
        }
        assertThat(answers.subList(0, 10)).containsOnly(wrong);
        assertThat(guesser.types("/story code " + code).body())
                .as("after the tenth, a right code is answered like a wrong one")
                .isEqualTo(answers.get(10))
                .isEqualTo(answers.get(11));
        assertThat(town.someone("U5").types("/story code " + code).all()).contains("zymurgical");
    }

    private static void takeBack(Town town, Someone teller, String code) {
        teller.types("/story code " + code);
        teller.fills("withdraw", "yes");
        assertThat(teller.types("/story code " + code).all()).doesNotContain("zymurgical");
        assertThat(town.someone("U2").types("/story search zymurgical").all()).doesNotContain("pulled the");
    }

    private static void night(Town town) {
        town.context.getBeansOfType(NightWork.class).values().stream()
                .sorted(Comparator.comparingInt(NightWork::order))
                .forEach(NightWork::tidy);
    }

    /** In two presses, as it is done. */
    private static String tell(Someone teller, String words) {
        teller.types("/story");
        String audience = teller.view().toString().replaceAll("(?s).*\"value\":\"(team[^\"]*)\".*", "$1");
        teller.fills("story", words, "audience", audience, "as", "no-name");
        Matcher code = CODE.matcher(teller.view().toString());
        assertThat(code.find()).as("a code in %s", teller.view()).isTrue();
        assertThat(teller.fills().all()).doesNotContain("errors");
        return code.group();
    }
}

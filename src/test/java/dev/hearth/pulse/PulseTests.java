package dev.hearth.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.reception.Reply;
import dev.hearth.storage.NightWork;
import dev.hearth.team.TeamChanged;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.WorkspaceLeft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rounds of the seven questions in a team of nine. */
@ExtendWith(OutputCaptureExtension.class)
class PulseTests {

    private static final String ANSWERER = "qzgudrun";
    private static final List<String> ALL_THREE = List.of("6", "6", "6", "6", "6", "2", "2");

    @TempDir
    Path folder;

    @Test
    @Tag("P3")
    @Tag("P8")
    void nothingInTheDatabaseItsFilesOrTheLogTellsWhoAnswered(CapturedOutput output) throws IOException {
        String url = "jdbc:h2:" + folder.resolve("hearth");
        List<String> tickets;
        try (Harness hearth =
                Harness.on(url, "hearth.data=" + folder, "hearth.allow=pulse", "logging.level.dev.hearth=debug")) {
            begin(hearth.at("2027-01-04T09:00"), "Begin: all seven at once");
            List<Button> buttons = buttons(hearth);
            tickets = buttons.stream().map(PulseTests::ticket).toList();
            assertThat(buttons).hasSize(9).doesNotHaveDuplicates();

            Map<String, String> before = everything(hearth);
            answer(hearth, ANSWERER, buttons.get(3), "4");
            Map<String, String> after = everything(hearth);
            assertThat(after.remove("WAITING_PULSES"))
                    .contains("mistakes:4")
                    .doesNotContain(ANSWERER)
                    .doesNotContain("2027");
            before.remove("WAITING_PULSES");
            assertThat(after).as("nothing beside the answer").isEqualTo(before);
            assertThat(count(hearth, "select count(*) from waiting_pulses where _rowid_ <> mark"))
                    .as("no hidden counter tells the order")
                    .isZero();

            for (int person = 4; person < 9; person++) {
                answer(hearth, "another" + person, buttons.get(person), "6");
            }
            nowhere(hearth, tickets);
            hearth.pass(Duration.ofDays(8));
            assertThat(hearth.transcript()).contains("The round is closed. What came of it");
            assertThat(count(hearth, "select count(*) from pulse_spreads")).isEqualTo(7);
            assertThat(count(hearth, "select count(*) from waiting_pulses")).isZero();
            assertThat(count(hearth, "select count(*) from tickets")).isZero();
            nowhere(hearth, tickets);
            hearth.context.getBeanProvider(NightWork.class).stream()
                    .sorted(Comparator.comparingInt(NightWork::order))
                    .forEach(NightWork::tidy);
            assertThat(count(hearth, "select count(*) from pulse_spreads")).isEqualTo(7);
        }
        String bytes = bytes();
        assertThat(bytes).as("what is searched can be found there").contains("payments");
        assertThat(bytes).doesNotContain(ANSWERER).doesNotContain("mistakes:4,");
        tickets.forEach(ticket -> assertThat(bytes).doesNotContain(ticket));
        assertThat(output.getAll()).contains("Started").doesNotContain(ANSWERER).doesNotContain("mistakes:");
        tickets.forEach(ticket -> assertThat(output.getAll()).doesNotContain(ticket));
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P2")
    @Tag("P3")
    void eachTicketIsGoodOnceAndNothingElseIsGood(String url) {
        try (Harness hearth = team(url)) {
            hearth.as(Standing.GUEST);
            assertThat(said(hearth.type("gast", "/hearth pulse"))).doesNotContain("Seven questions");
            hearth.as(Standing.MEMBER);
            begin(hearth, "Begin: all seven at once");
            List<Button> buttons = buttons(hearth);
            Button first = buttons.getFirst();

            String kept = said(answer(hearth, "p7", first, "5"));
            assertThat(kept).startsWith("Kept, without your name.");
            assertThat(said(hearth.forge("p7", "pulse.answer", first.press().subject())))
                    .as("pressed again")
                    .isEqualTo(kept);
            open(hearth, "p8", buttons.get(1));
            var form = hearth.form("p8");
            assertThat(said(hearth.ask("p8", sent(form, "risk", "7"), "one"))).isEqualTo(kept);
            assertThat(said(hearth.ask("p8", sent(form, "risk", "1"), "one"))).isEqualTo(kept);
            assertThat(said(hearth.ask("p8", sent(form, "risk", "2"), "two"))).isEqualTo(kept);
            assertThat(texts(hearth, "select answers from waiting_pulses"))
                    .hasSize(2)
                    .contains("risk:7");
            if (url.contains("postgresql")) {
                aloneInItsTransaction(hearth);
            }

            String team = first.press().subject().split(";")[0];
            for (String subject : List.of("", team, team + ";", "x;" + "0".repeat(26))) {
                assertThat(said(hearth.forge("ben", "pulse.answer", subject)))
                        .startsWith("These questions are answered");
            }
            assertThat(said(hearth.forge("ben", "pulse.answer", team + ";" + "0".repeat(26))))
                    .startsWith("That is closed");
            open(hearth, "cleo", buttons.get(2));
            assertThat(hearth.fill("cleo")).isInstanceOf(Reply.Open.class);
            assertThat(hearth.fill("cleo", "help", "8")).isInstanceOf(Reply.Open.class);
            hearth.as(Standing.GUEST);
            hearth.forge("gast", "pulse.answer", buttons.get(3).press().subject());
            hearth.as(Standing.MEMBER);
            hearth.in("elsewhere");
            assertThat(said(hearth.forge(
                            "stranger", "pulse.answer", buttons.get(3).press().subject())))
                    .startsWith("That is closed");
            hearth.in("payments");
            assertThat(count(hearth, "select count(*) from waiting_pulses")).isEqualTo(2);

            open(hearth, "dan", buttons.get(4));
            hearth.pass(Duration.ofDays(8));
            assertThat(said(hearth.fill("dan", "risk", "3"))).startsWith("That is closed");
            assertThat(hearth.transcript()).contains("deleted all answers unread");
            for (String table :
                    List.of("waiting_pulses", "pulse_spreads", "pulse_rounds", "tickets", "ticket_rounds")) {
                assertThat(count(hearth, "select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    @Tag("P4")
    @Tag("P5")
    void roundsStandBesideEachOtherAndDifferByFiveOrNotAtAll() {
        try (Harness hearth = team(Databases.h2())) {
            round(hearth, ALL_THREE);
            hearth.type("ben", "/hearth pulse");
            assertThat(hearth.transcript()).contains("Once the team has noted what it will try");
            hearth.forge("ben", "pulse.all", team(hearth));
            assertThat(count(hearth, "select count(*) from pulse_rounds"))
                    .as("no second one yet")
                    .isEqualTo(1);
            assertThat(said(hearth.press("ben", "What came of it")))
                    .contains("Before you read it")
                    .doesNotContain("█");
            String first = said(hearth.press("ben", "Read it"));
            assertThat(first)
                    .contains("11 Jan 2027: ·▄···█· a quarter or more at 2, half or more at 6; ")
                    .contains("█·")
                    .doesNotContainPattern("(?i)mean|average|score|rank|\\bseven people\\b");
            note(hearth, "We say thank you for bad news.");

            round(hearth, List.of("6", "6", "6", "1", "1", "1", "1"));
            String second = read(hearth);
            assertThat(second)
                    .contains("11 Jan 2027: ·▄···█· a quarter or more at 2, half or more at 6; far apart\n")
                    .contains("·▄···█· a quarter or more at 2, half or more at 6; far apart (shown as before")
                    .contains("We say thank you for bad news.");
            note(hearth, "Once more.");

            round(hearth, List.of("1", "1", "1", "1", "1", "1", "1"));
            assertThat(read(hearth))
                    .contains("half or more at 1; close together")
                    .doesNotContain("7 answers");
            note(hearth, "And again.");

            round(hearth, List.of("1", "1", "1", "1"));
            assertThat(hearth.transcript()).contains("deleted all answers unread");
            assertThat(count(hearth, "select count(*) from pulse_rounds")).isEqualTo(3);
        }
    }

    @Test
    @Tag("P4")
    void whatTooFewAnsweredIsLeftOutOfARoundThatOthersAnswered() {
        try (Harness hearth = team(Databases.h2())) {
            begin(hearth, "Begin: all seven at once");
            List<Button> buttons = buttons(hearth);
            for (int person = 0; person < 6; person++) {
                open(hearth, "p" + person, buttons.get(person));
                hearth.fill(
                        "p" + person,
                        person < 4 ? new String[] {"risk", "5", "help", "5"} : new String[] {"risk", "5"});
            }
            hearth.pass(Duration.ofDays(8));

            assertThat(texts(hearth, "select item from pulse_spreads")).containsExactly("risk");
            assertThat(read(hearth)).containsOnlyOnce("half or more at 5; close together");
            assertThat(read(hearth).split("too few answers to show", -1)).hasSize(7);
        }
    }

    @Test
    void twoAWeekTakeFourWeeksEachWithTicketsOfItsOwn() {
        try (Harness hearth = team(Databases.h2())) {
            begin(hearth, "Begin: two a week");
            Button old = buttons(hearth).getFirst();
            for (int step = 1; step <= 4; step++) {
                List<Button> buttons = buttons(hearth);
                assertThat(buttons).hasSize(9 * step);
                for (int person = 0; person < 6; person++) {
                    open(hearth, "p" + person, buttons.get(9 * (step - 1) + person));
                    int asked = hearth.form("p" + person).fields().size();
                    assertThat(asked).isEqualTo(step < 4 ? 2 : 1);
                    hearth.fill(
                            "p" + person,
                            hearth.form("p" + person).fields().getFirst().name(),
                            "6");
                }
                hearth.pass(Duration.ofDays(7).plusHours(1));
                assertThat(said(hearth.forge("p1", "pulse.answer", old.press().subject())))
                        .startsWith("That is closed");
            }
            assertThat(texts(hearth, "select item from pulse_spreads order by item"))
                    .containsExactly("difference", "help", "mistakes", "strengths");
            assertThat(count(hearth, "select count(*) from pulse_rounds where closed is not null"))
                    .isEqualTo(1);
        }
    }

    @Test
    @Tag("P3")
    void whatKeepsARoundFromBeginning() {
        try (Harness hearth = Harness.start()) {
            assertThat(said(hearth.type("mia", "/hearth pulse"))).contains("which team");
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia");
            assertThat(said(hearth.type("mia", "/hearth pulse"))).contains("hearth.allow=pulse");
        }
        try (Harness hearth = Harness.start("hearth.allow=pulse")) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia");
            assertThat(said(hearth.type("mia", "/hearth pulse"))).contains("`/hearth settings`".replace("`", ""));
            hearth.forge("mia", "pulse.all", team(hearth));
            switchOn(hearth, "pulse");
            crowd(hearth, 5);
            assertThat(said(begin(hearth, "Begin: all seven at once"))).contains("fewer than six people");
            assertThat(count(hearth, "select count(*) from pulse_rounds")).isZero();
            assertThat(buttons(hearth)).isEmpty();
            crowd(hearth, 6);
            begin(hearth, "Begin: all seven at once");
            assertThat(buttons(hearth)).hasSize(6);
        }
    }

    @Test
    @Tag("P8")
    void switchedOffOrTakenOutOfTheWorkspaceEverythingGoes() {
        try (Harness hearth = team(Databases.h2())) {
            round(hearth, ALL_THREE);
            note(hearth, "platypus");
            begin(hearth, "Begin: all seven at once");
            answer(hearth, "p1", buttons(hearth).getLast(), "5");
            switchOn(hearth, "");
            gone(hearth);
            assertThat(said(hearth.forge("p1", "pulse.read", team(hearth)))).contains("has not switched this on");
            hearth.pass(Duration.ofDays(8));

            switchOn(hearth, "pulse");
            round(hearth, ALL_THREE);
            note(hearth, "platypus");
            hearth.context.publishEvent(new WorkspaceLeft(hearth.person("mia").workspace()));
            gone(hearth);
        }
    }

    @Test
    @Tag("P14")
    void whoHeardEnoughThisWeekIsAskedInTheNextAndAClosedChannelKeepsNobodyFromBeingAsked() {
        try (Harness hearth = team(Databases.h2())) {
            hearth.pass(Duration.ofDays(2));
            hearth.bean(JdbcTemplate.class)
                    .update("insert into gate_posts (workspace, line, posted_on, posts) select min(id), '@p8', date"
                            + " '2027-01-05', 1 from workspaces");
            hearth.stage.close("payments", "is_archived");
            begin(hearth, "Begin: all seven at once");
            assertThat(buttons(hearth)).hasSize(8);
            assertThat(texts(hearth, "select reason from undeliverable"))
                    .as("shown to an administrator")
                    .containsExactly("is_archived");
            hearth.stage.open("payments");
            hearth.pass(Duration.ofDays(2));
            assertThat(buttons(hearth)).hasSize(8);
            hearth.pass(Duration.ofDays(4));
            assertThat(buttons(hearth)).hasSize(9);
        }
    }

    private static Harness team(String url) {
        String[] more = url.contains("postgresql") ? Databases.ON_POSTGRESQL : new String[0];
        Harness hearth = Harness.on(
                        url,
                        Stream.concat(Arrays.stream(more), Stream.of("hearth.allow=pulse"))
                                .toArray(String[]::new))
                .at("2027-01-04T09:00");
        hearth.type("mia", "/hearth setup");
        hearth.fill("mia", "offers", "pulse");
        return hearth;
    }

    private static void switchOn(Harness hearth, String offers) {
        hearth.type("mia", "/hearth settings");
        hearth.fill("mia", "offers", offers);
    }

    private static Reply begin(Harness hearth, String pace) {
        if (count(hearth, "select count(*) from teams") == 0) {
            hearth.type("mia", "/hearth setup");
            hearth.fill("mia", "offers", "pulse");
        }
        hearth.type("mia", "/hearth pulse");
        Reply begun = hearth.press("mia", pace);
        hearth.pass(Duration.ofMinutes(5));
        return begun;
    }

    private static void round(Harness hearth, List<String> steps) {
        int before = buttons(hearth).size();
        begin(hearth, "Begin: all seven at once");
        hearth.pass(Duration.ofDays(4));
        List<Button> buttons = buttons(hearth);
        for (int person = 0; person < steps.size(); person++) {
            answer(hearth, "p" + person, buttons.get(before + person), steps.get(person));
        }
        hearth.pass(Duration.ofDays(4));
    }

    private static void open(Harness hearth, String person, Button button) {
        hearth.forge(person, button.press().name(), button.press().subject());
    }

    /** Answers everything so that this step is where it lies once it is turned towards the safer end. */
    private static Reply answer(Harness hearth, String person, Button button, String step) {
        open(hearth, person, button);
        List<String> given = new ArrayList<>();
        for (Item item : Item.values()) {
            given.add(item.word());
            given.add(Integer.toString(item.towardsSafety(Integer.parseInt(step))));
        }
        return hearth.fill(person, given.toArray(String[]::new));
    }

    private static dev.hearth.reception.Ask.Submitted sent(dev.hearth.chat.Form form, String item, String step) {
        return new dev.hearth.reception.Ask.Submitted(form.name(), form.carry(), Map.of(item, step));
    }

    private static void note(Harness hearth, String words) {
        hearth.forge("cleo", "pulse.note", team(hearth));
        hearth.fill("cleo", "words", words);
    }

    private static String read(Harness hearth) {
        return said(hearth.forge("ben", "pulse.read", team(hearth)));
    }

    private static String said(Reply reply) {
        return ((Reply.Say) reply).message().plain();
    }

    private static String team(Harness hearth) {
        return texts(hearth, "select cast(min(id) as varchar(20)) from teams").getFirst();
    }

    private static void crowd(Harness hearth, int people) {
        hearth.stage.crowd(people);
        hearth.context.publishEvent(new TeamChanged(new dev.hearth.team.Team.Id(Long.parseLong(team(hearth)))));
    }

    private static List<Button> buttons(Harness hearth) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.startsWith("@"))
                .flatMap(said -> said.message.blocks().stream())
                .filter(Block.Buttons.class::isInstance)
                .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                .filter(button -> button.press().name().equals("pulse.answer"))
                .toList();
    }

    private static String ticket(Button button) {
        return button.press().subject().split(";")[1];
    }

    private static void gone(Harness hearth) {
        for (String table : List.of(
                "pulse_offers", "pulse_rounds", "pulse_spreads", "waiting_pulses", "tickets", "ticket_rounds")) {
            assertThat(count(hearth, "select count(*) from " + table)).as(table).isZero();
        }
        assertThat(everything(hearth).toString()).doesNotContain("platypus");
    }

    private static void nowhere(Harness hearth, List<String> tickets) {
        String all = everything(hearth).toString();
        assertThat(all).contains("payments").doesNotContain(ANSWERER);
        tickets.forEach(ticket -> assertThat(all).doesNotContain(ticket));
    }

    private static void aloneInItsTransaction(Harness hearth) {
        for (String transaction : texts(hearth, "select xmin::text from waiting_pulses")) {
            for (String table : tables(hearth)) {
                assertThat(count(hearth, "select count(*) from " + table + " where xmin::text = '" + transaction + "'"))
                        .as(table)
                        .isEqualTo(table.equals("waiting_pulses") ? 1 : 0);
            }
        }
    }

    private static Map<String, String> everything(Harness hearth) {
        return tables(hearth).stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> hearth.bean(JdbcTemplate.class)
                                .queryForList("select * from \"" + table + "\"")
                                .toString(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static List<String> tables(Harness hearth) {
        return texts(hearth, "select table_name from information_schema.tables where lower(table_schema) = 'public'");
    }

    private static List<String> texts(Harness hearth, String sql) {
        return hearth.bean(JdbcTemplate.class).queryForList(sql, String.class);
    }

    private static long count(Harness hearth, String sql) {
        Long count = hearth.bean(JdbcTemplate.class).queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }

    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}

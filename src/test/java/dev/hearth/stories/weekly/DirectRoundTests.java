package dev.hearth.stories.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A team that is asked by direct message: each of nine people has one ticket, and nobody is known by it. */
class DirectRoundTests {

    @Test
    void eachPersonIsAskedOnceWithATicketOfTheirOwnAndTheChannelIsRemindedOnce() {
        try (Harness hearth = team(Harness.start())) {
            hearth.pass(Duration.ofDays(5));
            List<String> subjects = tells(hearth)
                    .map(Button::press)
                    .map(press -> press.subject())
                    .toList();

            assertThat(subjects).hasSize(9).allMatch(subject -> subject.matches("[a-z.,-]+;1;[0-9a-z]{26}"));
            assertThat(new HashSet<>(subjects)).hasSize(9);
            assertThat(channel(hearth, "This week: ")).isZero();
            hearth.pass(Duration.ofDays(4));
            assertThat(channel(hearth, "Once more, ")).isEqualTo(1);
            assertThat(tells(hearth)).hasSize(9);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P3")
    void ticketsAreJoinedToNobodyCountOnceEachAndGoWithTheRound(String url) {
        try (Harness hearth = team(Databases.hearth(url).at("2027-01-04T09:00"))) {
            hearth.pass(Duration.ofDays(4).plusHours(8));
            List<Button> buttons = tells(hearth).toList();
            assertThat(count(hearth, "select count(*) from tickets")).isEqualTo(9);
            notStored(hearth, buttons);

            for (int i = 0; i < 5; i++) {
                tell(hearth, "p" + i, buttons.get(i), "story " + i);
            }
            tell(hearth, "p0", buttons.getFirst(), "a second one");
            hearth.forge("p5", "stories.tell", "reflection.event.told-someone;1;" + "0".repeat(26));
            tellOn(hearth, "p5", "with a ticket made up");
            assertThat(count(hearth, "select count(*) from waiting_stories where ticket <> 0"))
                    .isEqualTo(5);
            assertThat(count(hearth, "select count(*) from waiting_stories")).isEqualTo(7);
            notStored(hearth, buttons);

            hearth.pass(Duration.ofDays(3));
            assertThat(count(hearth, "select count(*) from stories where ticketed"))
                    .isEqualTo(5);
            hearth.pass(Duration.ofDays(14));
            assertThat(count(
                            hearth,
                            "select count(*) from ticket_rounds where closed and round not in (select round"
                                    + " from tickets)"))
                    .isZero();
            notStored(hearth, buttons);
        }
    }

    @Test
    void whoWantsQuietIsLeftInPeaceAndARoundThatNobodyAnswersSlowsDown() {
        try (Harness hearth = team(Harness.start())) {
            hearth.pass(Duration.ofDays(5 * 7));
            long asked = tells(hearth).count();
            hearth.pass(Duration.ofDays(7));
            assertThat(tells(hearth).count()).isEqualTo(asked);
        }
    }

    @Test
    @Tag("P10")
    void whoIsNotInTheTeamGetsNoPlaceAmongItsStories() {
        try (Harness hearth = team(Harness.start())) {
            hearth.pass(Duration.ofDays(5));
            Button button = tells(hearth).findFirst().orElseThrow();
            hearth.in("elsewhere");
            hearth.forge("stranger", "stories.tell", button.press().subject());

            assertThat(hearth.transcript()).doesNotContain("whoever joins payments");
        }
    }

    private static Harness team(Harness hearth) {
        hearth.type("mia", "/hearth setup");
        hearth.fill("mia", "ask-by", "direct");
        return hearth;
    }

    private static void tell(Harness hearth, String who, Button button, String words) {
        hearth.forge(who, "stories.tell", button.press().subject());
        tellOn(hearth, who, words);
    }

    private static void tellOn(Harness hearth, String who, String words) {
        hearth.fill(who, "story", words, "audience", "team", "as", "no-name");
        hearth.fill(who);
    }

    private static Stream<Button> tells(Harness hearth) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.startsWith("@"))
                .flatMap(said -> said.message.blocks().stream())
                .filter(Block.Buttons.class::isInstance)
                .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                .filter(button -> button.press().name().equals("stories.tell"));
    }

    private static long channel(Harness hearth, String beginning) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals("#payments"))
                .map((Stage.Said said) -> said.message.plain())
                .filter(text -> text.startsWith(beginning))
                .count();
    }

    private static void notStored(Harness hearth, List<Button> buttons) {
        JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
        List<String> all = jdbc
                .queryForList(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                        String.class)
                .stream()
                .flatMap(table -> jdbc.queryForList("select * from \"" + table + "\"").stream())
                .map(String::valueOf)
                .toList();
        for (Button button : buttons) {
            String ticket = button.press().subject().replaceFirst(".*;", "");
            assertThat(all).noneMatch(row -> row.contains(ticket));
        }
    }

    private static long count(Harness hearth, String sql) {
        Long count = hearth.bean(JdbcTemplate.class).queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}

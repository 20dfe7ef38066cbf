package dev.hearth.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Span;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stories as people really type them, and what happens when they press twice. */
class StoryEdgesTests {

    private static final String HOSTILE =
            "<!channel> <@U1|boss> *bold* `code` {id} [Take it back](http://x) <script>alert(1)</script> =cmd|' /C"
                    + " calc'!A0";

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void keepsEveryTextAsItWasTyped(String url) {
        try (Harness hearth = Databases.hearth(url).at("2027-01-04T09:00")) {
            for (String text : List.of(
                    HOSTILE,
                    "👩‍👩‍👧‍👦 hat es gesehen, 🏳️‍🌈 auch",
                    "قالت الحارسة: النظام \u202Eصامت\u202C منذ ساعة",
                    "line one\nline two\n\tindented",
                    "';drop table stories;--",
                    "x".repeat(40_000))) {
                Reply kept = hearth.type("mia", "/story " + text);
                String id = message(kept).plain().replaceAll("(?s).*Story (s-[0-9a-z]{4}).*", "$1");
                Message shown = message(hearth.type("mia", "/story show " + id));

                assertThat(shown.blocks()).contains(new Block.Quote(text, null));
            }
        }
    }

    @Test
    void aTextWithTheCharacterNoDatabaseKeepsIsKeptWithoutIt() {
        try (Harness hearth = Databases.hearth(Databases.postgresql())) {
            assertThat(message(hearth.type("mia", "/story one\u0000two")).plain())
                    .startsWith("Kept for you alone");
        }
    }

    @Test
    void whatIsTooLongIsGivenBackWhole() {
        try (Harness hearth = Harness.start()) {
            String words = "y".repeat(40_001);

            Reply reply = hearth.type("mia", "/story " + words);

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Reply.NotKept.class,
                            not -> assertThat(not.message().blocks()).contains(new Block.Quote(words, null)));
            assertThat(count(hearth)).isZero();
        }
    }

    @Test
    @Tag("P17")
    void peoplesWordsAreOnlyWordsWhereverTheyAreShown() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story");
            hearth.fill("mia", "story", HOSTILE, "title", HOSTILE, "audience", "team");
            for (String command : List.of("/story mine", "/story search channel", "/story search " + HOSTILE)) {
                Message message = message(hearth.type("mia", command));

                assertThat(message.blocks())
                        .filteredOn(Block.Text.class::isInstance)
                        .flatExtracting(block -> ((Block.Text) block).prose().spans())
                        .noneMatch(span -> span instanceof Span.Link || span instanceof Span.Mention)
                        .filteredOn(span -> span instanceof Span.Strong)
                        .isEmpty();
                assertThat(message.blocks().stream().filter(Block.Buttons.class::isInstance))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "a_b", "50% off!", "!", "%", "_"})
    void wildcardsAreOnlyCharacters(String word) {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story nothing of the sort");
            assertThat(message(hearth.type("mia", "/story search " + word)).plain())
                    .startsWith("I found no story");
            hearth.type("mia", "/story we sold " + word + " of it");
            assertThat(message(hearth.type("mia", "/story search " + word)).plain())
                    .contains("we sold " + word);
        }
    }

    @Test
    void findsWhateverTheCapitals() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story Der Wächter schlief über ÄPFELN ein");

            assertThat(message(hearth.type("mia", "/story search WÄCHTER äpfeln"))
                            .plain())
                    .contains("Der Wächter");
            assertThat(message(hearth.type("mia", "/story search Trompete")).plain())
                    .startsWith("I found no");
        }
    }

    @Test
    @Tag("P2")
    void theSameRequestTwiceIsOneStory() {
        try (Harness hearth = Harness.start()) {
            Ask ask = new Ask.Typed("story", "told once");
            Reply first = hearth.ask("mia", ask, "trigger");

            assertThat(hearth.ask("mia", ask, "trigger")).isEqualTo(first);
            assertThat(count(hearth)).isEqualTo(1);
            hearth.ask("mia", ask, "another trigger");
            assertThat(count(hearth)).isEqualTo(2);
        }
    }

    @Test
    @Tag("P8")
    void takenBackIsGoneFromEveryTableAndStaysGone() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story platypus");
            hearth.press("mia", "Let my team read it");
            hearth.press("mia", "Take it back");

            assertThat(message(hearth.type("mia", "/story search platypus")).plain())
                    .startsWith("I found no story");
            assertThat(count(hearth)).isZero();
            assertThat(hearth.bean(JdbcTemplate.class)
                            .queryForObject("select count(*) from withdrawn_stories", Long.class))
                    .isEqualTo(1);
        }
    }

    @Test
    @Tag("P8")
    void aRestoredBackupForgetsWhatWasTakenBack() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story platypus");
            JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
            jdbc.execute("create table backup as select * from stories");
            hearth.press("mia", "Take it back");
            jdbc.execute("insert into stories select * from backup");

            assertThat(hearth.bean(Withdrawals.class).apply()).isEqualTo(1);
            assertThat(count(hearth)).isZero();
        }
    }

    @Test
    void aLongStoryCanGetATitleAndKeepsItsWords() {
        try (Harness hearth = Harness.start()) {
            String text = "word ".repeat(2000).strip();
            hearth.type("mia", "/story " + text);
            hearth.press("mia", "Say what it means to you");
            assertThat(hearth.form("mia").fields())
                    .noneMatch(field -> field.name().equals("story"));
            hearth.fill("mia", "title", "Long");

            assertThat(hearth.bean(JdbcTemplate.class).queryForObject("select text from stories", String.class))
                    .isEqualTo(text);
            assertThat(message(hearth.type("mia", "/story mine")).plain()).contains("Long");
        }
    }

    @Test
    void aDirectMessageMakesNoTeamAndAChannelMakesOne() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story in the channel");

            assertThat(hearth.bean(JdbcTemplate.class).queryForObject("select count(*) from teams", Long.class))
                    .isEqualTo(1);
        }
    }

    @Test
    void nothingIsKeptWhereOthersCanReadIt() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story to make the team");
            hearth.type("mia", "@Hearth story overheard in the channel");
            assertThat(count(hearth)).isEqualTo(1);
            hearth.under("m1");
            hearth.type("mia", "@Hearth story overheard");
            assertThat(count(hearth)).isEqualTo(1);
            hearth.press("mia", "Tell a story");
            hearth.fill("mia", "story", "told in the form after all");
            assertThat(count(hearth)).isEqualTo(2);
        }
    }

    @Test
    @Tag("P2")
    void pressingTheSameButtonOfAFormTwiceIsOneChange() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story");
            var form = hearth.form("mia");
            Ask ask = new Ask.Submitted(form.name(), form.carry(), java.util.Map.of("story", "once", "audience", "me"));

            assertThat(hearth.ask("mia", ask, "view")).isEqualTo(hearth.ask("mia", ask, "view"));
            assertThat(count(hearth)).isEqualTo(1);
        }
    }

    private static Message message(Reply reply) {
        return ((Reply.Say) reply).message();
    }

    private static long count(Harness hearth) {
        return hearth.bean(JdbcTemplate.class).queryForObject("select count(*) from stories", Long.class);
    }
}

package dev.hearth.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.reception.Reply;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code /story search} by meaning and by word, and what it may never find. */
class FindingStoriesTests {

    private static final String EXPIRED = "The TLS certificate ran out at midnight and nobody could sign in";

    private static final List<String> OPERATORS = List.of(
            "cert* AND (",
            "\"certificate",
            "+certificate -midnight",
            "text:certificate^4",
            "certificate~2 [a TO b] {c} \\ / ? && || !",
            "CERTIFICATES!",
            "certificate 🔥");
    private static final List<String> OTHER_LANGUAGES =
            List.of("サーバーが落ちた", "الخادم توقف فجأة", "השרת נפל בלילה", "сервер упал ночью");

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void findsTheSameThingInOtherWords(String url) {
        try (Harness hearth = Databases.hearth(url).at("2027-01-04T09:00")) {
            hearth.type("mia", "/story " + EXPIRED);
            hearth.type("mia", "/story The coffee machine on the third floor leaks again");

            String found = search(hearth, "mia", "expired SSL locked users out");

            assertThat(found).contains("TLS certificate").doesNotContain("coffee");
        }
    }

    @Test
    @Tag("P10")
    void whatIsForOnePersonAloneIsFoundByThemAlone() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story " + EXPIRED);

            assertThat(search(hearth, "ben", "certificate")).startsWith("I found no story");
            assertThat(search(hearth, "mia", "certificate")).contains("TLS certificate");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P8")
    void whatIsWithdrawnIsFoundNoMoreAndItsMeaningIsGone(String url) {
        try (Harness hearth = Databases.hearth(url).at("2027-01-04T09:00")) {
            String id = id(hearth.type("mia", "/story " + EXPIRED));
            search(hearth, "mia", "certificate");
            assertThat(meanings(hearth)).isEqualTo(1);

            hearth.type("mia", "/story withdraw " + id);

            assertThat(search(hearth, "mia", "certificate")).startsWith("I found no story");
            assertThat(meanings(hearth)).isZero();
        }
    }

    @Test
    void followsWhatIsChanged() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story");
            hearth.fill("mia", "story", EXPIRED, "audience", "team");
            assertThat(search(hearth, "ben", "certificate")).contains("TLS certificate");

            hearth.bean(JdbcTemplate.class)
                    .update("update stories set version = default, audience = 'me', text = 'The queue grew'");

            assertThat(search(hearth, "ben", "queue")).startsWith("I found no story");
            assertThat(search(hearth, "mia", "queue")).contains("The queue grew");
        }
    }

    @Test
    void whateverIsTypedIsAnswered() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story " + EXPIRED);
            OPERATORS.forEach(words ->
                    assertThat(search(hearth, "mia", "midnight " + words)).contains("TLS certificate"));
            assertThat(search(hearth, "mia", "certificate " + "a* ".repeat(13_000)))
                    .contains("TLS certificate");

            OTHER_LANGUAGES.forEach(text -> {
                hearth.type("mia", "/story " + text);
                assertThat(search(hearth, "mia", text.substring(0, 6).strip())).contains(text);
            });

            assertThat(List.of("***", "the and of", "\u200b \u202e", "\ud83d", "x".repeat(40_000), "🔥".repeat(9_000)))
                    .allSatisfy(words -> assertThat(search(hearth, "mia", words))
                            .containsAnyOf("I found no story", "Stories you may read"));
            assertThat(plain(hearth.type("mia", "/story search"))).isNotBlank().doesNotContain("went wrong");
        }
    }

    private static String search(Harness hearth, String who, String words) {
        return plain(hearth.type(who, "/story search " + words));
    }

    private static String plain(Reply reply) {
        return ((Reply.Say) reply).message().plain();
    }

    private static String id(Reply kept) {
        return ((Reply.Say) kept).message().plain().replaceAll("(?s).*Story (s-[0-9a-z]{4}).*", "$1");
    }

    private static int meanings(Harness hearth) {
        return hearth.bean(JdbcTemplate.class).queryForObject("select count(*) from story_meanings", Integer.class);
    }
}

package dev.hearth.stories.nameless;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTests {

    private Instant now = Instant.parse("2027-01-04T08:00:00Z");

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        Code code = Code.fresh();

        assertThat(code.written()).matches("[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}");
        assertThat(Stream.of(
                                code.written(),
                                code.written().toUpperCase(java.util.Locale.ROOT),
                                code.written().replace("-", ""),
                                code.written().replace("-", " "),
                                "`" + code.written() + "`",
                                code.written().replace('0', 'o').replace('1', 'l'))
                        .map(Code::read))
                .allMatch(read -> read.filter(code::equals).isPresent());
        assertThat(Code.read("7fk2-9dma-q3x")).isEmpty();
        assertThat(Code.read("7fk2-9dma-q3xu")).isEmpty();
    }

    @Test
    @Tag("P15")
    void aCodeDoesNotSlipIntoALog() {
        Code code = Code.fresh();

        assertThat(code.toString()).doesNotContain(code.written()).doesNotContain(Long.toString(code.number()));
    }

    @Test
    void codesAreSpreadOverSixtyBits() {
        long high = IntStream.range(0, 2000)
                .filter(i -> Code.fresh().number() >= 1L << 59)
                .count();

        assertThat(high).isBetween(800L, 1200L);
    }

    @Test
    @Tag("P3")
    void elevenTriesAnHourAreOneTooMany() {
        Tries tries = new Tries(() -> now);
        Person mia = new Person(new Workspace.Id(1), "mia");
        Person ben = new Person(new Workspace.Id(1), "ben");

        assertThat(IntStream.range(0, 10).allMatch(i -> tries.allow(mia))).isTrue();
        assertThat(tries.allow(mia)).isFalse();
        assertThat(tries.allow(ben)).isTrue();

        now = now.plus(Duration.ofMinutes(59));
        assertThat(tries.allow(mia)).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(tries.allow(mia)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-04, 2027-01-10",
        "2027-01-10, 2027-01-17",
        "2027-03-28, 2027-03-31",
        "2027-03-31, 2027-04-04",
        "2026-12-27, 2026-12-31",
        "2026-12-31, 2027-01-03",
        "2028-02-27, 2028-03-05"
    })
    void roundsCloseOnSundaysAndAtTheEndOfAQuarter(LocalDate closed, LocalDate next) {
        assertThat(Rounds.next(closed)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28, 2027-03-31, true",
        "2027-03-21, 2027-03-28, false",
        "2027-03-31, 2027-04-04, false",
        "2027-03-14, 2027-04-20, true",
        "2026-12-31, 2027-03-28, false"
    })
    void aQuarterThatEndedMeanwhileCounts(LocalDate closed, LocalDate today, boolean ended) {
        assertThat(Rounds.quarterEnded(closed, today)).isEqualTo(ended);
    }
}

package dev.hearth.incidents.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTests {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T14:11:00+01:00[Europe/Berlin]");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        restart the EU pool, expect p99 below 400 ms in 5 min | restart the EU pool | p99 below 400 ms | 14:16
        restart the EU pool, expecting p99 below 400 ms by 14:16 | restart the EU pool | p99 below 400 ms | 14:16
        restart the EU pool expect p99 below 400 ms in 5 min. | | |
        restart the pool. Expect errors gone within 10m. | restart the pool | errors gone | 14:21
        restart the pool; we expect errors gone within 10 minutes | restart the pool | errors gone | 14:21
        restart the pool and expect errors gone in an hour | restart the pool | errors gone | 15:11
        restart the pool - expecting errors gone in half an hour | restart the pool | errors gone | 14:41
        drain node 2 (expect queue below 10 by 2:30 pm) | drain node 2 | queue below 10 | 14:30
        drain node 2, expect within 90 s a smaller queue | drain node 2 | a smaller queue | 14:12:30
        drain node 2, expect by 15:00 a smaller queue | drain node 2 | a smaller queue | 15:00
        drain, expect in 1h30 calm | drain | calm | 15:41
        drain, expect calm in 1 hour and 5 minutes | drain | calm | 15:16
        drain, expect calm by 13:20 UTC | drain | calm | 14:20
        drain, expect 3 of 5 pods in the new pool by 14:20 | drain | 3 of 5 pods in the new pool | 14:20
        expect nothing, drain, expect calm in 2m | expect nothing, drain | calm | 14:13
        """)
    void readsWhatIsExpectedAndWhen(String words, String what, String expectation, String due) {
        Decision read = Decision.read(words, NOW);
        if (due == null) {
            assertThat(read).isEqualTo(new Decision.Bare(words));
        } else {
            String moment = due.length() == 5 ? due + ":00" : due;
            assertThat(read)
                    .isEqualTo(new Decision.Timed(
                            what,
                            expectation,
                            ZonedDateTime.parse("2026-11-24T" + moment + "+01:00")
                                    .toInstant()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        restart, expect p99 below 400 ms | p99 below 400 ms
        restart, expect p99 below 400 ms by 14:05 | p99 below 400 ms by 14:05
        restart, expect p99 below 400 ms by 14:99 | p99 below 400 ms by 14:99
        restart, expect p99 below 400 ms in 0 min | p99 below 400 ms in 0 min
        restart, expect p99 below 400 ms in 99999999999 min | p99 below 400 ms in 99999999999 min
        restart, expect p99 below 400 ms in 3 days | p99 below 400 ms in 3 days
        restart, expect in 5 min | in 5 min
        restart, expect by 15:00 | by 15:00
        """)
    void anExpectationWithoutATimeThatCanBeAskedAboutStaysWhole(String words, String expectation) {
        assertThat(Decision.read(words, NOW)).isEqualTo(new Decision.Untimed("restart", expectation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "restart what we expect to be the broken node",
                "restart the unexpected one in 5 min",
                "restart in 5 min",
                "expect",
                "restart, expect",
                "restart, expect , . ;"
            })
    void aDecisionThatExpectsNothingStaysWhole(String words) {
        assertThat(Decision.read(words, NOW)).isEqualTo(new Decision.Bare(words));
    }

    @ParameterizedTest
    @CsvSource({"23:50, 0:10, 2026-11-25T00:10:00+01:00", "23:50, 23:55, 2026-11-24T23:55:00+01:00"})
    void aTimeShortlyAfterMidnightIsTomorrow(String now, String by, String due) {
        ZonedDateTime late = ZonedDateTime.parse("2026-11-24T" + now + ":00+01:00[Europe/Berlin]");
        assertThat(Decision.read("wait, expect calm by " + by, late))
                .isEqualTo(new Decision.Timed(
                        "wait", "calm", ZonedDateTime.parse(due).toInstant()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsWhateverIsTyped(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String words = typed(random);
            assertThatCode(() -> Decision.read(words, NOW))
                    .as("seed %s: %s", seed, words)
                    .doesNotThrowAnyException();
        }
    }

    /** Words of the grammar and anything else, in any order. */
    private static String typed(Random random) {
        List<String> known = List.of(
                "expect", ", expect", "in", "by", "within", "5", "min", "1h", "14:16", "99:99", "pm", ",", "\n");
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> random.nextInt(3) > 0
                        ? known.get(random.nextInt(known.size()))
                        : Character.toString(random.nextInt(0x2FFF)))
                .collect(Collectors.joining(random.nextInt(4) > 0 ? " " : ""));
    }
}

package dev.hearth.incidents.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.loop.Asked.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people do and however long they wait, the questions keep to their rules. */
class NextQuestionSequenceTests {

    /** Somebody waits, then does something; null for doing nothing. */
    record Step(Duration pause, int what) {}

    private static final List<String> WORDS =
            List.of("slow", "restart", "restart, expect calm in 7 min", "drain, expect calm", "done");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theRulesHoldWhateverHappens(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            theRulesHold(afternoon(random));
        }
    }

    private static List<Step> afternoon(Random random) {
        return IntStream.range(0, 5 + random.nextInt(75))
                .mapToObj(_ -> new Step(
                        random.nextInt(9) > 0
                                ? Duration.ofSeconds(1 + random.nextInt(600))
                                : Duration.ofHours(1 + random.nextInt(300)),
                        random.nextInt(12)))
                .toList();
    }

    private static void theRulesHold(List<Step> steps) {
        Told told = Told.openedWhereLoopsTake("09:00", Duration.ofMinutes(20));
        Instant now = Told.at("09:00");
        for (Step step : steps) {
            now = now.plus(step.pause());
            act(told, step.what(), now);
            int unanswered = told.incident.unanswered();
            boolean quiet = told.incident.pace().quiet();
            if (told.turn(now) instanceof Turn.Ask ask && ask.rule() != Rule.EXPECTATION) {
                assertThat(unanswered).isLessThan(3);
                assertThat(quiet).isFalse();
            }
        }
        List<Asked> asked = told.incident.asked();
        for (int i = 1; i < asked.size(); i++) {
            if (asked.get(i).rule() != Rule.EXPECTATION) {
                assertThat(Duration.between(asked.get(i - 1).at(), asked.get(i).at()))
                        .isGreaterThanOrEqualTo(NextQuestion.COOL_DOWN);
            }
        }
        assertThat(asked.stream()
                        .filter(one -> one.rule() != Rule.EXPECTATION && one.rule() != Rule.BREAK)
                        .map(Asked::question))
                .doesNotHaveDuplicates();
        assertThat(told.incident.loops()).extracting(Loop::number).isSorted().doesNotHaveDuplicates();
    }

    private static void act(Told told, int what, Instant now) {
        if (what < Kind.values().length) {
            String words = WORDS.get(Math.floorMod(now.getEpochSecond(), WORDS.size()));
            Decision decision = Decision.read(words, now.atZone(ZoneOffset.UTC));
            told.incident = told.incident.add(Kind.values()[what], new Said(Told.MIA, words, now), decision);
        } else if (what == 5) {
            told.incident = told.incident.quieten();
        } else if (what == 6) {
            told.incident = told.incident.paceAt(null);
        } else if (what == 7) {
            told.incident = told.incident.paceAt(Duration.ofMinutes(10));
        } else if (what == 8) {
            told.incident = told.incident.handOver(now);
        }
    }
}

package dev.hearth.experiments.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.experiments.book.Verdict.Changed;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However long and in whatever order things are asked of an experiment, it runs only after Go or a tool's report. */
@Tag("P7")
class WaysToRunTests {

    private static final Instant NOON = Instant.parse("2027-01-05T12:00:00Z");
    private static final Map<String, BiFunction<Course, Instant, Verdict>> VERBS = verbs();

    private static Map<String, BiFunction<Course, Instant, Verdict>> verbs() {
        Map<String, BiFunction<Course, Instant, Verdict>> verbs = new LinkedHashMap<>();
        verbs.put("ask", Course::ask);
        verbs.put("letPass", (course, now) -> course.letPass(now.plusSeconds(3600)));
        verbs.put("notNow", (course, now) -> course.notNow(null));
        verbs.put("go", Course::go);
        verbs.put("reported", Course::reported);
        verbs.put("hold", Course::hold);
        verbs.put("release", (course, now) -> course.release());
        verbs.put("stop", Course::stop);
        verbs.put("end", Course::end);
        verbs.put("undone", (course, now) -> course.undone());
        verbs.put("note", (course, now) -> course.note());
        verbs.put("debrief", (course, now) -> course.debrief());
        verbs.put("close", (course, now) -> course.close(now.plusSeconds(7200)));
        verbs.put("move", (course, now) -> course.move(now.plusSeconds(60)));
        return verbs;
    }

    static Stream<Long> seeds() {
        return new Random(7).longs(200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingElseLeadsThere(long seed) {
        Random random = new Random(seed);
        List<String> names = List.copyOf(VERBS.keySet());
        Course course = Course.planned(NOON);
        Instant now = NOON;
        for (int step = 0; step < 300; step++) {
            String name = names.get(random.nextInt(names.size()));
            now = now.plus(Duration.ofMinutes(random.nextInt(15)));
            if (VERBS.get(name).apply(course, now) instanceof Changed(Course after)) {
                if (after.state() == State.RUNNING && course.state() != State.RUNNING) {
                    assertThat(name).isIn("go", "reported");
                    assertThat(name.equals("go")
                                    && (course.held()
                                            || course.state() != State.READY
                                            || now.isAfter(course.asked().plus(Course.PATIENCE))))
                            .as("Go is for what is ready, in time and not held")
                            .isFalse();
                    assertThat(after.began()).isEqualTo(now);
                }
                assertThat(after.state() == State.RUNNING).isEqualTo(after.began() != null && after.over() == null);
                course = after;
            }
        }
    }
}

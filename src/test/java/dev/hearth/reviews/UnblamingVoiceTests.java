package dev.hearth.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No sentence with which incidents and reviews speak looks for somebody, or counts anybody. */
@Tag("P5")
class UnblamingVoiceTests {

    private static final Pattern BLAMES = Pattern.compile(
            "(?i)root cause|\\b(fault|blame\\w*|mistakes?|culprit|guilt\\w*|careless\\w*|negligen\\w*|human"
                    + " error|should have|failed to|forgot\\w*|responsible|offender)\\b|why did|who"
                    + " (did|broke|caused|made)");
    private static final Pattern COUNTS =
            Pattern.compile("(?i)(\\{\\w+\\}|\\b(\\d+|most|half|two|three) (of )?(you|the)?)"
                    + " ?(people|persons|colleagues|members|responders|accounts|answers)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "reviewing", "reviews"})
    void noSentenceBlamesOrCounts(String room) throws IOException {
        Properties voice = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/voice", room + ".properties"), StandardCharsets.UTF_8)) {
            voice.load(file);
        }

        assertThat(voice).hasSizeGreaterThan(50);
        voice.forEach((key, words) -> assertThat(words.toString())
                .as(key.toString())
                .doesNotContainPattern(BLAMES)
                .doesNotContainPattern(COUNTS));
    }
}

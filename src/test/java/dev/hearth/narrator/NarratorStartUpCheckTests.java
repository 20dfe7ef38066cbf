package dev.hearth.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Half a narrator, and one that words would travel to openly, is refused in one sentence without the key. */
class NarratorStartUpCheckTests {

    private static final String KEY = "qzkey";

    private final MockEnvironment configuration = new MockEnvironment();

    private void set(String endpoint, String model) {
        configuration.setProperty("hearth.narrator.endpoint", endpoint);
        configuration.setProperty("hearth.narrator.model", model);
        configuration.setProperty("hearth.narrator.key", KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "'', small, hearth.narrator.endpoint is missing",
        "'', '', hearth.narrator.endpoint is missing",
        "https://models.example/v1, '', hearth.narrator.model is missing",
        "http://models.example/v1, small, hearth.narrator.endpoint must begin with https://",
        "ftp://models.example/v1, small, hearth.narrator.endpoint must begin with https://",
        "nonsense, small, hearth.narrator.endpoint must begin with https://",
        "https://a:b@models.example/v1, small, hearth.narrator.endpoint must begin with https://"
    })
    void refuses(String endpoint, String model, String sentence) {
        set(endpoint, model);

        assertThat(new NarratorStartUpCheck().refusal(configuration))
                .hasValueSatisfying(
                        said -> assertThat(said).startsWith(sentence).doesNotContain(KEY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://models.example/v1", "http://localhost:11434/v1/", "http://[::1]:8000/v1"})
    void startsWithAWholeOne(String endpoint) {
        set(endpoint, "small");

        assertThat(new NarratorStartUpCheck().refusal(configuration)).isEmpty();
    }

    @Test
    void startsWithNone() {
        assertThat(new NarratorStartUpCheck().refusal(configuration)).isEmpty();
    }
}

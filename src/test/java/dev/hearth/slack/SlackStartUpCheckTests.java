package dev.hearth.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class SlackStartUpCheckTests {

    private final SlackStartUpCheck check = new SlackStartUpCheck();

    private static MockEnvironment with(String names) {
        MockEnvironment environment = new MockEnvironment();
        for (String name : names.split(" ")) {
            environment.setProperty("hearth.slack." + name, "something");
        }
        return environment;
    }

    @ParameterizedTest
    @CsvSource({
        "bot-token, hearth.slack.signing-secret",
        "client-id signing-secret, hearth.slack.client-secret",
        "client-secret signing-secret, hearth.slack.client-id",
        "client-id client-secret, hearth.slack.signing-secret",
        "app-token, hearth.slack.bot-token",
    })
    void refusesHalfAnAppAndNamesWhatIsMissing(String set, String missing) {
        assertThat(check.refusal(with(set)))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith(missing + " is missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signing-secret bot-token",
                "signing-secret",
                "bot-token app-token",
                "signing-secret bot-token app-token",
                "signing-secret client-id client-secret"
            })
    void startsWithAWholeApp(String set) {
        assertThat(check.refusal(with(set))).isEmpty();
    }

    @Test
    void startsWithoutSlack() {
        assertThat(check.refusal(new MockEnvironment())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://slack.example/api/",
                "ftp://127.0.0.1/",
                "slack.com/api",
                "https:",
                "http://127.0.0.1.evil.example/",
                "::"
            })
    void refusesToSendTokensToAnywhere(String address) {
        MockEnvironment environment = with("signing-secret bot-token");
        environment.setProperty("hearth.slack.api-url", address);

        assertThat(check.refusal(environment))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("hearth.slack.api-url"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://slack.com/api/",
                "http://127.0.0.1:4003/api/",
                "http://localhost:4003/api",
                "http://[::1]:1/"
            })
    void sendsTokensOverTlsOrToThisMachine(String address) {
        MockEnvironment environment = with("signing-secret bot-token");
        environment.setProperty("hearth.slack.api-url", address);

        assertThat(check.refusal(environment)).isEmpty();
    }
}

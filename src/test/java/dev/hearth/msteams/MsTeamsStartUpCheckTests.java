package dev.hearth.msteams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class MsTeamsStartUpCheckTests {

    private final MsTeamsStartUpCheck check = new MsTeamsStartUpCheck();

    private static MockEnvironment with(String settings) {
        MockEnvironment environment = new MockEnvironment();
        for (String setting : settings.split(" ")) {
            environment.setProperty(setting.substring(0, setting.indexOf('=')), setting.replaceFirst("^[^=]*=", ""));
        }
        return environment;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hearth.teams.app-id=x | hearth.teams.app-password is missing",
                "hearth.teams.app-password=x | hearth.teams.app-id is missing",
                "LOCAL hearth.teams.app-id=x hearth.teams.app-password=y | hearth.teams.unauthenticated-local is true",
                "LOCAL MICROSOFT_APP_ID=x | hearth.teams.unauthenticated-local is true",
                "LOCAL hearth.slack.signing-secret=x | hearth.teams.unauthenticated-local is true",
                "LOCAL hearth.public-url=https://hearth.example | hearth.public-url must",
                "LOCAL server.address=0.0.0.0 | server.address must",
                "LOCAL server.address= | server.address must",
                "hearth.teams.login-url=http://login.example | hearth.teams.login-url must",
                "hearth.teams.openid-url=http://keys.example | hearth.teams.openid-url must",
                "hearth.teams.openid-url=ftp://localhost | hearth.teams.openid-url must",
            })
    void refusesWhatWouldNotBeSafeAndNamesTheProperty(String settings, String sentence) {
        String all =
                settings.replaceFirst("^LOCAL", "server.address=127.0.0.1 hearth.teams.unauthenticated-local=true");

        assertThat(check.refusal(with(all)))
                .hasValueSatisfying(
                        said -> assertThat(said).startsWith(sentence).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hearth.teams.app-id=x hearth.teams.app-password=y",
                "hearth.teams.app-id=x hearth.teams.app-password=y hearth.public-url=https://hearth.example",
                "hearth.teams.app-id= hearth.teams.app-password=",
                "hearth.teams.unauthenticated-local=true server.address=127.0.0.1",
                "hearth.teams.unauthenticated-local=true server.address=::1 hearth.public-url=http://localhost:8080",
                "hearth.teams.login-url=http://127.0.0.1:4000 hearth.teams.openid-url=https://keys.example/x",
                "hearth.teams.unauthenticated-local=false server.address=0.0.0.0",
            })
    void startsWithWhatIsSafe(String settings) {
        assertThat(check.refusal(with(settings))).isEmpty();
    }

    @Test
    void startsWithoutTeams() {
        assertThat(check.refusal(new MockEnvironment())).isEmpty();
    }
}

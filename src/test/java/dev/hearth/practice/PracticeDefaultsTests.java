package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** When the practice chat is on, and where Hearth listens then. */
class PracticeDefaultsTests {

    @Test
    void isOnAndOnLoopbackWhileNothingIsConfigured() {
        StandardEnvironment settings = started();

        assertThat(settings.getProperty("hearth.practice.enabled")).isEqualTo("true");
        assertThat(settings.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(settings.getProperty("management.server.address")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hearth.slack.signing-secret=x",
                "hearth.slack.bot-token=x",
                "hearth.slack.client-id=x",
                "hearth.teams.app-id=x",
                "MICROSOFT_APP_ID=x",
                "SLACK_BOT_TOKEN=x",
                "hearth.practice.enabled=false"
            })
    void isOffBesideAPlatformOrWhenSwitchedOff(String setting) {
        StandardEnvironment settings = started(setting);

        assertThat(settings.getProperty("hearth.practice.enabled")).isEqualTo("false");
        assertThat(settings.getProperty("server.address")).isNull();
    }

    @Test
    void staysOnWithAnEmptySecretOrALocalEmulator() {
        StandardEnvironment settings =
                started("hearth.slack.bot-token=", "hearth.slack.api-url=http://localhost:1/api/");

        assertThat(settings.getProperty("hearth.practice.enabled")).isEqualTo("true");
    }

    @Test
    void leavesAnAddressThatIsConfigured() {
        assertThat(started("server.address=10.0.0.7").getProperty("server.address"))
                .isEqualTo("10.0.0.7");
    }

    @Test
    void keepsTheProbesOnLoopbackToo() {
        assertThat(started("management.server.port=9000").getProperty("management.server.address"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void refusesToStartBesideAPlatform() {
        PracticeStartUpCheck check = new PracticeStartUpCheck();

        assertThat(check.refusal(started())).isEmpty();
        assertThat(check.refusal(started("hearth.teams.app-id=x"))).isEmpty();
        assertThat(check.refusal(started("hearth.teams.app-id=x", "hearth.practice.enabled=true")))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("hearth.practice.enabled"));
    }

    private static StandardEnvironment started(String... settings) {
        StandardEnvironment environment = new StandardEnvironment();
        Map<String, Object> set = Arrays.stream(settings)
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        environment.getPropertySources().addFirst(new MapPropertySource("test", set));
        new PracticeDefaults().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}

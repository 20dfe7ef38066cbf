package dev.hearth.msteams.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.clock.WallClock;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.connector.Gatekeeper;
import dev.hearth.msteams.connector.Gatekeeper.Verdict;
import dev.hearth.msteams.connector.Paced;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SdkConfigurationTests {

    private final ApplicationContextRunner program =
            new ApplicationContextRunner().withBean(WallClock.class).withUserConfiguration(SdkConfiguration.class);

    @Test
    void whatIsSaidIsPaced() {
        program.withPropertyValues("hearth.teams.app-id=x", "hearth.teams.app-password=y")
                .run(context -> assertThat(context.getBean(Connector.class)).isInstanceOf(Paced.class));
    }

    @Test
    void aRegisteredBotChecksTokensAndAnEmulatedOneDoesNot() {
        program.withPropertyValues("hearth.teams.app-id=x", "hearth.teams.app-password=y")
                .run(context -> assertThat(context.getBean(Gatekeeper.class).check(null, "msteams", "s"))
                        .isEqualTo(Verdict.UNSIGNED));
        program.withPropertyValues("hearth.teams.unauthenticated-local=true")
                .run(context -> assertThat(context.getBean(Gatekeeper.class).check(null, "emulator", "s"))
                        .isEqualTo(Verdict.GENUINE));
    }

    @Test
    void nothingIsThereWithoutTeams() {
        program.withPropertyValues("hearth.teams.app-id=")
                .run(context -> assertThat(context).doesNotHaveBean(Connector.class));
    }
}

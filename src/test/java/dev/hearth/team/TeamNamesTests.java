package dev.hearth.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.Harness;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamNamesTests {

    private final Harness hearth = Harness.start();

    @AfterEach
    void stop() {
        hearth.close();
    }

    private List<String> names() {
        return hearth.bean(Teams.class).in(hearth.person("mia").workspace()).stream()
                .map(Team::name)
                .toList();
    }

    @Test
    void aTeamIsCalledThisChannelUntilThePlatformSaysItsName() {
        hearth.stage.nameless(true);
        hearth.type("mia", "/hearth settings");
        assertThat(names()).containsExactly("this channel");

        hearth.stage.nameless(false);
        hearth.type("mia", "/hearth settings");
        await().untilAsserted(() -> assertThat(names()).containsExactly("payments"));
    }

    @Test
    void whatATeamCallsItselfStays() {
        hearth.type("mia", "/hearth setup");
        hearth.fill("mia", "name", "Checkout people");
        hearth.type("mia", "/hearth settings");

        assertThat(names()).containsExactly("Checkout people");
    }
}

package dev.hearth.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Request;
import dev.hearth.reception.RequestKey;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GreetingTests {

    private final Harness hearth = Harness.start();

    @AfterEach
    void stop() {
        hearth.close();
    }

    private void invite(boolean direct, String key) {
        Person mia = hearth.person("mia");
        Place place = new Place(mia.workspace(), direct ? "own" : "payments", null, direct);
        WallClock clock = hearth.bean(WallClock.class);
        hearth.bean(Reception.class)
                .receive(new Request(
                        RequestKey.of(key, clock.instant()),
                        mia,
                        Standing.MEMBER,
                        place,
                        new Ask.Invited(),
                        clock.nanos(),
                        _ -> {}));
        hearth.settle();
    }

    @Test
    void aChannelIsGreetedOnceHoweverOftenThePlatformTells() {
        invite(false, "one");
        invite(false, "one");

        assertThat(hearth.stage.messages()).hasSize(1);
        assertThat(hearth.stage.messages().getFirst().message.plain())
                .startsWith("Hello.")
                .contains("Invited by");
        assertThat(hearth.stage.withButton("Set up this channel")).isPresent();
    }

    @Test
    void whoAddsHearthForThemselvesIsNotAskedToSetUpAChannel() {
        invite(true, "two");

        assertThat(hearth.stage.messages().getFirst().message.plain())
                .startsWith("Hello.")
                .contains("in the channel where your team meets")
                .doesNotContain("Invited by");
        assertThat(hearth.stage.withButton("Set up this channel")).isEmpty();
        assertThat(hearth.stage.withButton("Try a story")).isPresent();
    }
}

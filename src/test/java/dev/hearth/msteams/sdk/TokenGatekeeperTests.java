package dev.hearth.msteams.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.msteams.GatekeeperContract;
import dev.hearth.msteams.connector.Gatekeeper;
import dev.hearth.msteams.connector.Gatekeeper.Verdict;
import dev.hearth.msteams.connector.MsTeamsProperties;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenGatekeeperTests extends GatekeeperContract {

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    @Override
    protected Gatekeeper open(MsTeamsProperties properties, InstantSource clock) {
        return new TokenGatekeeper(properties, clock, Duration.ofSeconds(5));
    }

    private Verdict check(Gatekeeper gatekeeper) {
        return gatekeeper.check(service.token(now, Map.of()), "msteams", service.service());
    }

    @Test
    void keysAreFetchedAnewEveryDay() {
        Gatekeeper gatekeeper = open(service.properties(), () -> now);
        check(gatekeeper);

        now = now.plus(Duration.ofHours(25));
        assertThat(check(gatekeeper)).isEqualTo(Verdict.GENUINE);
        assertThat(service.keyFetches()).isEqualTo(2);
    }

    @Test
    void keysThatAreFiveDaysOldProveNothing() {
        Gatekeeper gatekeeper = open(service.properties(), () -> now);
        check(gatekeeper);
        service.hideKeys(true);

        now = now.plus(Duration.ofDays(4));
        assertThat(check(gatekeeper)).isEqualTo(Verdict.GENUINE);
        now = now.plus(Duration.ofDays(2));
        assertThat(check(gatekeeper)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void keysOnlyComeOverASafeLine() {
        MsTeamsProperties elsewhere = new MsTeamsProperties(
                "11111111-2222-3333-4444-555555555555",
                "x",
                null,
                false,
                service.loginUrl(),
                service.openidUrl().replace("openidconfiguration", "elsewhere"));

        assertThat(check(open(elsewhere, () -> now))).isEqualTo(Verdict.UNKNOWN);
    }
}

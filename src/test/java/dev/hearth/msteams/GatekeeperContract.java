package dev.hearth.msteams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hearth.msteams.connector.Gatekeeper;
import dev.hearth.msteams.connector.Gatekeeper.Verdict;
import dev.hearth.msteams.connector.MsTeamsProperties;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What everybody who checks tokens lets in, and what not. */
@Tag("P11")
public abstract class GatekeeperContract {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    protected final ConnectorStandIn service = new ConnectorStandIn();
    private Instant now = START;
    private final InstantSource clock = () -> now;

    /** The one under test. */
    protected abstract Gatekeeper open(MsTeamsProperties properties, InstantSource clock);

    @AfterEach
    void close() {
        service.close();
    }

    private Gatekeeper gatekeeper() {
        return open(service.properties(), clock);
    }

    private Verdict check(Gatekeeper gatekeeper, @Nullable String authorization) {
        return gatekeeper.check(authorization, "msteams", service.service());
    }

    /** What somebody may send, made from what a genuine token would be. */
    private interface Sent extends Function<ConnectorStandIn, @Nullable String> {}

    private static Arguments with(String what, Verdict verdict, Sent sent) {
        return arguments(what, verdict, sent);
    }

    private static Arguments claiming(String what, Verdict verdict, String claim, @Nullable Object value) {
        return with(what, verdict, service -> {
            Map<String, @Nullable Object> altered = new HashMap<>();
            altered.put(claim, value);
            return service.token(START, altered);
        });
    }

    static Stream<Arguments> genuineTokens() {
        return Stream.of(
                with("a genuine one", Verdict.GENUINE, service -> service.token(START, Map.of())),
                with(
                        "a small bearer",
                        Verdict.GENUINE,
                        service -> service.token(START, Map.of()).replace("Bearer", "bearer")),
                with(
                        "RS384",
                        Verdict.GENUINE,
                        service -> "Bearer " + service.mint().sign("RS384", service.claims(START))),
                with(
                        "RS512",
                        Verdict.GENUINE,
                        service -> "Bearer " + service.mint().sign("RS512", service.claims(START))),
                with(
                        "a second key",
                        Verdict.GENUINE,
                        service -> "Bearer "
                                + service.publish("key-2", List.of("msteams")).sign("RS256", service.claims(START))),
                claiming("expired, by less than five minutes", Verdict.GENUINE, "exp", START.getEpochSecond() - 290),
                claiming("valid in less than five minutes", Verdict.GENUINE, "nbf", START.getEpochSecond() + 290),
                claiming("without a beginning", Verdict.GENUINE, "nbf", null),
                claiming("one claim more", Verdict.GENUINE, "more", "x"));
    }

    static Stream<Arguments> forgedTokens() {
        return Stream.of(
                with("no header", Verdict.UNSIGNED, _ -> null),
                with("an empty header", Verdict.UNSIGNED, _ -> " "),
                with("bearer of nothing", Verdict.FORGED, _ -> "Bearer "),
                with("another scheme", Verdict.FORGED, _ -> "Basic bWlhOm1pYQ=="),
                with("garbage", Verdict.FORGED, _ -> "Bearer garbage"),
                with("garbage in three parts", Verdict.FORGED, _ -> "Bearer a.b.c"),
                with("nothing in three parts", Verdict.FORGED, _ -> "Bearer .."),
                with("a list instead of claims", Verdict.FORGED, _ -> "Bearer W10.W10.W10"),
                claiming("expired", Verdict.FORGED, "exp", START.getEpochSecond() - 310),
                claiming("never expires", Verdict.FORGED, "exp", null),
                claiming("not yet valid", Verdict.FORGED, "nbf", START.getEpochSecond() + 310),
                claiming("for another bot", Verdict.FORGED, "aud", "22222222-2222-3333-4444-555555555555"),
                claiming("for nobody", Verdict.FORGED, "aud", null),
                claiming("for two bots", Verdict.FORGED, "aud", List.of("other", ConnectorStandIn.APP)),
                claiming("by an emulator", Verdict.FORGED, "iss", "https://sts.windows.net/x/"),
                claiming("by nobody", Verdict.FORGED, "iss", null),
                claiming("for another service", Verdict.FORGED, "serviceurl", "https://smba.trafficmanager.net/emea/"),
                claiming("for no service", Verdict.FORGED, "serviceurl", null),
                claiming("a number for a service", Verdict.FORGED, "serviceurl", 1),
                with(
                        "by another key of the same name",
                        Verdict.FORGED,
                        service ->
                                "Bearer " + new Mint("key-1", List.of("msteams")).sign("RS256", service.claims(START))),
                with(
                        "by an unknown key",
                        Verdict.FORGED,
                        service ->
                                "Bearer " + new Mint("key-9", List.of("msteams")).sign("RS256", service.claims(START))),
                with(
                        "by a key without a name",
                        Verdict.FORGED,
                        service -> "Bearer " + service.mint().sign(Map.of("alg", "RS256"), service.claims(START))),
                with(
                        "alg none",
                        Verdict.FORGED,
                        service -> "Bearer " + service.mint().unsigned(service.claims(START))),
                with(
                        "alg None",
                        Verdict.FORGED,
                        service -> "Bearer "
                                + service.mint().sign(Map.of("alg", "None", "kid", "key-1"), service.claims(START))),
                with(
                        "no alg",
                        Verdict.FORGED,
                        service -> "Bearer " + service.mint().sign(Map.of("kid", "key-1"), service.claims(START))),
                with(
                        "the public key as a secret",
                        Verdict.FORGED,
                        service -> "Bearer " + service.mint().confused(service.claims(START))),
                with(
                        "another algorithm than it says",
                        Verdict.FORGED,
                        service -> "Bearer "
                                + service.mint()
                                        .sign("RS256", service.claims(START))
                                        .replaceFirst(
                                                "^[^.]*",
                                                service.mint()
                                                        .sign("RS512", Map.of())
                                                        .split("\\.")[0])),
                with(
                        "something critical nobody knows",
                        Verdict.FORGED,
                        service -> "Bearer "
                                + service.mint()
                                        .sign(
                                                Map.of("alg", "RS256", "kid", "key-1", "crit", List.of("x"), "x", 1),
                                                service.claims(START))),
                with("claims changed after signing", Verdict.FORGED, service -> {
                    String[] one = service.token(START, Map.of()).split("\\.");
                    String[] other = service.token(START, Map.of("more", "x")).split("\\.");
                    return one[0] + "." + other[1] + "." + one[2];
                }),
                with(
                        "the signature taken off",
                        Verdict.FORGED,
                        service -> service.token(START, Map.of()).replaceFirst("[^.]*$", "")),
                with(
                        "a key for another channel",
                        Verdict.FORGED,
                        service -> "Bearer "
                                + service.publish("key-3", List.of("webchat")).sign("RS256", service.claims(START))),
                with(
                        "a key for no channel",
                        Verdict.FORGED,
                        service ->
                                "Bearer " + service.publish("key-4", List.of()).sign("RS256", service.claims(START))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"genuineTokens", "forgedTokens"})
    void tellsGenuineTokensFromForgedOnes(String what, Verdict verdict, Sent sent) {
        assertThat(check(gatekeeper(), sent.apply(service))).as(what).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedTokens")
    void aBotWithoutAnIdLetsNothingIn(String what, Verdict verdict, Sent sent) {
        Gatekeeper nobody =
                open(new MsTeamsProperties("", "", "", false, service.loginUrl(), service.openidUrl()), clock);

        assertThat(check(nobody, sent.apply(service))).as(what).isEqualTo(verdict);
        assertThat(check(nobody, service.token(START, Map.of()))).isEqualTo(Verdict.FORGED);
        assertThat(check(nobody, service.token(START, Map.of("aud", "")))).isEqualTo(Verdict.FORGED);
    }

    @Test
    void aTokenIsForTheChannelAndTheServiceOfItsActivity() {
        Gatekeeper gatekeeper = gatekeeper();
        String token = service.token(START, Map.of());

        assertThat(gatekeeper.check(token, "msteams", service.service())).isEqualTo(Verdict.GENUINE);
        assertThat(gatekeeper.check(token, "slack", service.service())).isEqualTo(Verdict.FORGED);
        assertThat(gatekeeper.check(token, "", service.service())).isEqualTo(Verdict.FORGED);
        assertThat(gatekeeper.check(token, "msteams", "https://evil.example/")).isEqualTo(Verdict.FORGED);
        assertThat(gatekeeper.check(token, "msteams", "")).isEqualTo(Verdict.FORGED);
    }

    @Test
    void locallyEverythingIsGenuineUnlessABotIsRegistered() {
        Gatekeeper local =
                open(new MsTeamsProperties(null, null, null, true, service.loginUrl(), service.openidUrl()), clock);
        Gatekeeper both = open(
                new MsTeamsProperties(ConnectorStandIn.APP, "x", null, true, service.loginUrl(), service.openidUrl()),
                clock);

        assertThat(check(local, null)).isEqualTo(Verdict.GENUINE);
        assertThat(check(both, null)).isEqualTo(Verdict.UNSIGNED);
        assertThat(check(both, "Bearer x")).isEqualTo(Verdict.FORGED);
    }

    @Test
    void keysAreFetchedOnce() {
        Gatekeeper gatekeeper = gatekeeper();
        for (int time = 0; time < 5; time++) {
            assertThat(check(gatekeeper, service.token(START, Map.of()))).isEqualTo(Verdict.GENUINE);
        }

        assertThat(service.keyFetches()).isEqualTo(1);
    }

    @Test
    void forgersDoNotMakeItAskForKeys() {
        Gatekeeper gatekeeper = gatekeeper();
        for (String claim : Arrays.asList("iss", "aud", "serviceurl")) {
            check(gatekeeper, service.token(START, Map.of(claim, "x")));
        }

        assertThat(service.keyFetches()).isZero();
    }

    @Test
    void aNewKeyIsFetchedAndUnknownOnesEveryFiveMinutesAtMost() {
        Gatekeeper gatekeeper = gatekeeper();
        check(gatekeeper, service.token(START, Map.of()));
        Mint rolled = service.publish("key-2", List.of("msteams"));
        String token = "Bearer " + rolled.sign("RS256", service.claims(START));

        now = START.plusSeconds(299);
        for (int time = 0; time < 3; time++) {
            assertThat(check(gatekeeper, token)).isEqualTo(Verdict.FORGED);
        }
        assertThat(service.keyFetches()).isEqualTo(1);

        now = START.plusSeconds(301);
        assertThat(check(gatekeeper, token)).isEqualTo(Verdict.GENUINE);
        assertThat(service.keyFetches()).isEqualTo(2);
    }

    @Test
    void nobodyKnowsWhileTheKeysAreOutOfReachAndSoonAfterItGoesOn() {
        Gatekeeper gatekeeper = gatekeeper();
        service.hideKeys(true);
        String token = service.token(START, Map.of());

        assertThat(check(gatekeeper, token)).isEqualTo(Verdict.UNKNOWN);
        service.hideKeys(false);
        assertThat(check(gatekeeper, token)).isEqualTo(Verdict.UNKNOWN);
        assertThat(service.keyFetches()).isZero();

        now = START.plusSeconds(16);
        assertThat(check(gatekeeper, token)).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void nobodyKnowsWhenTheServerOfTheKeysIsGone() {
        Gatekeeper gatekeeper = gatekeeper();
        String token = service.token(START, Map.of());
        String address = service.service();
        service.close();

        assertThat(gatekeeper.check(token, "msteams", address)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void knownKeysGoOnWhileTheServerOfTheKeysIsGone() {
        Gatekeeper gatekeeper = gatekeeper();
        check(gatekeeper, service.token(START, Map.of()));
        service.hideKeys(true);

        now = START.plus(Duration.ofHours(30));
        assertThat(check(gatekeeper, service.token(now, Map.of()))).isEqualTo(Verdict.GENUINE);
    }
}

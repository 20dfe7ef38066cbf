package dev.hearth.hooks.doors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Porch;
import dev.hearth.hooks.Tokens;
import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way to knock that does not open, and what is heard then. */
@Tag("P11")
class ForgeryTests {

    private static final String SECRET = "a secret of theirs".replace(' ', '-');
    private static final String BODY = "{\"event\":\"experiment.created\",\"time\":\"2027-01-04T09:00:00Z\"}";

    private static Porch porch;
    private static Team ours;

    @BeforeAll
    static void open() {
        porch = Porch.open(Databases.h2());
        ours = porch.team("one", "payments");
    }

    @AfterAll
    static void close() {
        porch.close();
    }

    private static String address(Kind kind) {
        return "/hooks/" + kind.word() + "/" + porch.token(ours, kind);
    }

    @Test
    void aGoodTokenOpensInThePathAndAsABearer() {
        String token = porch.token(ours, Kind.ALERTS);

        assertThat(porch.status(porch.post("/hooks/alerts/" + token, "{}"))).isEqualTo(200);
        assertThat(porch.status(porch.post("/hooks/alerts", "{}").header("Authorization", "Bearer " + token)))
                .isEqualTo(200);
    }

    @Test
    void unknownWrongRevokedAndMisshapenTokensAllHearTheSame() {
        String revoked = porch.token(ours, Kind.ALERTS);
        porch.bean(Ledger.class).run(() -> porch.bean(Tokens.class).revoke(ours.id(), Kind.ALERTS));
        String otherKind = porch.token(ours, Kind.PREFLIGHT);
        List<HttpRequest.Builder> knocks = List.of(
                porch.post("/hooks/alerts/" + revoked, "{}"),
                porch.post("/hooks/alerts/" + otherKind, "{}"),
                porch.post("/hooks/alerts/" + "0".repeat(40), "{}"),
                porch.post("/hooks/alerts/" + otherKind.toUpperCase(java.util.Locale.ROOT), "{}"),
                porch.post("/hooks/alerts/x", "{}"),
                porch.post("/hooks/alerts/", "{}"),
                porch.post("/hooks/alerts", "{}"),
                porch.post("/hooks/alerts", "{}").header("Authorization", "Bearer " + revoked),
                porch.post("/hooks/alerts", "{}").header("Authorization", "Basic " + otherKind),
                porch.post("/hooks/nothing/" + otherKind, "{}"),
                porch.post("/hooks/calendar/" + otherKind, "{}"),
                porch.post("/hooks/preflight/" + otherKind + "/more", "{}"),
                porch.post("/hooks/alerts/" + revoked, "not json"),
                porch.post("/hooks/alerts/" + revoked, "x".repeat(1024 * 1024 + 1)),
                porch.to("/hooks/alerts/" + revoked).GET(),
                porch.to("/hooks/alerts/" + revoked).PUT(HttpRequest.BodyPublishers.noBody()));

        for (HttpRequest.Builder knock : knocks) {
            HttpResponse<String> heard = porch.send(knock);
            assertThat(heard.statusCode()).isEqualTo(404);
            assertThat(heard.body()).isEmpty();
            assertThat(heard.headers().map().keySet())
                    .containsExactlyInAnyOrder("cache-control", "content-length", "date");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "\"text\"", "{\"a\":", "{} {}", "nul", "{'a':1}"})
    void whatIsNoObjectOfJsonIsRefused(String body) {
        assertThat(porch.status(porch.post(address(Kind.ALERTS), body))).isEqualTo(400);
    }

    @Test
    void jsonIsReadAHundredLevelsDeepAndNoDeeper() {
        String address = address(Kind.ALERTS);

        assertThat(porch.status(porch.post(address, nested(99)))).isEqualTo(200);
        assertThat(porch.status(porch.post(address, nested(100)))).isEqualTo(400);
        assertThat(porch.status(porch.post(address, nested(200_000)))).isEqualTo(400);
    }

    private static String nested(int depth) {
        return "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    }

    @Test
    void aMegabyteComesInAndNoMore() {
        String address = address(Kind.ALERTS);
        String filled = "{\"a\":\"" + "x".repeat(1024 * 1024 - 8) + "\"}";

        assertThat(porch.status(porch.post(address, filled))).isEqualTo(200);
        assertThat(porch.status(porch.post(address, filled + " "))).isEqualTo(413);
        assertThat(porch.status(porch.to(address)
                        .POST(HttpRequest.BodyPublishers.fromPublisher(
                                HttpRequest.BodyPublishers.ofString(filled + " ")))))
                .isEqualTo(413);
    }

    @Test
    void otherMethodsAreNotForHooks() {
        String address = address(Kind.ALERTS);

        assertThat(porch.status(porch.to(address).GET())).isEqualTo(405);
        assertThat(porch.status(porch.to(address).DELETE())).isEqualTo(405);
        assertThat(porch.status(porch.to(address).PUT(HttpRequest.BodyPublishers.ofString("{}"))))
                .isEqualTo(405);
        assertThat(porch.status(porch.to(address(Kind.PREFLIGHT)).DELETE())).isEqualTo(405);
        assertThat(porch.status(porch.to(address(Kind.PREFLIGHT)).GET())).isIn(200, 409);
    }

    @Test
    void anAddressThatIsKnockedAtTooOftenAsksToWait() {
        Team busy = porch.team("one", "busy");
        String address = "/hooks/steadybit/" + porch.token(busy, Kind.STEADYBIT);
        List<Integer> heard = IntStream.rangeClosed(0, Pace.most(Kind.STEADYBIT))
                .mapToObj(_ -> porch.status(porch.post(address, BODY)))
                .toList();

        assertThat(heard.subList(0, Pace.most(Kind.STEADYBIT))).containsOnly(200);
        HttpResponse<String> last = porch.send(porch.post(address, BODY));
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(last.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(1L, 60L);
        assertThat(porch.status(porch.post(address(Kind.ALERTS), "{}"))).isEqualTo(200);
    }

    @Test
    void onceASecretIsSetOnlyItsSignatureOpens() {
        Team signed = porch.team("one", "signed");
        String address = "/hooks/steadybit/" + porch.token(signed, Kind.STEADYBIT);
        assertThat(porch.status(porch.post(address, BODY))).isEqualTo(200);
        porch.bean(Ledger.class)
                .run(() -> porch.bean(Secrets.class).keep(signed.id(), Purpose.signing(Kind.STEADYBIT), SECRET));
        String good = "hmac-sha256 " + Porch.hmac(SECRET, BODY);

        assertThat(steadybit(address, BODY, good)).isEqualTo(200);
        assertThat(porch.status(porch.post(address, BODY))).isEqualTo(401);
        for (String forged : List.of(
                "x",
                "hmac-sha256",
                "hmac-sha256 ",
                "hmac-sha256 zz",
                Porch.hmac(SECRET, BODY),
                "hmac-sha1 " + Porch.hmac(SECRET, BODY),
                "hmac-sha256 " + Porch.hmac("another-secret", BODY),
                "hmac-sha256 " + Porch.hmac(SECRET, BODY).substring(2),
                "hmac-sha256 " + "0".repeat(64))) {
            assertThat(steadybit(address, BODY, forged)).as(forged).isEqualTo(401);
        }
        assertThat(steadybit(address, BODY + " ", good)).isEqualTo(401);
        assertThat(steadybit(address, "not json", good)).isEqualTo(401);
    }

    private static int steadybit(String address, String body, String signature) {
        return porch.status(porch.post(address, body).header("X-SB-Signature", signature));
    }

    @Test
    void pagersSignWithSeveralSecretsAtOnceWhileTheyChange() {
        Team signed = porch.team("one", "paged");
        String address = "/hooks/alerts/" + porch.token(signed, Kind.ALERTS);
        porch.bean(Ledger.class)
                .run(() -> porch.bean(Secrets.class).keep(signed.id(), Purpose.signing(Kind.ALERTS), SECRET));
        String both = "v1=" + Porch.hmac("the-one-before", "{}") + ",v1=" + Porch.hmac(SECRET, "{}");

        assertThat(porch.status(porch.post(address, "{}").header("X-PagerDuty-Signature", both)))
                .isEqualTo(200);
        assertThat(porch.status(porch.post(address, "{}")
                        .header("X-PagerDuty-Signature", "v1=" + Porch.hmac("the-one-before", "{}"))))
                .isEqualTo(401);
    }

    @Test
    void aSecretThatCannotBeOpenedOpensNothing() {
        Team locked = porch.team("one", "locked");
        String address = "/hooks/steadybit/" + porch.token(locked, Kind.STEADYBIT);
        porch.bean(Ledger.class)
                .run(() -> porch.bean(Secrets.class).keep(locked.id(), Purpose.signing(Kind.STEADYBIT), SECRET));
        porch.bean(JdbcTemplate.class)
                .update(
                        "update hook_secrets set sealed = ? where team = ?",
                        "AAAA".repeat(12),
                        locked.id().value());

        assertThat(steadybit(address, BODY, "hmac-sha256 " + Porch.hmac(SECRET, BODY)))
                .isEqualTo(401);
    }

    @Test
    void aFaultBehindADoorSaysNothingOfItself() {
        HttpResponse<String> heard = porch.send(porch.post(address(Kind.ALERTS), "{\"fault\":\"inner words\"}"));

        assertThat(heard.statusCode()).isEqualTo(500);
        assertThat(heard.body()).isEmpty();
    }

    /** Who knocks meanwhile is asked to come again, and reads no page of ours. */
    @Test
    void whileTheDatabaseAnswersNobodyDoorsAskToWait() {
        String address = address(Kind.ALERTS);
        JdbcTemplate jdbc = porch.bean(JdbcTemplate.class);
        jdbc.execute("alter table hook_tokens rename to hook_tokens_away");
        try {
            HttpResponse<String> heard = porch.send(porch.post(address, "{}"));

            assertThat(heard.statusCode()).isEqualTo(503);
            assertThat(heard.body()).isEmpty();
            assertThat(heard.headers().firstValue("Retry-After")).isPresent();
        } finally {
            jdbc.execute("alter table hook_tokens_away rename to hook_tokens");
        }
        assertThat(porch.status(porch.post(address, "{}"))).isEqualTo(200);
    }

    @Test
    void secretsAreKeptSealed() {
        Team sealed = porch.team("one", "sealed");
        porch.bean(Ledger.class)
                .run(() -> porch.bean(Secrets.class).keep(sealed.id(), Purpose.signing(Kind.STEADYBIT), SECRET));

        assertThat(porch.bean(JdbcTemplate.class).queryForList("select sealed from hook_secrets", String.class).stream()
                        .collect(Collectors.joining()))
                .doesNotContain(SECRET);
    }
}

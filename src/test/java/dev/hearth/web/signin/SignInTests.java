package dev.hearth.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.sides.Sides;
import dev.hearth.reception.Reply;
import dev.hearth.web.Surfer;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.WorkspaceLeft;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nobody comes in but by a link from the bot, once, and whoever is to go is out at once. */
@Tag("P11")
class SignInTests {

    private static Harness hearth;

    @BeforeAll
    static void open() {
        hearth = Harness.serving();
    }

    @AfterAll
    static void close() {
        hearth.close();
    }

    @BeforeEach
    void nobodyIsIn() {
        hearth.as(Standing.MEMBER);
        jdbc().update("delete from page_sessions");
        jdbc().update("delete from sign_in_links");
    }

    @Test
    void aLinkSignsOnePersonInAndLeadsToTheirPages() {
        Surfer mia = new Surfer(hearth);
        HttpResponse<String> in = mia.signIn(link("mia"));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue("/pages");
        assertThat(in.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("hearth-session=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure", "Domain", "Max-Age", "Expires"));
        assertThat(mia.get("/pages").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void openingThePageSpendsNothingHoweverOftenAndByWhomever(String method) {
        String token = link("mia");
        for (int i = 0; i < 3; i++) {
            Surfer scanner = new Surfer(hearth);
            scanner.send(scanner.at("/in").method(method, HttpRequest.BodyPublishers.noBody()));
            scanner.send(scanner.at("/in?code=" + token).method(method, HttpRequest.BodyPublishers.noBody()));
        }

        assertThat(new Surfer(hearth).signIn(token).statusCode()).isEqualTo(303);
    }

    static Stream<Arguments> notGood() {
        return Stream.of(
                Arguments.of("spent", (UnaryOperator<String>) token -> {
                    new Surfer(hearth).signIn(token);
                    return token;
                }),
                Arguments.of("older than ten minutes", (UnaryOperator<String>) token -> {
                    jdbc().update("update sign_in_links set expires = ?", OffsetDateTime.now());
                    return token;
                }),
                Arguments.of("spoilt by its owner", (UnaryOperator<String>) token -> {
                    hearth.type("mia", "/hearth web off");
                    return token;
                }),
                Arguments.of("of a workspace that was left", (UnaryOperator<String>) token -> {
                    left();
                    return token;
                }),
                Arguments.of("guessed", (UnaryOperator<String>) token -> "A".repeat(27)),
                Arguments.of("nearly right", (UnaryOperator<String>)
                        token -> (token.charAt(0) == 'x' ? "y" : "x") + token.substring(1)),
                Arguments.of("in other letters", (UnaryOperator<String>) token -> token.toUpperCase() + "x"),
                Arguments.of("the mark that is kept", (UnaryOperator<String>)
                        token -> jdbc().queryForObject("select mark from sign_in_links", String.class)),
                Arguments.of("empty", (UnaryOperator<String>) token -> ""),
                Arguments.of("very long", (UnaryOperator<String>) token -> token.repeat(3000)),
                Arguments.of("a piece of SQL", (UnaryOperator<String>) token -> "' or '1'='1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notGood")
    void aTokenThatIsNotGoodSignsNobodyIn(String what, UnaryOperator<String> spoil) {
        String token = spoil.apply(link("mia"));
        Surfer somebody = new Surfer(hearth);
        HttpResponse<String> answer = somebody.signIn(token);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This link is not good any more", "role=\"alert\"");
        assertThat(somebody.cookie("hearth-session")).isEmpty();
        assertThat(somebody.get("/pages").statusCode()).isEqualTo(303);
    }

    @Test
    void aTokenInAnAddressIsNotLookedAt() {
        String token = link("mia");
        Surfer somebody = new Surfer(hearth);

        assertThat(somebody.post("/in?code=" + token, "x", "", request -> request)
                        .statusCode())
                .isEqualTo(403);
        assertThat(somebody.signIn(token).statusCode()).isEqualTo(303);
    }

    @Test
    void theWholeLinkMayBePasted() {
        assertThat(new Surfer(hearth)
                        .signIn("  http://localhost:8080/in#" + link("mia") + "\n")
                        .statusCode())
                .isEqualTo(303);
    }

    @Tag("P2")
    @Test
    void ofManyWhoSpendItAtOnceOneComesIn() {
        String token = link("mia");
        List<Surfer> surfers =
                IntStream.range(0, 8).mapToObj(i -> new Surfer(hearth)).toList();
        List<String> keys = surfers.stream().map(Surfer::key).toList();
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < surfers.size(); i++) {
            Surfer surfer = surfers.get(i);
            String key = keys.get(i);
            answers.add(CompletableFuture.supplyAsync(
                    () -> surfer.post("/in", "code", token, key, request -> request)
                            .statusCode(),
                    task -> Thread.ofPlatform().start(task)));
        }

        assertThat(answers.stream().map(CompletableFuture::join).filter(status -> status == 303))
                .hasSize(1);
        assertThat(count("select count(*) from page_sessions")).isEqualTo(1);
    }

    @Test
    void aNewLinkMakesANewSessionAndEndsTheOneThisBrowserHad() {
        Surfer shared = Surfer.signedIn(hearth, "ben");
        String before = shared.cookie("hearth-session").orElseThrow();
        shared.signIn(link("mia"));

        assertThat(shared.cookie("hearth-session"))
                .hasValueSatisfying(now -> assertThat(now).isNotEqualTo(before));
        assertThat(jdbc().queryForList("select person from page_sessions", String.class))
                .containsExactly("mia");
        assertThat(withCookie(before).statusCode()).isEqualTo(303);
    }

    @Test
    void whoSignsOutIsOutInThisBrowserAndNoOther() {
        Surfer here = Surfer.signedIn(hearth, "mia");
        Surfer there = Surfer.signedIn(hearth, "mia");
        String before = here.cookie("hearth-session").orElseThrow();

        HttpResponse<String> out = here.post("/out", "x", "", request -> request);

        assertThat(out.headers().firstValue("Location")).hasValue("/out");
        assertThat(here.cookie("hearth-session")).isEmpty();
        assertThat(withCookie(before).statusCode()).isEqualTo(303);
        assertThat(there.get("/pages").statusCode()).isEqualTo(200);
    }

    @Test
    void webOffSignsOutEverywhereAtOnceAndNobodyElse() {
        Surfer here = Surfer.signedIn(hearth, "mia");
        Surfer there = Surfer.signedIn(hearth, "mia");
        Surfer ben = Surfer.signedIn(hearth, "ben");

        hearth.type("mia", "/hearth web off");

        assertThat(here.get("/pages").statusCode()).isEqualTo(303);
        assertThat(there.get("/pages").statusCode()).isEqualTo(303);
        assertThat(ben.get("/pages").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverSignedInFromAWorkspaceIsOutWhenHearthIsTakenOutOfIt() {
        Surfer mia = Surfer.signedIn(hearth, "mia");
        left();

        assertThat(mia.get("/pages").statusCode()).isEqualTo(303);
        assertThat(count("select count(*) from page_sessions")).isZero();
    }

    @Tag("P10")
    @Test
    void guestsGetNoLinkAndWhoIsNoMemberAnyMoreIsNotLetIn() {
        String goodOnce = Surfer.token(hearth.type("outsider", "/hearth web"));
        assertThat(new Surfer(hearth).signIn(goodOnce).statusCode()).isEqualTo(403);

        hearth.as(Standing.GUEST);
        Reply reply = hearth.type("dan", "/hearth web");
        assertThat(reply.toString()).contains("Here you may press what the channel shows");
        assertThat(count("select count(*) from sign_in_links where person = 'dan'"))
                .isZero();
    }

    @Tag("P10")
    @Test
    void whoeverIsOfAPlatformThatIsNotLinkedIsOut() {
        Surfer mia = Surfer.signedIn(hearth, "mia");
        jdbc().update("update page_sessions set person = 'elsewhere~mia'");

        assertThat(mia.get("/pages").statusCode()).isEqualTo(303);
    }

    @Test
    void anUnknownWordAfterWebChangesNothing() {
        Surfer mia = Surfer.signedIn(hearth, "mia");
        Reply reply = hearth.type("mia", "/hearth web of");

        assertThat(reply.toString()).contains("I do not know").contains("of");
        assertThat(mia.get("/pages").statusCode()).isEqualTo(200);
    }

    @Tag("P3")
    @Test
    void aSessionEndsByItselfAndItsRowTellsNothingFinerThanTheHour() {
        Surfer mia = Surfer.signedIn(hearth, "mia");
        Instant now = Instant.now();
        assertThat(ends())
                .isEqualTo(ends().truncatedTo(ChronoUnit.HOURS))
                .isBetween(now.plus(7, ChronoUnit.HOURS).minusSeconds(60), now.plus(8, ChronoUnit.HOURS));

        jdbc().update("update page_sessions set ends = ?", OffsetDateTime.now().plusHours(1));
        mia.get("/pages");
        assertThat(ends()).as("whoever uses it stays in").isAfter(now.plus(6, ChronoUnit.HOURS));

        jdbc().update("update page_sessions set ends = ?", OffsetDateTime.now());
        assertThat(mia.get("/pages").statusCode()).isEqualTo(303);
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of("no key", "", UnaryOperator.<HttpRequest.Builder>identity()),
                Arguments.of("a made-up key", "ab".repeat(32), UnaryOperator.<HttpRequest.Builder>identity()),
                Arguments.of("another browser's key", null, UnaryOperator.<HttpRequest.Builder>identity()),
                Arguments.of("from another site", "own", (UnaryOperator<HttpRequest.Builder>)
                        request -> request.header("Sec-Fetch-Site", "cross-site")),
                Arguments.of("from a neighbour", "own", (UnaryOperator<HttpRequest.Builder>)
                        request -> request.header("Sec-Fetch-Site", "same-site")),
                Arguments.of("from another origin", "own", (UnaryOperator<HttpRequest.Builder>)
                        request -> request.header("Origin", "https://elsewhere.example")),
                Arguments.of("from an origin that is none", "own", (UnaryOperator<HttpRequest.Builder>)
                        request -> request.header("Origin", "x y")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aFormThatIsNotOursDoesNothing(String what, String key, UnaryOperator<HttpRequest.Builder> altered) {
        String token = link("ben");
        Surfer mia = Surfer.signedIn(hearth, "mia");
        String sent = key == null ? new Surfer(hearth).key() : key.equals("own") ? mia.key() : key;

        HttpResponse<String> in = mia.post("/in", "code", token, sent, altered);
        HttpResponse<String> out = mia.post("/out", "x", "", sent, altered);

        assertThat(in.statusCode()).isEqualTo(403);
        assertThat(in.body()).contains("Nothing was done");
        assertThat(out.statusCode()).isEqualTo(403);
        assertThat(mia.get("/pages").statusCode()).as("she is still in").isEqualTo(200);
        assertThat(new Surfer(hearth).signIn(token).statusCode())
                .as("the link is still good")
                .isEqualTo(303);
    }

    @Test
    void whatABrowserSaysOfOurOwnFormIsTaken() {
        Surfer mia = new Surfer(hearth);
        HttpResponse<String> in = mia.post(
                "/in",
                "code",
                link("mia"),
                request -> request.header("Sec-Fetch-Site", "same-origin").header("Origin", "null"));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(mia.post("/out", "x", "", request -> request.header("Origin", hearth.address()))
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages",
                "/pages/",
                "/pages/experiments",
                "/pages/experiments/1",
                "/pages/stories",
                "/pages/export",
                "/pages/export/stories.json",
                "/pages/nothing",
                "//pages",
                "/./pages",
                "/pages;x=1",
                "/pages;x=1/stories",
                "/%70ages/stories"
            })
    void nobodyReadsAnythingWithoutHavingSignedIn(String path) {
        hearth.type("mia", "/story a heron stood on the mast");
        HttpResponse<String> answer = new Surfer(hearth).get(path);

        assertThat(answer.statusCode()).isIn(303, 400, 404);
        assertThat(answer.body()).doesNotContain("heron");
    }

    @Tag("P15")
    @ExtendWith(OutputCaptureExtension.class)
    @Test
    void neitherTokenNorSessionIsInTheLogOrTheDatabase(CapturedOutput output) {
        String token = link("mia");
        String unspent = link("mia");
        Surfer mia = new Surfer(hearth);
        mia.signIn(token);
        mia.signIn(token);
        mia.get("/pages/stories");
        String session = mia.cookie("hearth-session").orElseThrow();

        List<String> kept = Stream.of("sign_in_links", "page_sessions", "request_keys", "outbox")
                .flatMap(table -> jdbc().queryForList("select * from " + table).stream())
                .map(String::valueOf)
                .toList();
        assertThat(kept).isNotEmpty();
        assertThat(String.join("\n", kept)).doesNotContain(token, unspent, session);
        assertThat(output.getAll()).doesNotContain(token, unspent, session);
    }

    private static String link(String person) {
        return Surfer.token(hearth.type(person, "/hearth web"));
    }

    private static void left() {
        assertThat(hearth.bean(Sides.class).now().second()).isEmpty();
        hearth.context.publishEvent(new WorkspaceLeft(hearth.person("mia").workspace()));
    }

    private static HttpResponse<String> withCookie(String session) {
        Surfer thief = new Surfer(hearth);
        return thief.send(thief.at("/pages").header("Cookie", "hearth-session=" + session));
    }

    private static JdbcTemplate jdbc() {
        return hearth.bean(JdbcTemplate.class);
    }

    private static long count(String sql) {
        return jdbc().queryForObject(sql, Long.class);
    }

    private static Instant ends() {
        return jdbc().queryForObject("select ends from page_sessions", OffsetDateTime.class)
                .toInstant();
    }
}

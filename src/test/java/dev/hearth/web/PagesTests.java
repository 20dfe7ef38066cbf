package dev.hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page there is: what it tells a browser, whom it shows what, and that nobody's words act on it. */
class PagesTests {

    private static final String MARK = "zqz";
    private static final String HOSTILE = MARK + " <script>alert(1)</script><img src=x onerror=alert(2)> '\"><b>"
            + " &lt;i&gt; ${7*7} *{7*7} [[${7*7}]] javascript:alert(3) </textarea></title> \u202eRTL";
    private static final List<String> PUBLIC = List.of("/", "/in", "/out", "/about/privacy", "/about/terms");
    private static final List<String> INSIDE = List.of(
            "/pages",
            "/pages/experiments",
            "/pages/experiments/1",
            "/pages/experiments/2",
            "/pages/evidence",
            "/pages/lessons",
            "/pages/incidents",
            "/pages/incidents/1",
            "/pages/settings",
            "/pages/settings/1",
            "/pages/privacy",
            "/pages/landscape",
            "/pages/pulse",
            "/pages/stories",
            "/pages/reviews",
            "/pages/reviews/1",
            "/pages/reviews/1/prepare",
            "/pages/reviews/1/ideas",
            "/pages/reviews/1/versions/1",
            "/pages/reviews/99",
            "/pages/export",
            "/pages/experiments/99",
            "/pages/nothing");
    /** Forty-nine by itself, and not within a time or an id. */
    private static final Pattern A_SUM = Pattern.compile("(?<![\\w.:-])49(?!\\w)");

    private static final List<String> FILES = Stream.of("stories", "experiments", "observations", "evidence", "lessons")
            .flatMap(word -> Stream.of("md", "json", "csv").map(ending -> "/pages/export/" + word + "." + ending))
            .toList();

    private static Harness hearth;
    private static Surfer mia;

    @BeforeAll
    static void open() {
        hearth = Harness.serving();
        plan("tue 14:00", HOSTILE);
        hearth.pass(Duration.ofHours(29));
        hearth.press("mia", "Go");
        hearth.type("ben", "/chaos note " + HOSTILE);
        hearth.press("dan", "Stop");
        hearth.press("ben", "Undone");
        hearth.press("mia", "Answer");
        hearth.fill("mia", "words", HOSTILE);
        hearth.press("mia", "Next question");
        hearth.press("mia", "Next question");
        hearth.press("mia", "surprised us");
        plan("surprise us twice a month", "a surprise");
        hearth.type("mia", "/story " + HOSTILE);
        review();
        hearth.type("mia", "/hearth lessons");
        hearth.press("mia", "A lesson");
        hearth.fill("mia", "text", HOSTILE, "keeper", "yes");
        hearth.type("mia", "/ooda open " + HOSTILE);
        hearth.type("mia", "/ooda observe " + HOSTILE);
        mia = Surfer.signedIn(hearth, "mia");
    }

    @AfterAll
    static void close() {
        hearth.close();
    }

    /** A review in which everything that people can say is hostile. */
    private static void review() {
        for (String verb : List.of("open", "observe", "orient", "decide", "resolve")) {
            hearth.type("mia", "/ooda " + verb + " " + HOSTILE);
        }
        hearth.type("mia", "/review start 1");
        hearth.press("mia", "Right");
        hearth.forge("mia", "reviews.account.one", "1");
        hearth.press("mia", "Answer");
        hearth.fill("mia", "words", HOSTILE);
        hearth.press("mia", "That is all");
        hearth.press("mia", "Share it…");
        hearth.fill("mia", "name", HOSTILE.substring(0, 80));
        hearth.forge("mia", "reviews.tell", "1");
        hearth.fill("mia", "conditions", HOSTILE, "well", HOSTILE, "luck", HOSTILE, "surprised", HOSTILE);
        hearth.forge("mia", "reviews.park", "1");
        hearth.fill("mia", "words", HOSTILE);
        hearth.forge("mia", "reviews.told", "1");
    }

    private static void plan(String when, String words) {
        hearth.type("mia", "/chaos plan " + words.lines().findFirst().orElseThrow());
        hearth.fill(
                "mia",
                "belief",
                words,
                "action",
                words,
                "stop",
                words,
                "undo",
                words,
                "when",
                when,
                "length",
                "10 minutes",
                "to-whom",
                words,
                "condition",
                words,
                "reach",
                words,
                "watch",
                words);
        hearth.fill("mia");
    }

    static Stream<String> everyPage() {
        return Stream.of(PUBLIC, INSIDE, FILES).flatMap(List::stream);
    }

    static Stream<String> inside() {
        return Stream.of(INSIDE, FILES).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyPageTellsTheBrowserToRunNothingKeepNothingAndTellNobody(String path) {
        for (HttpResponse<String> page : List.of(mia.get(path), new Surfer(hearth).get(path))) {
            HttpHeaders headers = page.headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none';")
                    .contains("script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*", "data:");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void aPageAboutAnErrorIsShieldedToo() {
        HttpResponse<String> missing = mia.get("/nothing-of-the-kind");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Nothing here").doesNotContain("Exception", "Whitelabel");
        assertThat(missing.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyPageHasOneHeadingItsLandmarksAWayPastThemAndNothingInline(String path) {
        String page = mia.get(path).body();
        if (!page.contains("<html")) {
            assertThat(FILES).contains(path);
            return;
        }
        assertThat(count(page, "<h1[ >]")).isEqualTo(1);
        assertThat(count(page, "<main ")).isEqualTo(1);
        assertThat(page)
                .contains("<html lang=\"en\"", "<header", "<footer", "<a class=\"skip\" href=\"#main\">", "id=\"main\"")
                .doesNotContain(" style=", "<style", " onclick", "javascript:\"", "th:");
        assertThat(count(page, "<script"))
                .isEqualTo(count(page, "<script defer src=\"/web/(sign-in|triangle|timer)\\.js\"></script>"));
    }

    @Tag("P11")
    @ParameterizedTest
    @MethodSource("inside")
    void whoHasNotSignedInIsAskedToAndShownNothing(String path) {
        HttpResponse<String> page = new Surfer(hearth).get(path);

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).hasValue("/in");
        assertThat(page.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/in", "/out", "/about/privacy", "/about/terms"})
    void whatEverybodyMayReadShowsNothingKept(String path) {
        assertThat(new Surfer(hearth).get(path).body())
                .contains("Hearth")
                .doesNotContain(MARK, "payments", "<nav", "Sign out");
    }

    @Test
    void theFirstPageIsSignIn() {
        assertThat(new Surfer(hearth).get("/").body())
                .contains("<h1>Sign in</h1>", "<code>/hearth web</code>", "action=\"/in\"");
    }

    @Tag("P17")
    @ParameterizedTest
    @MethodSource("inside")
    void nobodysWordsActOnAPage(String path) {
        String page = mia.get(path).body();
        if (FILES.contains(path)) {
            assertThat(page).doesNotContainPattern(A_SUM);
            return;
        }
        assertThat(page).doesNotContain("<script>", "<img src=x", "<b>", "<i>", "&amp;lt;script", ">49", " 49 ");
    }

    @Tag("P17")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages",
                "/pages/experiments/1",
                "/pages/evidence",
                "/pages/stories",
                "/pages/reviews/1",
                "/pages/reviews/1/ideas",
                "/pages/reviews/1/versions/1",
                "/pages/lessons"
            })
    void theyAreShownAsTheyWereWritten(String path) {
        assertThat(mia.get(path).body())
                .contains(MARK
                        + " &lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;"
                        + " &#39;&quot;&gt;&lt;b&gt; &amp;lt;i&amp;gt; ${7*7}");
    }

    @Test
    void anExperimentIsShownWithItsPlanItsCourseWhatWasSeenAndHowItTurnedOut() {
        String page = mia.get("/pages/experiments/1").body();

        assertThat(page)
                .contains("What we believe", "How we undo it", "10 minutes", "Set up by", ">you<")
                .contains("Stopped ", "How it turned out: ", "surprised us", "What did you see that you expected?")
                .contains("Where #1 was announced");
        assertThat(count(page, "<blockquote")).isEqualTo(2);
    }

    @Test
    void aSurpriseHasNoDate() {
        String list = mia.get("/pages/experiments").body();
        String one = mia.get("/pages/experiments/2").body();
        String file = mia.get("/pages/export/experiments.json").body();

        for (String page : List.of(list, one, file)) {
            assertThat(page).contains("a surprise, about twice a month");
        }
        Pattern date = Pattern.compile("\\d{1,2} (Jan|Feb|Mar)|2027-0");
        assertThat(one).doesNotContainPattern(date);
        assertThat(file).doesNotContainPattern(date);
        assertThat(item(list, "/pages/experiments/2")).doesNotContainPattern(date);
    }

    @Tag("P5")
    @ParameterizedTest
    @MethodSource("inside")
    void nobodyIsNamed(String path) {
        assertThat(Surfer.signedIn(hearth, "ben").get(path).body())
                .doesNotContainPattern("\\b(mia|dan|cleo)\\b")
                .doesNotContain("@mia", "@ben");
    }

    @Test
    void homeShowsWhatIsOpenWhatIsPlannedAndWhatWaits() {
        assertThat(mia.get("/pages").body())
                .contains("What waits in", "aria-current=\"page\"", "href=\"/pages/stories\"", "a surprise")
                .doesNotContain("class=\"list\"><li></li>");
    }

    @Tag("P10")
    @Test
    void whoIsInNoChannelOfATeamSeesNoExperimentOfIt() {
        Surfer stranger = Surfer.signedIn(hearth, "someone-else");

        assertThat(stranger.get("/pages/experiments/1").statusCode()).isEqualTo(404);
        for (String path : List.of("", "/prepare", "/ideas", "/versions/1", ".md")) {
            assertThat(stranger.get("/pages/reviews/1" + path).statusCode()).isEqualTo(404);
        }
        assertThat(INSIDE).noneMatch(path -> stranger.get(path).body().contains(MARK));
        assertThat(FILES).noneMatch(path -> stranger.get(path).body().contains(MARK));
    }

    @Test
    void aReviewIsShownWithItsTimelineItsAccountsAndItsStoryAndTakenAlong() {
        String page = mia.get("/pages/reviews/1").body();

        assertThat(page)
                .contains("Decisions, and what was known then", "known then", "What contributed", "Where luck helped")
                .contains("Versions of the story", "Take it along as Markdown", "parked")
                .doesNotContainIgnoringCase("root cause");
        HttpResponse<String> file = mia.get("/pages/reviews/1.md");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"review-1.md\"");
        assertThat(file.body())
                .contains("## Accounts", MARK)
                .doesNotContain("@mia")
                .doesNotContainPattern("(?<!\\\\)<");
    }

    @Test
    void anIncidentIsShownWithItsWholeTimelineAndNoNames() {
        assertThat(mia.get("/pages/incidents").body()).contains("href=\"/pages/incidents/1\"", "open since ");
        String page = mia.get("/pages/incidents/1").body();
        assertThat(page)
                .contains(">Opened<", ">Seen<", ">Thought<", ">Decided<", ">Resolved<", ">you<", "Europe/Berlin");
        assertThat(count(page, "<li>\\s*<p><strong>")).isEqualTo(5);
        assertThat(mia.get("/pages/incidents/99").statusCode()).isEqualTo(404);
    }

    @Test
    void settingsAreChangedByTheSameFormAsInTheChatAndMistakesStandBesideTheirFields() {
        Surfer ben = Surfer.signedIn(hearth, "ben");
        Map<String, String> typed = new HashMap<>(Map.of(
                "name",
                "payments",
                "zone",
                "Europe/Berlin",
                "days",
                "MONDAY",
                "hours",
                "9:00–17:00",
                "weekly-day",
                "FRIDAY",
                "weekly-time",
                "15:00",
                "ask-by",
                "channel",
                "country",
                "",
                "freezes",
                "Someday"));
        HttpResponse<String> refused = ben.post("/pages/settings/1", typed);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("id=\"freezes-mend\"", ">Someday</textarea>", "aria-invalid=\"true\"");
        typed.put("freezes", "2027-12-24");
        typed.put("hours", "10:00–16:00");

        assertThat(ben.post("/pages/settings/1", typed)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/pages/settings/1?kept");
        assertThat(ben.get("/pages/settings/1?kept").body())
                .contains("value=\"10:00–16:00\"", ">2027-12-24</textarea>", "Kept.");
        assertThat(Surfer.signedIn(hearth, "someone-else")
                        .post("/pages/settings/1", typed)
                        .statusCode())
                .isEqualTo(404);
        assertThat(ben.post("/pages/settings/1", typed, "00").statusCode()).isEqualTo(403);
    }

    @Tag("P8")
    @Test
    void privacyShowsWhatIsKeptOfMeAndTakesItBackInOnePress() {
        hearth.type("fay", "/story a story of fay's");
        Surfer fay = Surfer.signedIn(hearth, "fay");
        assertThat(fay.get("/pages/privacy").body())
                .contains("Your stories told with your name", "Until you take one back", "Erase everything of mine")
                .contains("I do not read along")
                .doesNotContain("Your part in experiments");

        assertThat(fay.post("/pages/privacy/erase", Map.of(), "00").statusCode())
                .isEqualTo(403);
        assertThat(fay.post("/pages/privacy/erase", Map.of()).body()).contains("Everything of yours is gone");
        assertThat(fay.get("/pages/privacy").statusCode()).isEqualTo(303);
        assertThat(Surfer.signedIn(hearth, "fay").get("/pages/stories").body()).doesNotContain("a story of fay");
    }

    @Test
    @Tag("P10")
    void ideasArePutOntoPilesByMembersOfTheTeamAlone() {
        String path = "/pages/reviews/1/ideas";
        assertThat(Surfer.signedIn(hearth, "ben")
                        .post(path, "pile=together&idea", "1", request -> request)
                        .statusCode())
                .isEqualTo(302);
        assertThat(mia.get(path).body()).contains("value=\"together\"");
        assertThat(Surfer.signedIn(hearth, "someone-else")
                        .post(path, "pile=apart&idea", "1", request -> request)
                        .statusCode())
                .isEqualTo(404);
        assertThat(mia.post(path, "pile=apart&idea", "1", "00", request -> request)
                        .statusCode())
                .isEqualTo(403);
        assertThat(mia.get(path).body()).contains("value=\"together\"").doesNotContain("apart");
    }

    @Tag("P10")
    @Test
    void storiesAreTheirTellersAloneAlsoWithinATeam() {
        Surfer ben = Surfer.signedIn(hearth, "ben");

        assertThat(ben.get("/pages/stories").body()).doesNotContain(MARK);
        assertThat(ben.get("/pages/export/stories.json").body()).isEqualToIgnoringWhitespace("[]");
        assertThat(ben.get("/pages/experiments/1").statusCode()).isEqualTo(200);
    }

    @Tag("P10")
    @Test
    void whatAStoryMeansIsSaidByItsTellerAloneAndATriangleIsMadeByItsTeamAlone() {
        String id = storyId();
        Surfer stranger = Surfer.signedIn(hearth, "someone-else");

        assertThat(mia.get("/pages/stories/" + id).statusCode()).isEqualTo(200);
        assertThat(Surfer.signedIn(hearth, "ben").get("/pages/stories/" + id).statusCode())
                .isEqualTo(404);
        assertThat(stranger.post("/pages/stories/" + id, "title", "theirs", stranger.key(), one -> one)
                        .statusCode())
                .isEqualTo(404);
        assertThat(mia.post("/pages/stories/" + id, "title", "mine", "0".repeat(64), one -> one)
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.get("/pages/triangles/1").statusCode()).isEqualTo(404);
        assertThat(stranger.post("/pages/triangles/1", "triad", "x", stranger.key(), one -> one)
                        .statusCode())
                .isEqualTo(404);
    }

    @Tag("P10")
    @Test
    void anotherWorkspaceWithTheSameNamesNumbersAndIdsSeesNothingOfOurs() {
        Surfer theirs = new Surfer(hearth);
        assertThat(theirs.signIn(Surfer.token(elsewhere("/hearth web"))).statusCode())
                .isEqualTo(303);
        elsewhere("/ooda open something of theirs");

        for (String path : inside().toList()) {
            assertThat(theirs.get(path).body()).as(path).doesNotContain(MARK, "a surprise");
        }
        assertThat(theirs.get("/pages/experiments/1").statusCode()).isEqualTo(404);
        assertThat(theirs.get("/pages/stories?after=" + storyId()).body()).doesNotContain(MARK);
        assertThat(theirs.get("/pages").body()).contains("something of theirs");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsTakenAlongAndNotShown(String path) {
        HttpResponse<String> file = mia.get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"hearth-" + path.substring(path.lastIndexOf('/') + 1) + "\"");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
        assertThat(file.body()).contains(MARK);
    }

    static Stream<String> files() {
        return FILES.stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages/export/stories.exe",
                "/pages/export/settings.json",
                "/pages/export/stories.",
                "/pages/export/../stories.json",
                "/pages/experiments/0",
                "/pages/experiments/-1",
                "/pages/experiments/99999999999",
                "/pages/experiments/1x",
                "/pages/stories?after=nonsense!"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(mia.get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void exportLeadsToItsPage() {
        Surfer ben = new Surfer(hearth);
        HttpResponse<String> in = ben.signIn(Surfer.token(hearth.type("ben", "/hearth export")));

        assertThat(in.headers().firstValue("Location")).hasValue("/pages/export");
        assertThat(ben.get("/pages/export").body()).contains("/pages/export/stories.csv");
    }

    private static String storyId() {
        String page = mia.get("/pages/stories").body();
        var found = Pattern.compile("id=\"(s-[0-9a-z]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Reply elsewhere(String line) {
        Workspace.Id other =
                hearth.bean(Workspaces.class).meet("stage", "elsewhere").id();
        String[] words = line.substring(1).split(" ", 2);
        return hearth.bean(Reception.class)
                .receive(new Request(
                        null,
                        new Person(other, "mia"),
                        Standing.MEMBER,
                        Place.channel(other, "payments"),
                        new Ask.Typed(words[0], words[1]),
                        hearth.bean(WallClock.class).nanos(),
                        late -> {}));
    }

    private static String item(String list, String link) {
        int at = list.indexOf(link);
        return list.substring(at, list.indexOf("</li>", at));
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}

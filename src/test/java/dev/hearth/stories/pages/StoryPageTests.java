package dev.hearth.stories.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.web.Surfer;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A story of one's own, changed and taken back on its page. */
class StoryPageTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");
    private static final Pattern ID = Pattern.compile("/pages/stories/(s-[a-z0-9]+)\"");

    private static Harness hearth;
    private static Surfer mia;
    private String page = "";

    @BeforeAll
    static void open() {
        hearth = Harness.serving();
        mia = Surfer.signedIn(hearth, "mia");
    }

    @AfterAll
    static void close() {
        hearth.close();
    }

    @BeforeEach
    void tell() {
        hearth.type("mia", "/story the pump was off for an hour");
        Matcher id = ID.matcher(mia.get("/pages/stories").body());
        assertThat(id.find()).isTrue();
        page = "/pages/stories/" + id.group(1);
    }

    private String seen() {
        Matcher found = SEEN.matcher(mia.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Map<String, String> typed(String... pairs) {
        Map<String, String> fields =
                new HashMap<>(Map.of("seen", seen(), "story", "the pump was on", "audience", "me"));
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
        }
        return fields;
    }

    private void isKept(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(page + "?kept");
    }

    private <T> T kept(String column, Class<T> type) {
        return hearth.bean(JdbcTemplate.class)
                .queryForObject("select " + column + " from stories order by id desc limit 1", type);
    }

    @Test
    void wordsReadersQuotingAndMeaningAreChangedTogether() {
        isKept(mia.post(
                page,
                typed(
                        "story",
                        "  the pump was on\r\nafter all ",
                        "audience",
                        "everyone",
                        "quote",
                        "yes",
                        "title",
                        "The pump",
                        "feeling",
                        "3",
                        "hearer.team",
                        "yes",
                        "relier",
                        "the people upstairs")));

        assertThat(kept("text", String.class)).isEqualTo("the pump was on\nafter all");
        assertThat(kept("audience", String.class)).isEqualTo("everyone");
        assertThat(kept("quotable", Boolean.class)).isTrue();
        assertThat(kept("title", String.class)).isEqualTo("The pump");
        assertThat(kept("feeling", Integer.class)).isEqualTo(3);
        assertThat(kept("meaning", String.class)).contains("the people upstairs");
        assertThat(mia.get(page + "?kept").body()).contains("<p role=\"status\">Kept.</p>");
    }

    @Test
    void whatIsKeptTwiceIsTheSame() {
        Map<String, String> sent = typed("story", "said twice");
        isKept(mia.post(page, sent));
        long version = kept("version", Long.class);
        isKept(mia.post(page, sent));

        assertThat(kept("version", Long.class)).isEqualTo(version);
    }

    @Test
    void everyScriptAndFortyThousandCharactersAreKeptAndOneMoreIsSaidBesideTheField() {
        for (String story : List.of(
                "הבקבוק נשבר — وانكسرت المضخة، 泵坏了 🧯👩🏽‍🚒 \u202eRTL",
                "界".repeat(40_000),
                "\uD83E\uDDEF".repeat(20_000))) {
            isKept(mia.post(page, typed("story", story)));
            assertThat(kept("text", String.class)).isEqualTo(story);
        }
        String tooLong = "x".repeat(40_001);
        HttpResponse<String> answer = mia.post(page, typed("story", tooLong, "title", "t".repeat(151)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(tooLong, "t".repeat(151), "id=\"story-mend\"", "id=\"title-mend\"", "aria-invalid=\"true\"")
                .contains("href=\"#story\"", "href=\"#title\"", "A story can have 40,000 characters at most");
        assertThat(kept("text", String.class)).startsWith("\uD83E\uDDEF");
    }

    @Test
    void anEmptyStoryAnUnknownAudienceAndASecretAreSaidAndNothingIsLost() {
        assertThat(mia.post(page, typed("story", " ", "title", "still here")).body())
                .contains("There is no story here yet.", "value=\"still here\"");
        assertThat(mia.post(page, typed("audience", "team-99", "story", "to whom?"))
                        .body())
                .contains("Please choose who may read it.", ">to whom?</textarea>", "id=\"audience-mend\"");
        String secret = "password=hunter2hunter2";
        assertThat(mia.post(page, typed("story", secret)).body())
                .contains("begins “pass”", "name=\"sure\"", ">" + secret + "</textarea>");
        assertThat(kept("text", String.class)).isEqualTo("the pump was off for an hour");

        isKept(mia.post(page, typed("story", secret, "sure", "yes")));
        assertThat(kept("text", String.class)).isEqualTo(secret);
    }

    @Test
    void ofTwoWindowsTheSecondIsShownWhatTheFirstKeptAndLosesNothing() {
        Map<String, String> first = typed("story", "from the first window");
        Map<String, String> second = typed("story", "from the second window", "quote", "yes");
        isKept(mia.post(page, first));
        HttpResponse<String> answer = mia.post(page, second);

        assertThat(answer.body())
                .contains(
                        "What is kept now", ">from the first window</blockquote>", ">from the second window</textarea>")
                .contains("pressing Keep once more puts yours in its place");
        assertThat(kept("text", String.class)).isEqualTo("from the first window");
        Matcher seen = SEEN.matcher(answer.body());
        assertThat(seen.find()).isTrue();
        second.put("seen", seen.group(1));
        isKept(mia.post(page, second));
        assertThat(kept("text", String.class)).isEqualTo("from the second window");
    }

    @Tag("P8")
    @Test
    void takenBackItIsGoneOnTheListOfWithdrawalsAndWhatIsStillTypedIsGivenBack() {
        Map<String, String> late = typed("story", "typed while it was taken back");
        long noted = count("withdrawn_stories");
        HttpResponse<String> answer = mia.post(page + "/withdraw", Map.of());

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/pages/stories?withdrawn");
        assertThat(mia.get("/pages/stories?withdrawn").body())
                .contains("Taken back.")
                .doesNotContain(page);
        assertThat(count("withdrawn_stories")).isEqualTo(noted + 1);
        assertThat(mia.get(page).statusCode()).isEqualTo(404);
        assertThat(mia.post(page + "/withdraw", Map.of()).statusCode()).isEqualTo(404);
        HttpResponse<String> gone = mia.post(page, late);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("typed while it was taken back");
    }

    @Tag("P10")
    @Test
    void nobodyElseReadsChangesTakesAlongOrTakesItBack() {
        Map<String, String> sent = typed("story", "by ben");
        Surfer ben = Surfer.signedIn(hearth, "ben");

        assertThat(ben.get(page).statusCode()).isEqualTo(404);
        assertThat(ben.get(page + ".md").statusCode()).isEqualTo(404);
        assertThat(ben.post(page, sent).statusCode()).isEqualTo(404);
        assertThat(ben.post(page + "/withdraw", Map.of()).statusCode()).isEqualTo(404);
        assertThat(mia.post(page + "/withdraw", Map.of(), "00").statusCode()).isEqualTo(403);
        assertThat(mia.post(page, sent, "00").statusCode()).isEqualTo(403);
        assertThat(kept("text", String.class)).isEqualTo("the pump was off for an hour");
        assertThat(mia.get(page + ".json").body()).contains("the pump was off for an hour");
        assertThat(mia.get(page + ".exe").statusCode()).isEqualTo(404);
    }

    @Test
    void whoWasSignedOutMeanwhileGetsTheirWordsBackAndNothingIsKept() {
        Surfer other = Surfer.signedIn(hearth, "mia");
        String key = other.key();
        Map<String, String> sent = typed("story", "typed while signed out <b>");
        hearth.type("mia", "/hearth web off");
        HttpResponse<String> answer = other.post(page, sent, key);
        HttpResponse<String> alone = other.post("/in/typed", sent, key);
        mia = Surfer.signedIn(hearth, "mia");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("You were signed out meanwhile", "typed while signed out &lt;b&gt;");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(alone.body()).doesNotContain("typed while signed out");
        assertThat(kept("text", String.class)).isEqualTo("the pump was off for an hour");
    }

    @Test
    void aHiddenStoryIsLookedAtAgainBeforeItsNewWordsAreRead() {
        hearth.bean(JdbcTemplate.class)
                .update("update stories set audience = 'everyone', hidden = 'reword' where id = (select max(id) from"
                        + " stories)");
        assertThat(mia.get(page).body()).contains("A steward looks at the new words first.");
        isKept(mia.post(page, typed("story", "without a name in it", "audience", "everyone")));

        assertThat(kept("hidden", String.class)).isEqualTo("waits");
    }

    private static long count(String table) {
        return hearth.bean(JdbcTemplate.class).queryForObject("select count(*) from " + table, Long.class);
    }
}

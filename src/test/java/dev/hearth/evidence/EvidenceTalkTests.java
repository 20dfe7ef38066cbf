package dev.hearth.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Form;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.clock.WallClock;
import dev.hearth.evidence.Belief.Claim;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.RequestKey;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspaces;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a team believes, as people meet it, from Monday 4 January 2027 on. */
class EvidenceTalkTests {

    private static final LocalDate DAY = LocalDate.parse("2027-01-04");
    private static final String HOSTILE = "zqz *b* <@U1> @channel [x](http://evil.example) <script>\n# Heading ‮ zqz";
    private static final String NOTHING = "Nothing was changed";

    private final Harness hearth = Harness.start();

    @BeforeEach
    void makeTheTeam() {
        hearth.type("dan", "/story to make the team");
    }

    @AfterEach
    void close() {
        hearth.close();
    }

    @Test
    void nothingIsBelievedAtFirst() {
        assertThat(shown(hearth.type("mia", "/hearth evidence")))
                .contains("Nothing is written down yet", "/chaos plan");
        assertThat(shown(hearth.type("mia", "/hearth evidence soon"))).contains("/hearth evidence markdown");
    }

    @Test
    void aLongListIsReadInPagesTheLongestUnseenFirst() {
        IntStream.rangeClosed(1, 7).forEach(i -> seen(believe("Belief " + i), DAY.minusDays(i), Leaning.FOR));
        believe("Belief never seen");

        String first = shown(hearth.type("mia", "/hearth evidence"));
        assertThat(first).contains("Belief never seen").doesNotContain("Belief 3");
        assertThat(first.indexOf("Belief 7")).isBetween(first.indexOf("never seen"), first.indexOf("Belief 6"));
        String second = shown(hearth.press("mia", "More"));
        assertThat(second).contains("Belief 3", "Belief 1").doesNotContain("Belief 4");
        assertThat(shown(hearth.forge("mia", "evidence.more", team().id().value() + "/9999")))
                .contains("Nothing is written down");
    }

    @Test
    void aResolvedIncidentIsNotedWithOnePressAndAFewWords() {
        believe("Checkout keeps working");
        hearth.type("cleo", "/ooda open checkout is slow");
        hearth.type("cleo", "/ooda resolve");
        hearth.press("ben", "Note it as evidence");
        hearth.fill("ben", "belief", number("Checkout keeps working"));
        Form mended = hearth.form("ben");
        assertThat(mended.mistakes()).containsOnlyKeys("leaning");
        hearth.fill("ben", "leaning", "for", "words", "two nodes took the load");
        hearth.press("mia", "Note it as evidence");
        hearth.fill("mia", "belief", number("Checkout keeps working"), "leaning", "against");

        String list = shown(hearth.type("dan", "/hearth evidence"));
        assertThat(list)
                .contains("Seen for it: Mon 4 Jan · incident 1 · two nodes took the load")
                .contains("Seen against it: Mon 4 Jan · incident 1");
        assertThat(list).doesNotContain("ben", "mia");
        assertThat(rows()).noneMatch(value -> value.contains("ben") || value.contains("mia"));
    }

    @Test
    void anIncidentThatIsOpenOrNotOfThisTeamIsNothingToPointAt() {
        believe("Checkout keeps working");
        assertThat(shown(hearth.forge(
                        "ben", "evidence.seen", "team/" + team().id().value())))
                .contains("nothing to point at");
        hearth.type("cleo", "/ooda open checkout is slow");
        assertThat(shown(hearth.forge("ben", "evidence.seen", "incident/1"))).contains(NOTHING);
        assertThat(shown(hearth.forge("ben", "evidence.seen", "incident/99"))).contains(NOTHING);
        assertThat(shown(hearth.forge("ben", "evidence.seen", "experiment/1/1")))
                .contains(NOTHING);
        hearth.type("cleo", "/ooda resolve");
        hearth.in("elsewhere").type("zoe", "/story to make another team");
        assertThat(shown(hearth.forge("zoe", "evidence.seen", "incident/1"))).contains(NOTHING);
    }

    @Test
    @Tag("P8")
    void aStoryThatIsTakenBackIsNoEvidenceAnyMore() {
        believe("Checkout keeps working");
        hearth.type("ben", "/story");
        hearth.fill("ben", "story", "Two nodes took the load", "audience", "team");
        hearth.type("mia", "/hearth evidence");
        hearth.press("mia", "Seen elsewhere");
        String story = hearth.form("mia").fields().stream()
                .filter(field -> field.name().equals("in"))
                .map(field -> ((dev.hearth.chat.Field.Choice) field)
                        .options()
                        .getFirst()
                        .value())
                .findFirst()
                .orElseThrow();
        hearth.fill("mia", "belief", number("Checkout keeps working"), "in", story, "leaning", "for");
        assertThat(shown(hearth.type("dan", "/hearth evidence"))).contains("story s-");

        hearth.press("ben", "Take it back");
        assertThat(shown(hearth.type("dan", "/hearth evidence")))
                .doesNotContain("story s-")
                .contains("Hope");
        assertThat(rows()).noneMatch(value -> value.contains("story/"));
    }

    @Test
    @Tag("P3")
    void aStoryWithoutANameIsNeverPointedAt() {
        believe("Checkout keeps working");
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(org.springframework.jdbc.core.JdbcTemplate.class)
                        .update(
                                "insert into stories (id, workspace, team, told, audience, text) values (?, ?, ?, ?,"
                                        + " 'team', 'x')",
                                1L << 40,
                                team().workspace().value(),
                                team().id().value(),
                                DAY));

        assertThat(shown(hearth.forge(
                        "ben", "evidence.seen", "team/" + team().id().value())))
                .contains("nothing to point at");
    }

    @Test
    void whatIsNoLongerReliedOnIsLeftOutUntilSomebodyRelysOnItAgain() {
        believe("Checkout keeps working");
        hearth.forge("mia", "evidence.show", "=" + number("Checkout keeps working"));
        hearth.press("mia", "No longer relied on");
        assertThat(shown(hearth.type("mia", "/hearth evidence"))).doesNotContain("Checkout");
        assertThat(shown(hearth.forge("mia", "evidence.rely", idOf("Checkout keeps working"))))
                .contains("Checkout");
        assertThat(shown(hearth.type("mia", "/hearth evidence"))).contains("Checkout");
    }

    @Test
    @Tag("P17")
    void hostileWordsAreWordsInTheListAndInMarkdown() {
        Belief belief =
                hearth.bean(Beliefs.class).of(team()).stream().findFirst().orElse(null);
        assertThat(belief).isNull();
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(Beliefs.class).claim(team(), new Claim(HOSTILE, HOSTILE, HOSTILE), DAY, false));
        hearth.type("cleo", "/ooda open slow");
        hearth.type("cleo", "/ooda resolve");
        hearth.forge("mia", "evidence.seen", "incident/1");
        hearth.fill(
                "mia",
                "belief",
                Long.toString(
                        hearth.bean(Beliefs.class).of(team()).getFirst().id().value()),
                "leaning",
                "for",
                "words",
                HOSTILE);
        hearth.type("mia", "/hearth evidence");
        String text = shown(hearth.press("mia", "As Markdown"));

        assertThat(text).contains("\\*b\\*", "\\[x\\]\\(http\\:\\/\\/evil\\.example\\)", "\\<script\\>", "\\# Heading");
        assertThat(text).doesNotContain("*b* ", "](http", " <script", "\n# Heading", "\u202e", "@channel");
        assertThat(text.lines()
                        .filter(line -> line.contains("zqz"))
                        .map(line -> line.strip().split(" ")[0]))
                .isSubsetOf("##", "-");
    }

    @Test
    void markdownHasEveryDayAndWhereItCanBeRead() {
        Belief belief = believe("Checkout keeps working");
        hearth.type("cleo", "/ooda open slow");
        hearth.type("cleo", "/ooda resolve");
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(Beliefs.class).show(belief, new By.Incident(1), DAY, Set.of(Leaning.FOR)));
        hearth.type("mia", "/hearth evidence markdown");

        assertThat(shown(hearth.type("mia", "/hearth evidence markdown")))
                .contains("# What payments believes, on 2027-01-04")
                .contains("## Checkout keeps working\n\n- Freshness: fresh\n- Seen for it:\n"
                        + "  - 2027-01-04, [incident 1](<https://stage/m1>)");
    }

    @Test
    @Tag("P10")
    void otherWorkspacesOtherTeamsAndGuestsReachNothing() {
        Belief belief = believe("A platypus in the pipes");
        seen(belief, DAY, Leaning.FOR);
        String id = Long.toString(belief.id().value());
        Map<String, List<String>> forged = Map.of(
                "evidence.show", List.of("=" + id, "", "=x", "=-1", "=99999999999999999999"),
                "evidence.leave", List.of(id),
                "evidence.rely", List.of(id),
                "evidence.markdown", List.of(team().id().value() + ""),
                "evidence.more", List.of(team().id().value() + "/0", "x/y", "1/-1"),
                "evidence.seen", List.of("belief/" + id, "team/" + team().id().value(), "incident/1", "story/s-1", ""),
                "evidence.stop", List.of(team().id().value() + ""),
                "experiments.plan-belief", List.of(id, "x"));
        Person stranger =
                new Person(hearth.bean(Workspaces.class).meet("stage", "other").id(), "zoe");

        forged.forEach((button, subjects) -> subjects.forEach(subject -> {
            assertThat(shown(ask(stranger, "theirs", new Ask.Pressed(new Press(button, subject), null))))
                    .as(button + ":" + subject)
                    .doesNotContain("platypus")
                    .containsAnyOf(NOTHING, "Nothing was planned");
            assertThat(shown(hearth.in("elsewhere").forge("zoe", button, subject)))
                    .doesNotContain("platypus");
        }));
        hearth.as(Standing.GUEST).in("payments");
        forged.forEach((button, subjects) -> subjects.forEach(subject ->
                assertThat(shown(hearth.forge("guest", button, subject))).doesNotContain("platypus")));
        assertThat(shown(hearth.type("guest", "/hearth evidence"))).doesNotContain("platypus");
        hearth.as(Standing.MEMBER);
        String carry = team().id().value() + "\n" + id + "\nincident/1";
        assertThat(shown(ask(
                        stranger,
                        "theirs",
                        new Ask.Submitted("evidence.seen", carry, Map.of("leaning", "against", "words", "theirs")))))
                .contains(NOTHING, "theirs");
        assertThat(hearth.bean(Beliefs.class).of(team())).containsExactly(belief);
        assertThat(hearth.bean(Beliefs.class).seen(belief)).hasSize(1);
    }

    @Test
    @Tag("P2")
    void theSameFormTwiceIsOneSighting() {
        Belief belief = believe("Checkout keeps working");
        hearth.type("cleo", "/ooda open slow");
        hearth.type("cleo", "/ooda resolve");
        String carry = team().id().value() + "\n" + belief.id().value() + "\nincident/1";
        Ask.Submitted sent =
                new Ask.Submitted("evidence.seen", carry, Map.of("leaning", "against", "words", "the queue"));
        Reply first = hearth.ask("mia", sent, "once");

        assertThat(hearth.ask("mia", sent, "once")).isEqualTo(first);
        assertThat(hearth.bean(Beliefs.class).seen(belief)).hasSize(1);
    }

    @Test
    @Tag("P5")
    void onceAMonthTheLongestUnseenIsNamedAndNobody() {
        hearth.bean(Ledger.class).run(() -> hearth.bean(Teams.class).save(awake(team())));
        seen(believe("Fresh as a daisy"), DAY, Leaning.FOR);
        seen(believe("Seen long ago"), DAY.minusDays(90), Leaning.AGAINST);
        int before = hearth.transcript().length();
        hearth.pass(Duration.ofDays(16));
        String said = hearth.transcript().substring(before);

        assertThat(said).contains("We rely on this, and what we saw of it has gone *stale*", "Seen long ago");
        assertThat(said).contains("[Plan it]", "Set up for this channel with `/hearth settings`");
        assertThat(said).doesNotContain("daisy", "@mia", "@ben", "@dan");
        hearth.press("ben", "Plan it");
        assertThat(hearth.form("ben").fields().getFirst().value()).isEqualTo("Seen long ago");
        hearth.forge("cleo", "evidence.stop", Long.toString(team().id().value()));
        int stopped = hearth.transcript().length();
        hearth.pass(Duration.ofDays(62));
        assertThat(hearth.transcript().substring(stopped)).doesNotContain("gone *stale*");
        hearth.press("cleo", "Remind us again");
        hearth.pass(Duration.ofDays(31));
        assertThat(hearth.transcript().substring(stopped)).contains("gone *stale*");
    }

    @Test
    void whatIsFreshIsLeftInPeace() {
        hearth.bean(Ledger.class).run(() -> hearth.bean(Teams.class).save(awake(team())));
        seen(believe("Fresh as a daisy"), DAY, Leaning.FOR);
        hearth.pass(Duration.ofDays(20));

        assertThat(hearth.transcript()).doesNotContain("We rely on this");
    }

    private static Team awake(Team team) {
        return new Team(team.id(), team.workspace(), team.channel(), team.name(), team.settings(), true, false);
    }

    private Belief believe(String words) {
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(Beliefs.class).claim(team(), new Claim(words, "", ""), DAY, false));
        return hearth.bean(Beliefs.class).of(team()).getLast();
    }

    /** Seen in a story of dan's, which all of the team may read. */
    private void seen(Belief belief, LocalDate on, Leaning leaning) {
        String story = hearth
                .bean(org.springframework.jdbc.core.JdbcTemplate.class)
                .queryForList("select id from stories where teller = 'dan'", Long.class)
                .stream()
                .map(id -> hearth.bean(dev.hearth.stories.StoryIds.class).write(new dev.hearth.stories.Story.Id(id)))
                .findFirst()
                .orElseThrow();
        hearth.bean(Ledger.class).run(() -> {
            hearth.bean(org.springframework.jdbc.core.JdbcTemplate.class)
                    .update("update stories set audience = 'team' where teller = 'dan'");
            hearth.bean(Beliefs.class).add(belief, new Sighting(on, leaning, new By.Story(story), ""));
        });
    }

    private String number(String words) {
        return hearth.bean(Beliefs.class).of(team()).stream()
                .filter(belief -> belief.claim().words().equals(words))
                .map(belief -> Long.toString(belief.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private String idOf(String words) {
        return Long.toString(hearth.bean(Beliefs.class)
                .known(team(), new Claim(words, "", ""))
                .orElseThrow()
                .id()
                .value());
    }

    private List<String> rows() {
        return hearth
                .bean(org.springframework.jdbc.core.JdbcTemplate.class)
                .queryForList("select * from belief_sightings")
                .stream()
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .toList();
    }

    private Team team() {
        return hearth.bean(Teams.class)
                .at(Place.channel(hearth.person("mia").workspace(), "payments"))
                .orElseThrow();
    }

    private Reply ask(Person person, String channel, Ask ask) {
        return hearth.bean(Reception.class)
                .receive(new Request(
                        RequestKey.of(
                                person + ask.toString(),
                                hearth.bean(WallClock.class).instant()),
                        person,
                        Standing.MEMBER,
                        Place.channel(person.workspace(), channel),
                        ask,
                        hearth.bean(WallClock.class).nanos(),
                        late -> {}));
    }

    private static String shown(Reply reply) {
        return switch (reply) {
            case Reply.Say say -> say.message().plain();
            case Reply.NotKept not -> not.message().plain();
            case Reply.Open open -> open.form().toString();
            case Reply.Silence silence -> "";
            case Reply.Whispering _ -> "";
        };
    }
}

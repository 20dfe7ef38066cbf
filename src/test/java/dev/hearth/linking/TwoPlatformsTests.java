package dev.hearth.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.chat.sides.Atlas;
import dev.hearth.chat.sides.SideBook;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.team.Crowd;
import dev.hearth.team.Keeps;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** One workspace, one team, two platforms. */
class TwoPlatformsTests {

    private static final Pattern CODE = Pattern.compile("\\b[0-9a-f]{40}\\b");

    private Harness hearth;
    private Balcony balcony;

    @BeforeEach
    void start() {
        hearth = Harness.with(Databases.h2(), Balcony.There.class);
        balcony = hearth.bean(Balcony.class);
    }

    @AfterEach
    void stop() {
        hearth.close();
    }

    @Test
    void aCodeFromOneSideLinksTheOther() {
        assertThat(link()).startsWith("Linked.");

        assertThat(sides().all(ours())).hasSize(2);
        assertThat(said(hearth.type("mia", "/hearth link"))).startsWith("This workspace is on two platforms.");
    }

    @Test
    void aCodeIsGoodOnceAndOnlyForAnAdministrator() {
        String code = code();
        assertThat(balcony.as(Standing.MEMBER).type(hearth, "b-mia", "/hearth link " + code))
                .startsWith("Two platforms are linked by administrators");
        assertThat(balcony.as(Standing.ADMINISTRATOR).type(hearth, "b-mia", "/hearth link " + code))
                .startsWith("Linked.");
        assertThat(balcony.type(hearth, "b-mia", "/hearth link off")).startsWith("The link has ended.");

        assertThat(balcony.type(hearth, "b-mia", "/hearth link " + code)).startsWith("This code is not good");
        assertThat(sides().all(ours())).hasSize(1);
    }

    @Test
    void aForgedCodeDoesNothingAndElevenAreTooMany() {
        code();
        for (int i = 0; i < 10; i++) {
            assertThat(balcony.as(Standing.ADMINISTRATOR).type(hearth, "b-mia", "/hearth link " + "0".repeat(40)))
                    .startsWith("This code is not good");
        }
        assertThat(balcony.type(hearth, "b-mia", "/hearth link " + "0".repeat(40)))
                .startsWith("That was tried ten times");
        assertThat(sides().all(ours())).hasSize(1);
    }

    @Test
    void aCodeThatIsTooOldOrWasReadByOthersDoesNothing() {
        String old = code();
        jdbc().update("update side_codes set expires = dateadd('minute', -11, expires)");
        assertThat(balcony.as(Standing.ADMINISTRATOR).type(hearth, "b-mia", "/hearth link " + old))
                .startsWith("This code is not good");

        String read = code();
        assertThat(balcony.type(hearth, "b-mia", "@Hearth link " + read)).startsWith("Others could read that code");
        assertThat(balcony.type(hearth, "b-mia", "/hearth link " + read)).startsWith("This code is not good");
        assertThat(sides().all(ours())).hasSize(1);
    }

    @Test
    void aCodeIsNeverKeptAsItIs() {
        String code = code();

        assertThat(jdbc().queryForList("select * from side_codes").toString()).doesNotContain(code);
        assertThat(jdbc().queryForList("select * from request_keys").toString()).doesNotContain(code);
    }

    @Test
    void whatIsKeptOnBothSidesIsNotMerged() {
        balcony.type(hearth, "b-mia", "/story The lift stopped between floors.");

        assertThat(link()).startsWith("Something is kept on this side already: stories.");
        assertThat(sides().all(ours())).hasSize(1);
        assertThat(balcony.type(hearth, "b-mia", "/story mine")).contains("The lift stopped");
    }

    @Test
    void aSideOnWhichEverythingIsStoppedIsNotLinkedBeforeThatIsLifted() {
        balcony.type(hearth, "b-mia", "/hearth setup");
        balcony.type(hearth, "b-mia", "/chaos stop all");

        assertThat(link()).startsWith("Something is kept on this side already: a stop for everything.");
    }

    /** A room that keeps something of a workspace says so, or is known here to keep nothing that would be missed. */
    @Test
    void everyRoomThatKeepsSomethingSaysSo() {
        List<String> tables = jdbc().queryForList(
                        "select lower(table_name) from information_schema.columns where lower(column_name) ="
                                + " 'workspace' and lower(table_schema) = 'public'",
                        String.class);

        assertThat(tables)
                .containsExactlyInAnyOrder(
                        "experiments",
                        "incidents",
                        "stories",
                        "waiting_stories",
                        "lessons",
                        "reviews",
                        "drills",
                        "gamedays",
                        "beliefs",
                        "clearance_halts",
                        // what hangs on those, or waits for an hour at most
                        "incident_drafts",
                        "incident_copies",
                        "heavy_stories",
                        "incident_bursts",
                        "lesson_echoes",
                        "lesson_posts",
                        "lesson_numbers",
                        "story_stewards",
                        "pulse_offers",
                        "pulse_rounds",
                        "clearance_holds",
                        "clearance_runs",
                        "clearance_run_teams",
                        // teams move along; the rest is about messages and goes with its side
                        "teams",
                        "outbox",
                        "posted",
                        "undeliverable",
                        "out_of_earshot",
                        "gate_posts",
                        "gate_quiet",
                        "gate_digest",
                        "slack_installations",
                        "msteams_channels",
                        "msteams_conversations",
                        "msteams_installers",
                        "side_codes",
                        "twins",
                        "twin_wishes",
                        // who is signed in is found again under the name they have since the link
                        "sign_in_links",
                        "page_sessions",
                        // a switch that a person sets again with one press
                        "language_askers",
                        // remembered for channels of that side alone
                        "incident_channels",
                        // a list that an administrator made, and makes again where the workspace is now
                        "fetch_hosts");
        assertThat(hearth.context.getBeansOfType(Keeps.class)).hasSize(9);
    }

    @Test
    @Tag("P10")
    void unlinkedWorkspacesSeeNothingOfEachOther() {
        hearth.type("mia", "/hearth setup");
        hearth.fill("mia");
        plan();
        hearth.type("mia", "/story The pager knew before we did.");
        hearth.press("mia", "Let my team read it");

        balcony.in("payments");
        assertThat(balcony.type(hearth, "mia", "/chaos show 1")).doesNotContain("Drain");
        assertThat(balcony.type(hearth, "mia", "/story search pager")).doesNotContain("knew");
        balcony.forge(hearth, "mia", "experiments.hold", "1");
        balcony.forge(hearth, "mia", "linking.join", "1");
        assertThat(said(hearth.type("mia", "/chaos list"))).doesNotContain("held");
        assertThat(balcony.asked).isEmpty();
    }

    @Test
    void aStoryToldOnOnePlatformIsReadOnTheOther() {
        together();
        balcony.type(hearth, "b-1", "/story The pager knew before we did.");
        assertThat(said(hearth.type("ben", "/story search pager"))).doesNotContain("knew");
        balcony.press(hearth, "b-1", "Let my team read it");

        assertThat(said(hearth.type("ben", "/story search pager"))).contains("knew");
        assertThat(balcony.type(hearth, "b-2", "/story search pager")).contains("knew");
    }

    @Test
    void whatIsSaidToATeamIsSaidOnBothPlatformsAndChangedOnBoth() {
        together();
        hearth.type("mia", "/ooda open checkout is timing out");

        assertThat(hearth.stage.withButton("Observe")).isPresent();
        Stage.Said there = balcony.stage.withButton("Observe").orElseThrow();
        assertThat(there.where).isEqualTo("#loft");

        balcony.type(hearth, "b-1", "/ooda decide restart the pool");
        assertThat(hearth.stage.withButton("Observe").orElseThrow().message.plain())
                .contains("restart the pool");
        assertThat(there.message.plain()).contains("restart the pool");
        balcony.type(hearth, "b-1", "/ooda resolve restarted");
        assertThat(balcony.stage.transcript()).contains("Hearth unpins [" + there.id + "]");
    }

    @Test
    void aThreadUnderEitherCopyIsAboutTheSameThing() {
        together();
        hearth.type("mia", "/ooda open checkout is timing out");
        hearth.type("mia", "/ooda open search is slow");
        hearth.press("mia", "Open another");
        Stage.Said second = balcony.stage.messages().stream()
                .filter(said -> said.message.plain().contains("search is slow") && said.thread == null)
                .findFirst()
                .orElseThrow();

        balcony.under(second.id).type(hearth, "b-1", "@Hearth observe only EU");

        assertThat(balcony.stage.messages())
                .anyMatch(said ->
                        second.id.equals(said.thread) && said.message.plain().contains("only EU"));
        assertThat(hearth.stage.messages())
                .anyMatch(said -> said.thread != null && said.message.plain().contains("only EU"));
    }

    @Test
    @Tag("P6")
    void stopMayBePressedOnEitherPlatform() {
        together();
        plan();
        hearth.pass(Duration.ofHours(29));
        hearth.press("mia", "Go");
        assertThat(balcony.stage.withButton("Stop")).isPresent();

        balcony.press(hearth, "b-2", "Stop");

        assertThat(hearth.stage.transcript()).contains("Stop called by the team");
        assertThat(balcony.stage.transcript()).contains("Stop called by the team");
    }

    @Test
    void nobodyIsSpokenToThroughAnotherPlatform() {
        together();
        plan();
        hearth.pass(Duration.ofHours(40));
        write(new Address.To(theirs("b-1")));
        write(new Address.OnlyTo(theirs("b-1"), team().place()));
        write(new Address.OnlyTo(new Person(ours(), "mia"), team().place()));

        assertThat(balcony.asked)
                .isNotEmpty()
                .allMatch(out -> out.workspace().equals(balcony.workspace(hearth)))
                .anyMatch(out -> out instanceof Outgoing.Direct(Person person, var _)
                        && person.handle().equals("b-1"))
                .anyMatch(out -> out instanceof Outgoing.OnlyTo(Person person, var place, var _)
                        && person.handle().equals("b-1")
                        && place.channel().equals("loft"));
        assertThat(balcony.stage.transcript()).doesNotContain("@mia").contains("a colleague");
        assertThat(hearth.stage.transcript()).doesNotContain("b-1").doesNotContain("balcony~");
    }

    @Test
    void aFormKeepsThePeopleOfTheOtherPlatform() {
        together();
        hearth.type("mia", "/hearth settings");
        hearth.fill("mia", "planners", "mia,ben");

        balcony.type(hearth, "b-mia", "/hearth settings");
        assertThat(balcony.form().more().toString()).doesNotContain("ben");
        balcony.fill(hearth, "b-mia", "planners", "b-1");

        assertThat(team().settings().planners()).containsExactlyInAnyOrder("mia", "ben", "balcony~b-1");
    }

    @Test
    @Tag("P4")
    void aTeamIsAsLargeAsItsLargerChannel() {
        balcony.crowd(5);
        hearth.stage.crowd(4);
        together();

        assertThat(hearth.bean(Crowd.class).size(team())).hasValue(5);
        assertThat(hearth.bean(Crowd.class).contains(team(), theirs("b-1"))).isTrue();
        assertThat(hearth.bean(Crowd.class).contains(team(), new Person(ours(), "mia")))
                .isTrue();
    }

    @Test
    @Tag("P10")
    void aChannelJoinsATeamOnlyIfAPlannerThereAgrees() {
        hearth.type("mia", "/hearth setup");
        hearth.fill("mia", "planners", "mia");
        link();
        assertThat(balcony.type(hearth, "b-1", "/hearth link here payments")).startsWith("I have asked the team");
        balcony.forge(hearth, "b-1", "linking.join", "1");
        hearth.as(Standing.MEMBER).press("ben", "Let it join");
        assertThat(sides().twins()).isEmpty();

        hearth.press("mia", "Let it join");

        assertThat(sides().twins()).hasSize(1);
        assertThat(balcony.stage.transcript()).contains("meets in two channels now");
        assertThat(hearth.stage.transcript()).contains("meets in two channels now");
    }

    @Test
    void unlinkedAgainTheSecondPlatformHearsNothingMore() {
        together();
        plan();
        int before = balcony.asked.size();
        hearth.type("mia", "/ooda open checkout is timing out");
        assertThat(balcony.asked).hasSizeGreaterThan(before);
        hearth.as(Standing.ADMINISTRATOR).type("mia", "/hearth link off");
        before = balcony.asked.size();

        hearth.type("mia", "/ooda observe p99 up");
        assertThat(balcony.asked).hasSize(before);
        assertThat(balcony.type(hearth, "b-1", "/chaos list")).doesNotContain("Anything");
        balcony.forge(hearth, "b-1", "experiments.hold", "1");
        assertThat(said(hearth.type("mia", "/chaos list"))).contains("Anything").doesNotContain("held");
    }

    @Test
    void peopleOfAPlatformThatWasUnlinkedAreNoOnesMention() {
        together();
        balcony.type(hearth, "b-mia", "/hearth settings");
        balcony.fill(hearth, "b-mia", "planners", "b-1");
        balcony.as(Standing.ADMINISTRATOR).type(hearth, "b-mia", "/hearth link off");

        hearth.type("mia", "/hearth settings");
        assertThat(hearth.form("mia").more().toString()).doesNotContain("b-1");
        hearth.fill("mia");
        assertThat(team().settings().planners()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void linksAndPartsOnBothDatabases(String url) {
        hearth.close();
        hearth = Harness.with(url, Balcony.There.class);
        balcony = hearth.bean(Balcony.class);
        balcony.as(Standing.ADMINISTRATOR).type(hearth, "b-mia", "/hearth setup");
        balcony.fill(hearth, "b-mia", "name", "Upstairs", "planners", "b-1");
        together();

        assertThat(hearth.bean(Teams.class).in(ours()))
                .extracting(Team::channel)
                .containsExactly("payments");
        assertThat(balcony.as(Standing.ADMINISTRATOR).type(hearth, "b-mia", "/hearth link off"))
                .startsWith("The link has ended.");
        assertThat(sides()).isEqualTo(new Atlas(List.of(), List.of()));
    }

    private void together() {
        hearth.type("mia", "/hearth setup");
        hearth.fill("mia");
        assertThat(link()).startsWith("Linked.");
        assertThat(balcony.as(Standing.MEMBER).type(hearth, "b-1", "/hearth link here payments"))
                .startsWith("I have asked the team");
        hearth.as(Standing.MEMBER).press("mia", "Let it join");
    }

    private void plan() {
        hearth.type("mia", "/chaos plan Anything");
        hearth.fill(
                "mia",
                "belief",
                "It holds",
                "action",
                "Drain node 2",
                "stop",
                "Anyone",
                "undo",
                "Uncordon",
                "when",
                "tue 14:00");
        hearth.fill("mia");
    }

    private String code() {
        Matcher code = CODE.matcher(said(hearth.as(Standing.ADMINISTRATOR).type("mia", "/hearth link")));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private String link() {
        return balcony.as(Standing.ADMINISTRATOR).type(hearth, "b-mia", "/hearth link " + code());
    }

    private void write(Address to) {
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(Outbox.class).post(Posting.of(to, Message.of(Prose.of("psst")))));
        hearth.settle();
    }

    private Person theirs(String handle) {
        return new Person(ours(), "balcony~" + handle);
    }

    private dev.hearth.workspaces.Workspace.Id ours() {
        return hearth.person("mia").workspace();
    }

    private Team team() {
        return hearth.bean(Teams.class).in(ours()).getFirst();
    }

    private Atlas sides() {
        return hearth.bean(SideBook.class).now();
    }

    private JdbcTemplate jdbc() {
        return hearth.bean(JdbcTemplate.class);
    }

    private static String said(Reply reply) {
        return reply instanceof Reply.Say(Message message) ? message.plain() : "";
    }
}

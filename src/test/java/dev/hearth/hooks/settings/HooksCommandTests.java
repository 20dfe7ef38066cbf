package dev.hearth.hooks.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Press;
import dev.hearth.hooks.Caller;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Tokens;
import dev.hearth.hooks.fetching.Hosts;
import dev.hearth.hooks.outgoing.Destinations;
import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspaces;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an administrator does in {@code /hearth hooks}, and what nobody else does. */
class HooksCommandTests {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:8080/hooks/(\\w+)/([0-9a-f]{40})");

    private Harness hearth;
    private Caller caller;

    @BeforeEach
    void start() {
        hearth = Harness.start();
        caller = new Caller(hearth);
        hearth.as(Standing.ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        hearth.close();
    }

    private String plain(Reply reply) {
        return reply instanceof Reply.Say(var message) ? message.plain() : reply.toString();
    }

    private String token(Reply reply) {
        Matcher matcher = ADDRESS.matcher(plain(reply));
        assertThat(matcher.find()).as(plain(reply)).isTrue();
        return matcher.group(2);
    }

    private String team() {
        return Long.toString(caller.team().id().value());
    }

    @Test
    void anAddressIsShownOnceWhenItIsMade() {
        assertThat(plain(hearth.type("mia", "/hearth hooks"))).contains("Chaos Toolkit: no address");
        hearth.press("mia", "Chaos Toolkit");
        String token = token(hearth.press("mia", "Make an address"));

        assertThat(hearth.bean(Tokens.class).find(Kind.CHAOSTOOLKIT, token)).isPresent();
        assertThat(plain(hearth.type("mia", "/hearth hooks")))
                .contains("Chaos Toolkit: has an address")
                .doesNotContain(token);
        assertThat(plain(hearth.press("mia", "Chaos Toolkit"))).doesNotContain(token);
    }

    @Test
    void renewingAndRevokingEndWhatWasGood() {
        hearth.type("mia", "/hearth hooks");
        hearth.press("mia", "Preflight");
        String first = token(hearth.press("mia", "Make an address"));
        hearth.type("mia", "/hearth hooks");
        hearth.press("mia", "Preflight");
        String second = token(hearth.press("mia", "Renew it"));
        assertThat(hearth.bean(Tokens.class).find(Kind.PREFLIGHT, first)).isEmpty();
        assertThat(hearth.bean(Tokens.class).find(Kind.PREFLIGHT, second)).isPresent();

        hearth.type("mia", "/hearth hooks");
        hearth.press("mia", "Preflight");
        hearth.press("mia", "Revoke it");
        assertThat(hearth.bean(Tokens.class).find(Kind.PREFLIGHT, second)).isEmpty();
    }

    @Test
    @Tag("P2")
    void theSamePressTwiceShowsTheSameAddressAndTheDatabaseHoldsItNowhere() {
        Ask make = new Ask.Pressed(new Press(HookButtons.MAKE, team() + ".steadybit"), null);
        String first = token(hearth.ask("mia", make, "the same press"));
        String second = token(hearth.ask("mia", make, "the same press"));

        assertThat(second).isEqualTo(first);
        assertThat(hearth.bean(Tokens.class).find(Kind.STEADYBIT, first)).isPresent();
        JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
        for (String table : jdbc.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                String.class)) {
            assertThat(jdbc.queryForList("select * from \"" + table + "\"").toString())
                    .as(table)
                    .doesNotContain(first);
        }
    }

    @Test
    @Tag("P10")
    void onlyAdministratorsOfTheSameWorkspaceReachThem() {
        hearth.as(Standing.MEMBER);
        assertThat(plain(hearth.type("ben", "/hearth hooks"))).contains("are for administrators");
        for (Standing standing : List.of(Standing.MEMBER, Standing.GUEST)) {
            hearth.as(standing);
            for (String button : List.of(
                    HookButtons.KIND,
                    HookButtons.MAKE,
                    HookButtons.REVOKE,
                    HookButtons.SECRET,
                    HookButtons.API,
                    HookButtons.OUTGOING,
                    HookButtons.HOSTS)) {
                assertThat(hearth.forge("ben", button, team() + ".alerts")).isNotInstanceOf(Reply.Open.class);
            }
            hearth.ask(
                    "ben",
                    new Ask.Submitted(HookPages.HOSTS, team() + ".hosts", Map.of("hosts", "evil.example")),
                    "forged form " + standing);
        }
        assertThat(hearth.bean(Tokens.class).of(caller.team().id())).isEmpty();
        assertThat(hearth.bean(Hosts.class).of(caller.team().workspace())).isEmpty();
    }

    /** A calendar's address is made elsewhere, and no door stands where this one would lead. */
    @Test
    void noAddressIsMadeBehindWhichNobodyStands() {
        hearth.forge("mia", HookButtons.MAKE, team() + ".calendar");

        assertThat(hearth.bean(Tokens.class).of(caller.team().id())).isEmpty();
    }

    @Test
    @Tag("P10")
    void anotherWorkspacesTeamIsNotReached() {
        hearth.bean(Workspaces.class).meet("stage", "another");
        hearth.bean(JdbcTemplate.class)
                .update(
                        "update teams set workspace = (select id from workspaces where tenant = 'another') where id ="
                                + " ?",
                        caller.team().id().value());
        hearth.forge("mia", HookButtons.MAKE, team() + ".alerts");
        hearth.forge("mia", HookButtons.MAKE, "x.alerts");
        hearth.forge("mia", HookButtons.MAKE, team());
        hearth.forge("mia", HookButtons.MAKE, team() + ".nothing");

        assertThat(hearth.bean(Tokens.class).of(caller.team().id())).isEmpty();
    }

    @Test
    void secretsAreSetSealedAndTakenAwayAndNeverShown() {
        hearth.type("mia", "/hearth hooks");
        hearth.press("mia", "Steadybit");
        hearth.press("mia", "Signing secret");
        hearth.fill("mia", "secret", "short");
        assertThat(hearth.form("mia").mistakes()).containsKey("secret");
        hearth.fill("mia", "secret", "a-good-secret");

        Secrets secrets = hearth.bean(Secrets.class);
        assertThat(secrets.find(caller.team().id(), Purpose.signing(Kind.STEADYBIT)))
                .contains("a-good-secret");
        assertThat(plain(hearth.type("mia", "/hearth hooks"))).contains("Steadybit: no address · must be signed");
        hearth.press("mia", "Steadybit");
        hearth.press("mia", "Signing secret");
        assertThat(hearth.form("mia").fields().getFirst().value()).isEmpty();
        hearth.fill("mia", "secret", "");
        assertThat(secrets.has(caller.team().id(), Purpose.signing(Kind.STEADYBIT)))
                .isFalse();
    }

    @Test
    void hostsAreListedBeforeAnythingIsReachedThere() {
        hearth.type("mia", "/hearth hooks");
        hearth.press("mia", "Telling others");
        hearth.fill("mia", "address", "https://hears.example.com/in", "secret", "a-good-secret");
        assertThat(hearth.form("mia").mistakes().get("address")).contains("not on the list");
        hearth.fill("mia", "address", "http://hears.example.com/in");
        assertThat(hearth.form("mia").mistakes().get("address")).contains("https://");

        hearth.type("mia", "/hearth hooks");
        hearth.press("mia", "Hosts I may go to");
        hearth.fill("mia", "hosts", "hears.example.com\n10.0.0.1");
        assertThat(hearth.form("mia").mistakes().get("hosts")).contains("10.0.0.1");
        hearth.fill("mia", "hosts", "https://hears.example.com/x\n\nplatform.steadybit.com\nplatform.steadybit.com");
        assertThat(hearth.bean(Hosts.class).of(caller.team().workspace()))
                .containsExactly("hears.example.com", "platform.steadybit.com");

        hearth.type("mia", "/hearth hooks");
        hearth.press("mia", "Telling others");
        hearth.fill("mia", "address", "https://hears.example.com/in?key=hidden", "secret", "a-good-secret");
        assertThat(hearth.bean(Destinations.class).of(caller.team().id()))
                .contains("https://hears.example.com/in?key=hidden");
        assertThat(plain(hearth.type("mia", "/hearth hooks")))
                .contains("Telling others: hears.example.com")
                .doesNotContain("hidden", "a-good-secret");
        hearth.press("mia", "Telling others");
        hearth.fill("mia", "address", "");
        assertThat(hearth.bean(Destinations.class).of(caller.team().id())).isEmpty();
        assertThat(hearth.bean(Secrets.class).has(caller.team().id(), Purpose.OUTGOING))
                .isFalse();
    }

    @Test
    void aTokenOfAnApiGoesWithItsAddress() {
        hearth.type("mia", "/hearth hooks");
        hearth.press("mia", "Hosts I may go to");
        hearth.fill("mia", "hosts", "platform.steadybit.com");
        hearth.type("mia", "/hearth hooks");
        hearth.press("mia", "Steadybit");
        hearth.press("mia", "API token");
        hearth.fill("mia", "address", "https://platform.steadybit.com/", "secret", "their-token-1");

        assertThat(hearth.bean(Secrets.class).find(caller.team().id(), Purpose.STEADYBIT_API))
                .contains("https://platform.steadybit.com their-token-1");
    }

    @Test
    void inADirectMessageThereIsNoTeam() {
        assertThat(plain(new HooksReply(hearth).direct()))
                .contains("send `/hearth hooks` in its channel".replace("`", ""));
    }

    /** The command, typed in a direct conversation. */
    private record HooksReply(Harness hearth) {
        Reply direct() {
            return hearth.bean(dev.hearth.reception.Reception.class)
                    .receive(new dev.hearth.reception.Request(
                            null,
                            hearth.person("mia"),
                            Standing.ADMINISTRATOR,
                            new dev.hearth.chat.Place(hearth.person("mia").workspace(), "D1", null, true),
                            new Ask.Typed("hearth", "hooks"),
                            System.nanoTime(),
                            _ -> {}));
        }
    }
}

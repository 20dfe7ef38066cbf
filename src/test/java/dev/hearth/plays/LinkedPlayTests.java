package dev.hearth.plays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.msteams.ConnectorStandIn;
import dev.hearth.slack.SlackStandIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One workspace on Slack and on Teams at once, by the two real adapters against their stand-ins. */
class LinkedPlayTests {

    private static final Pattern CODE = Pattern.compile("\\b[0-9a-f]{40}\\b");

    /** Ids that the platforms know and people should not read: they are in no word of what is shown. */
    private static final Pattern IDS = Pattern.compile("UMIA|UBEN|aad-|msteams~|slack~|thread\\.tacv2(?!%)|\\bC1\\b");

    private final Transcript transcript = new Transcript();
    private final SlackStandIn slackStandIn = SlackDriver.standIn();
    private final ConnectorStandIn teamsStandIn = MsTeamsDriver.standIn();
    private final Running hearth = Running.on(Databases.h2(), settings());
    private final SlackDriver slack = new SlackDriver(slackStandIn, hearth, "linked", transcript);
    private final MsTeamsDriver teams = new MsTeamsDriver(teamsStandIn, hearth, "linked", transcript);

    private List<String> settings() {
        List<String> settings = new ArrayList<>(SlackDriver.settings(slackStandIn));
        settings.addAll(
                MsTeamsDriver.settings(teamsStandIn, "hearth.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
        return settings;
    }

    @AfterEach
    void close() {
        slack.close();
        teams.close();
    }

    private String onSlack(Consumer<Chat> doing) {
        int before = transcript.text().length();
        doing.accept(slack);
        teams.look();
        return transcript.text().substring(before);
    }

    private String onTeams(Consumer<Chat> doing) {
        int before = transcript.text().length();
        doing.accept(teams);
        slack.look();
        return transcript.text().substring(before);
    }

    private void link() {
        onSlack(slack -> slack.type("mia", "/hearth setup"));
        onSlack(slack -> slack.fill("mia"));
        onSlack(slack -> slack.type("mia", "/hearth link"));
        String code = slack.read("mia", CODE);
        assertThat(onTeams(teams -> teams.type("mia", "/hearth link " + code))).contains("Linked.");
        assertThat(onTeams(teams -> teams.type("ben", "/hearth link here payments")))
                .contains("I have asked the team in its channel", "The channel *payments* on the other platform");
        assertThat(onSlack(slack -> slack.press("mia", "Let it join")))
                .contains("chat.postMessage #payments", "Hearth says #payments", "meets in two channels now");
    }

    @Test
    @Tag("P6")
    @Tag("P10")
    void oneTeamOnBoth() {
        link();
        assertThat(onSlack(this::plan)).contains("chat.postMessage #payments", "Hearth says #payments");
        assertThat(onTeams(teams -> teams.press("cleo", "Join as observer"))).contains("You watch #1");
        slack.pass(Duration.ofHours(29));
        teams.look();
        assertThat(onSlack(slack -> slack.press("mia", "Go")))
                .contains("chat.update #payments", "Hearth edits #payments");
        assertThat(onTeams(teams -> teams.press("dan", "Stop")))
                .contains("over the card (only dan)", "chat.update #payments", "Hearth edits #payments")
                .containsSubsequence("Stop called by the team", "Stop called by the team");
        assertThat(onSlack(slack -> slack.press("ben", "Undone"))).containsSubsequence("*Undone.*", "*Undone.*");

        onTeams(teams -> teams.type("ben", "/hearth story"));
        onTeams(teams ->
                teams.fill("ben", "Your story", "The pager knew before we did.", "Who may read it?", "my team"));
        assertThat(onSlack(slack -> slack.type("cleo", "/story search pager"))).contains("The pager knew");

        assertThat(onTeams(teams -> teams.type("mia", "/ooda open checkout is timing out")))
                .contains("chat.postMessage #payments", "Hearth says #payments");
        assertThat(onSlack(slack -> slack.type("ben", "/ooda observe p99 up 4x, only EU")))
                .containsSubsequence("chat.update #payments", "p99 up 4x", "Hearth edits #payments", "p99 up 4x");
        assertThat(onTeams(teams -> teams.type("mia", "/ooda resolve all restarted")))
                .containsSubsequence("Hearth edits #payments", "resolved", "chat.update #payments", "resolved");

        transcript.check("both", "linked");
        assertThat(transcript.text()).doesNotContainPattern(IDS);
    }

    private void plan(Chat chat) {
        chat.type("mia", "/chaos plan Checkout without node 2");
        chat.fill(
                "mia",
                "What do we believe?",
                "Checkout keeps working when one of three nodes goes away",
                "What will we do?",
                "Drain node 2 for ten minutes",
                "When do we stop?",
                "Success below 99 % for one minute, or anyone says so",
                "How do we undo it?",
                "Uncordon node 2",
                "When?",
                "tue 14:00");
        chat.fill("mia");
    }
}

package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two workspaces on one Hearth, the second using every number, id and button of the first. */
@Tag("P10")
class IsolationTests {

    private static final String MARK = "qzours";
    private static final String GUESTS = "Here you may press what the channel shows";
    private static Town town;
    private static Journey ours;
    private static List<String> subjects = List.of();
    private static Map<String, List<Map<String, Object>>> before = Map.of();

    @BeforeAll
    static void start() {
        town = Town.start();
        ours = new Journey(town, place -> MARK + " " + place).upToNow();
        Set<String> found = new TreeSet<>(List.of("1", "1/1", "1/0", ours.story, "", "1/observe", "7"));
        Matcher values = Pattern.compile("\"value\":\"([^\"]{1,60})\"")
                .matcher(town.slack.calls().toString());
        while (values.find()) {
            found.add(values.group(1));
        }
        subjects = List.copyOf(found);
        assertThat(ours.story).isNotBlank();
        before = everything();
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void noCommandOfAnotherWorkspaceReachesOurs() {
        Someone theirs = new Someone(town, "T2", "U1", "C1");
        List<String> answers = new ArrayList<>();
        for (Command command : town.context.getBeansOfType(Command.class).values()) {
            for (String text : List.of("1", "#1", "1 tue 14:00", ours.story, MARK, ours.code)) {
                answers.add(theirs.types("/" + command.signature().word() + " "
                                + command.signature().verb() + " " + text)
                        .all()
                        .replace(text, ""));
            }
        }
        assertThat(answers)
                .hasSizeGreaterThan(150)
                .as("beside the story that they told themselves, whose title is the mark alone")
                .noneMatch(answer -> answer.replace(MARK + " ·", "").contains(MARK + " "));
        ourThingsAreAsTheyWere();
    }

    @Test
    void noButtonPressedInAnotherWorkspaceReachesOurs() {
        Someone theirs = new Someone(town, "T2", "U1", "C1");
        List<String> answers = new ArrayList<>();
        for (String button : buttons()) {
            for (String subject : subjects) {
                answers.add(theirs.forges(button, subject).all().replace(subject, ""));
            }
        }
        assertThat(answers).noneMatch(answer -> answer.contains(MARK));
        ourThingsAreAsTheyWere();
    }

    @Test
    void noFormSentFromAnotherWorkspaceReachesOurs() {
        List<String> bodies = new ArrayList<>();
        ours.mia.types("/story edit " + ours.story);
        bodies.add(ours.ben.types("/story edit " + ours.story).status() == 200 ? ours.ben.filled("title", "x") : "");
        ours.ben.forges("incidents.observe", "1");
        bodies.add(ours.ben.filled("words", "from elsewhere"));
        ours.ben.forges("incidents.resolve", "1");
        bodies.add(ours.ben.filled("words", "from elsewhere"));
        ours.mia.types("/chaos plan x");
        bodies.add(ours.mia.filled("belief", "x", "action", "x", "stop", "x", "undo", "x", "when", "in 2h"));
        ours.mia.types("/story code " + ours.code);
        bodies.add(ours.mia.filled("withdraw", "yes"));
        ours.ben.forges("reviews.let-go", "2");
        bodies.add(ours.ben.filled("outcome", "from elsewhere"));
        ours.ben.forges("reviews.lesson", "1");
        bodies.add(ours.ben.filled("text", "from elsewhere"));
        ours.ben.presses("Note what you see");
        bodies.add(ours.ben.filled("words", "from elsewhere"));
        for (String body : bodies) {
            Town.Heard heard = town.send(body.replace("%22T1%22", "%22T2%22"));
            assertThat(body).contains("%22T1%22");
            assertThat(heard.calls().toString()).doesNotContain(MARK);
        }
        ourThingsAreAsTheyWere();
    }

    @Test
    void aGuestMayPressOnlyWhatTheChannelShowsToGuests() {
        town.slack.user("U88", "{\"id\":\"U88\",\"is_restricted\":true}");
        Someone stranger = town.someone("U7").from("T9");
        Set<String> open = new TreeSet<>();
        for (String button : buttons()) {
            boolean strangerIn = !stranger.forges(button, "77").all().contains(GUESTS);
            boolean guestIn = !town.someone("U88").forges(button, "77").all().contains(GUESTS);
            assertThat(strangerIn).as(button).isEqualTo(guestIn);
            if (strangerIn) {
                open.add(button);
            }
        }
        assertThat(open)
                .as("what the channel shows, the page that says what is kept of it, and one's own copied words")
                .containsExactly(
                        "experiments.hold",
                        "experiments.join",
                        "experiments.note",
                        "experiments.stop",
                        "gamedays.hold",
                        "gamedays.join",
                        "incidents.back",
                        "welcome.privacy");
        assertThat(stranger.mentions("story search " + MARK, null).all()).contains(GUESTS);
        assertThat(town.someone("U88").types("/story mine").all()).contains(GUESTS);
        assertThat(town.someone("U88").types("/ooda open x").all()).contains(GUESTS);
        ourThingsAreAsTheyWere();
    }

    private static Set<String> buttons() {
        Set<String> buttons = new TreeSet<>();
        town.context.getBeansOfType(ButtonHandler.class).values().forEach(handler -> buttons.addAll(handler.buttons()));
        return buttons;
    }

    /** Every row that is ours. */
    private static Map<String, List<Map<String, Object>>> everything() {
        Map<String, List<Map<String, Object>>> all = new java.util.TreeMap<>();
        for (String table : List.of(
                "experiments",
                "experiment_notes",
                "experiment_answers",
                "experiment_observers",
                "incidents",
                "incident_entries",
                "incident_answers",
                "waiting_stories",
                "stories",
                "lessons",
                "clearance_holds",
                "posted")) {
            all.put(
                    table,
                    town.jdbc().queryForList("select * from " + table).stream()
                            .filter(row -> List.of("WORKSPACE", "EXPERIMENT", "INCIDENT").stream()
                                    .allMatch(column ->
                                            row.getOrDefault(column, 1L).equals(1L)))
                            .toList());
        }
        return all;
    }

    private static void ourThingsAreAsTheyWere() {
        assertThat(everything()).isEqualTo(before);
    }
}

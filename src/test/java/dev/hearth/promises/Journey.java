package dev.hearth.promises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A team's week through every command, every form and every kind of button, with words of one's own choice in it. */
final class Journey {

    private static final Pattern CODE = Pattern.compile("[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}");

    final List<Town.Heard> heard = new ArrayList<>();
    final Town town;
    final Someone mia;
    final Someone ben;
    private final UnaryOperator<String> words;
    String code = "";
    String story = "";

    /** @param words what people write where; told the name of the place */
    Journey(Town town, UnaryOperator<String> words) {
        this.town = town;
        this.words = words;
        this.mia = town.someone("U1");
        this.ben = town.someone("U2");
    }

    Journey whole() {
        settings();
        stories();
        lessons();
        experiment();
        incident();
        everyCommand();
        return this;
    }

    /** A story in each way, an experiment that runs and an incident that is open. */
    Journey upToNow() {
        stories();
        lessons();
        running();
        hear(mia.types("/ooda open " + words.apply("open")));
        hear(ben.types("/ooda decide " + words.apply("decide") + ", expect " + words.apply("expect") + " in 10 min"));
        return this;
    }

    void settings() {
        hear(mia.types("/hearth settings"));
        hear(mia.fills(
                "name",
                words.apply("name"),
                "freezes",
                words.apply("freezes"),
                "planners",
                words.apply("planners"),
                "country",
                words.apply("country"),
                "region",
                words.apply("region"),
                "zone",
                words.apply("zone"),
                "hours",
                words.apply("hours"),
                "weekly-time",
                words.apply("weekly-time")));
        hear(mia.types("/hearth settings"));
        hear(mia.fills("name", words.apply("name")));
    }

    void stories() {
        hear(ben.types("/story " + words.apply("quick")));
        story = last("stor(?:y|ies) `?([0-9a-z]{4,})");
        hear(ben.types("/story"));
        hear(ben.fills(
                "story", words.apply("story"), "title", words.apply("title"), "audience", "everyone", "quote", "yes"));
        hear(ben.types("/story mine"));
        hear(ben.types("/story edit " + story));
        hear(ben.fills("story", words.apply("changed"), "title", words.apply("title")));
        hear(ben.types("/story show " + story));
        hear(mia.types("/story search " + words.apply("search")));
        hear(mia.types("/story"));
        String team = mia.view().toString().replaceAll("(?s).*\"value\":\"(team[^\"]*)\".*", "$1");
        hear(mia.fills("story", words.apply("nameless"), "audience", team, "as", "no-name"));
        Matcher found = CODE.matcher(mia.view().toString());
        code = found.find() ? found.group() : "";
        hear(mia.fills());
        hear(mia.types("/story code " + words.apply("code")));
        hear(mia.types("/story code " + code));
        hear(mia.fills("story", words.apply("nameless again"), "title", words.apply("title")));
    }

    /** One lesson that was tried, one that is open. */
    void lessons() {
        for (String place : List.of("lesson", "second lesson")) {
            hear(mia.types("/hearth lessons"));
            hear(mia.presses("A lesson"));
            hear(mia.fills("text", words.apply(place), "day", words.apply("day"), "link", words.apply("link")));
            hear(mia.fills("text", words.apply(place), "day", "in 3 weeks", "link", "", "keeper", "yes"));
        }
        hear(ben.types("/hearth lessons"));
        hear(ben.presses("Lesson 1: tried"));
        hear(ben.fills("outcome", words.apply("outcome")));
    }

    void running() {
        hear(mia.types("/chaos plan " + words.apply("plan")));
        String[] plan = {
            "belief",
            words.apply("belief"),
            "action",
            words.apply("action"),
            "stop",
            words.apply("stop"),
            "undo",
            words.apply("undo"),
            "reach",
            words.apply("reach"),
            "watch",
            words.apply("watch"),
            "to-whom",
            words.apply("to-whom"),
            "condition",
            words.apply("condition"),
            "title",
            words.apply("title"),
            "length",
            "10 min",
            "stand-ins",
            "U2"
        };
        hear(mia.fills(more(plan, "when", words.apply("when"))));
        hear(mia.fills(more(plan, "when", "in 2h")));
        hear(mia.fills());
        for (String label : List.of("Join as observer", "Details", "Hold")) {
            hear(ben.presses(label));
        }
        hear(mia.types("/chaos release 1"));
        town.pass(Duration.ofMinutes(120));
        hear(mia.presses("Go"));
    }

    void experiment() {
        running();
        hear(ben.types("/chaos note " + words.apply("note")));
        hear(ben.presses("Note what you see"));
        hear(ben.fills("words", words.apply("note form")));
        hear(ben.presses("Stop"));
        hear(mia.types("/chaos end 1"));
        hear(mia.presses("Undone"));
        town.pass(Duration.ofMinutes(40));
        hear(mia.types("/chaos debrief 1"));
        hear(mia.presses("Answer"));
        hear(mia.fills("words", words.apply("answer")));
        hear(mia.presses("Next question"));
        hear(mia.types("/chaos show 1"));
        hear(mia.types("/hearth evidence"));
        hear(mia.types("/hearth evidence markdown"));
    }

    void incident() {
        hear(mia.types("/ooda open " + words.apply("open")));
        for (String verb : List.of("observe", "orient", "act", "note", "decide")) {
            hear(ben.types("/ooda " + verb + " " + words.apply(verb)));
        }
        hear(ben.types("/ooda decide " + words.apply("decide") + ", expect " + words.apply("expect") + " in 10 min"));
        hear(ben.forges("incidents.observe", "1"));
        hear(ben.fills("words", words.apply("entry form")));
        hear(ben.points("incidents.add", words.apply("pointed")));
        hear(ben.mentions("observe " + words.apply("mention"), null));
        hear(ben.types("/ooda open " + words.apply("second")));
        hear(ben.types("/ooda next"));
        town.pass(Duration.ofMinutes(11));
        hear(ben.types("/ooda timeline"));
        hear(ben.types("/ooda handover"));
        hear(ben.forges("incidents.resolve", "1"));
        hear(ben.fills("words", words.apply("resolved")));
        hear(ben.presses("Answer: what you will tell"));
        hear(ben.fills("words", words.apply("look back")));
    }

    void everyCommand() {
        for (String verb : List.of(
                "next", "show", "list", "idea", "join", "go", "hold", "release", "stop", "end", "move 1", "debrief",
                "cancel", "note", "wrong")) {
            hear(ben.types("/chaos " + verb + " " + words.apply("after " + verb)));
        }
        for (String verb :
                List.of("status", "next", "timeline", "handover", "cadence", "quiet", "resolve", "observe", "wrong")) {
            hear(ben.types("/ooda " + verb + " " + words.apply("after " + verb)));
        }
        for (String verb : List.of("mine", "show", "edit", "withdraw", "code", "search")) {
            hear(ben.types("/story " + verb + " " + words.apply("after " + verb)));
        }
        for (String verb :
                List.of("help", "setup", "settings", "privacy", "questions", "summary", "lessons", "quiet", "wrong")) {
            hear(ben.types("/hearth " + verb + " " + words.apply("after " + verb)));
        }
        hear(ben.mentions(words.apply("mention"), null));
        hear(ben.visitsHome());
        hear(mia.visitsHome());
        town.pass(Duration.ofDays(32));
        hear(mia.types("/hearth summary month"));
        hear(mia.types("/hearth summary week"));
    }

    private void hear(Town.Heard one) {
        heard.add(one);
    }

    private String last(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(heard.getLast().all());
        return found.find() ? found.group(1) : "";
    }

    private static String[] more(String[] before, String... more) {
        String[] all = java.util.Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        return all;
    }
}

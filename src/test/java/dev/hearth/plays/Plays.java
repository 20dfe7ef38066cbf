package dev.hearth.plays;

import java.time.Duration;
import java.util.regex.Pattern;

/** The three conversations, written once for every chat. */
final class Plays {

    private static final Pattern CODE = Pattern.compile("[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}");

    private Plays() {}

    /** Planned with a mistyped time, announced, started, noted, stopped, undone, talked about. */
    static void experiment(Chat chat) {
        plan(chat, "Checkout without node 2", "tue 14 o'clock or so");
        chat.fill("mia", "When?", "tue 14:00", "Who may say Go in my stead?", "ben");
        chat.fill("mia");
        chat.press("cleo", "Join as observer");
        chat.pass(Duration.ofHours(5));
        chat.pass(Duration.ofHours(23).plusMinutes(45));
        chat.pass(Duration.ofMinutes(15));
        chat.press("mia", "Go");
        chat.pass(Duration.ofMinutes(4));
        chat.type("ben", "/chaos note queue is growing, success fine");
        chat.answer("cleo", "Started:", "@Hearth note the retry log fills up");
        chat.press("dan", "Stop");
        chat.pass(Duration.ofMinutes(3));
        chat.press("ben", "I am doing it");
        chat.press("ben", "Undone");
        chat.press("mia", "Answer");
        chat.fill("mia", "Your answer", "Two nodes took the load.");
        chat.press("ben", "Answer");
        chat.fill("ben", "Your answer", "The queue grew while success stayed fine.");
        chat.press("mia", "Next question");
        chat.press("mia", "held");
        chat.press("ben", "surprised us");
        chat.press("mia", "That was all");
        chat.type("mia", "/chaos list");
        chat.type("mia", "/chaos show 1");
        chat.type("cleo", "/hearth evidence");
        chat.visit("mia");
    }

    /** An incident from its opening to its look back, and one that opens while an experiment runs. */
    static void incident(Chat chat) {
        chat.pass(Duration.ofHours(1));
        chat.type("mia", "/ooda open checkout is timing out for some people");
        chat.pass(Duration.ofMinutes(3));
        chat.type("ben", "/ooda observe p99 up 4x since 13:55, only EU");
        chat.answer("cleo", "Incident 1", "@Hearth orient the cert rotation ran at 9:50");
        chat.pass(Duration.ofMinutes(3));
        chat.type("mia", "/ooda decide restart the EU pool, expect p99 below 400 ms in 5 min");
        chat.press("ben", "Act");
        chat.fill("ben", "What was done?", "restarted 2 of 6");
        chat.pass(Duration.ofMinutes(5));
        chat.press("ben", "Observe");
        chat.fill("ben", "What do you see?", "p99 at 350 ms, still falling");
        chat.type("dan", "/ooda handover");
        chat.visit("cleo");
        chat.press("mia", "Resolved");
        chat.fill("mia", "What tells you that it is over?", "all six restarted, p99 at 120 ms");
        chat.press("cleo", "Answer: what surprised you");
        chat.fill("cleo", "Your answer", "the dashboard the payments people keep");
        chat.answer("mia", "Incident 1", "@Hearth timeline");
        plan(chat, "Checkout without node 2", "tue 14:00");
        chat.fill("mia");
        chat.pass(Duration.ofHours(27).plusMinutes(50));
        chat.press("mia", "Go");
        chat.type("cleo", "/ooda open checkout is slow again");
        chat.press("cleo", "Stop it");
        chat.press("ben", "Undone");
        chat.type("cleo", "/ooda resolve it was the experiment");
        chat.type("ben", "/ooda observe too late");
    }

    /** A review from the incident it looks back on to its end, and what is typed where others read it. */
    static void review(Chat chat) {
        chat.type("mia", "/ooda open checkout is timing out for some people");
        chat.pass(Duration.ofMinutes(3));
        chat.type("ben", "/ooda observe p99 up 4x, only EU, strange");
        chat.pass(Duration.ofMinutes(8));
        chat.type("mia", "/ooda decide restart the EU pool");
        chat.pass(Duration.ofMinutes(9));
        chat.type("mia", "/ooda resolve p99 is back");
        chat.pass(Duration.ofHours(24));
        chat.press("cleo", "Review it");
        chat.press("cleo", "Change");
        chat.fill("cleo", "People who were there", "mia, ben, dan");
        chat.press("cleo", "I lead through it");
        chat.press("cleo", "Right");
        chat.press("ben", "One question at a time");
        chat.press("ben", "Answer");
        chat.fill("ben", "What did it look like from where you were when you came in?", "A wall of red at 09:11.");
        chat.press("ben", "That is all");
        chat.press("ben", "Share it…");
        chat.fill("ben", "Your name beside it", "Ben");
        chat.press("dan", "Not for me");
        chat.answer("mia", "Incident 1", "@Hearth review account I was so afraid");
        chat.press("mia", "My account");
        chat.press("mia", "All in one form");
        chat.fill("mia", "What made this look like a good move at the time?", "It had been down for ten minutes.");
        chat.press("mia", "Share it…");
        chat.fill("mia");
        chat.press("dan", "Park an idea");
        chat.fill("dan", "An idea for a remedy", "Restart after each rotation, by script");
        chat.type("cleo", "/review");
        chat.visit("ben");
        chat.pass(Duration.ofDays(4));
        chat.press("cleo", "Tell the story");
        chat.fill(
                "cleo", "What contributed", "The rotation ran in office hours", "Where luck helped", "One region only");
        chat.press("cleo", "The story is told");
        chat.pass(Duration.ofDays(4));
        chat.press("mia", "Take it on");
        chat.fill("mia");
        chat.press("cleo", "Close the review");
        chat.type("ben", "/review report");
        chat.type("ben", "/review account 1");
        if (!chat.hidesCommands()) {
            chat.press("ben", "My account");
        }
        chat.press("ben", "Take it back");
    }

    /** The weekly question, stories with and without a name, and the month read back. */
    static void stories(Chat chat) {
        chat.type("mia", "/hearth setup");
        chat.fill("mia");
        chat.pass(Duration.ofHours(102));
        chat.press("ben", "Tell a story");
        chat.fill(
                "ben",
                "Your story",
                "We restarted it twice. The second time it stayed.",
                "Who may read it?",
                "my team");
        chat.press("cleo", "Tell a story");
        chat.fill("cleo", "Your story", "I pressed the wrong button and told nobody.", "Tell it as", "no name");
        chat.fill("cleo", "Who may read it?", "my team");
        String code = chat.read("cleo", CODE);
        chat.fill("cleo");
        chat.type("cleo", "/story code " + code);
        chat.fill("cleo", "Take this story back for good", "yes");
        chat.type("cleo", "/story code " + code);
        if (chat.hidesCommands()) {
            chat.type("mia", "/story The pager knew before we did.");
            chat.press("mia", "Let my team read it");
        } else {
            chat.type("mia", "/story I tell this to nobody.");
            chat.press("mia", "Tell a story");
            chat.fill("mia", "Your story", "The pager knew before we did.", "Who may read it?", "my team");
        }
        chat.type("ben", "/story mine");
        chat.press("dan", "Not this week");
        chat.answer("dan", "This week", "@Hearth story I typed this where others read it");
        chat.type("cleo", "/story search pager");
        if (chat.hidesCommands()) {
            chat.press("mia", "Only me again");
        } else {
            chat.press("mia", "Change…");
            chat.fill("mia", "Who may read it?", "only me");
        }
        chat.visit("ben");
        chat.pass(Duration.ofDays(25));
        chat.type("dan", "/hearth summary month");
        chat.type("dan", "/story show nothing of this kind");
    }

    /** What a story means, a team's own questions, and a round by direct message. */
    static void telling(Chat chat) {
        chat.type("mia", "/hearth setup");
        chat.fill("mia");
        chat.pass(Duration.ofHours(102));
        chat.press("ben", "Tell a story");
        chat.fill("ben", "Your story", "We restarted it twice.", "Who may read it?", "my team");
        chat.press("ben", "Say what it means to you");
        chat.fill(
                "ben",
                "A title",
                "Twice",
                "How common is such a thing here?",
                "now and then",
                "Who relied on something in it?",
                "shops that pay out on Sundays");
        chat.press("ben", "What it means to you…");
        chat.fill("ben", "The three above do not apply", "yes");
        chat.press("cleo", "Tell a story");
        chat.fill("cleo", "Your story", "The key was AKIAIOSFODNN7EXAMPLE and nobody turned it.");
        chat.type("mia", "/hearth questions");
        chat.press("mia", "Your own questions…");
        chat.fill("mia", "One question a line", "Why did it break?");
        chat.type("mia", "/hearth settings");
        chat.fill("mia", "Weekly question: where?", "to each person by direct message");
        chat.pass(Duration.ofDays(7));
        chat.press("cleo", "I have time off");
    }

    /** Another way to ask: allowed, offered, asked for, used, left, silent in an incident and stopped. */
    static void language(Chat chat) {
        chat.type("mia", "/hearth coach on");
        onOn(chat);
        chat.type("mia", "/hearth settings");
        chat.fill("mia", "For those who want it", "Other ways to ask, shown only to people who ask for them");
        chat.type("mia", "/hearth coach on");
        onOn(chat);
        tell(chat, "ben", "The deploy went out at noon. Why didn't you just roll back?");
        tell(chat, "mia", "The deploy went out at noon. Why didn't you just roll back?");
        chat.press("mia", "Use this");
        tell(chat, "mia", "The pod should have 3 replicas, says git blame, and Cleo said “whose fault is it?”.");
        tell(chat, "mia", "The root cause was human error.");
        chat.press("mia", "Not helpful");
        plan(chat, "Checkout without node 2", "tue 14:00");
        chat.fill("mia");
        chat.pass(Duration.ofHours(29));
        chat.press("mia", "Go");
        chat.answer("mia", "Started:", "@Hearth note ben should have drained it first");
        if (chat.hidesCommands()) {
            chat.press("mia", "Use the other");
            chat.fill("mia");
        }
        chat.press("dan", "Stop");
        chat.press("ben", "Undone");
        chat.type("mia", "/ooda open checkout is slow again");
        tell(chat, "mia", "Why didn't you just roll back?");
        chat.type("mia", "/ooda resolve all restarted");
        tell(chat, "mia", "This can never happen again.");
        chat.press("mia", "Stop these for me");
        tell(chat, "mia", "This can never happen again.");
        chat.answer("mia", "Incident 1", "@Hearth hearth coach on");
    }

    private static void onOn(Chat chat) {
        if (!chat.hidesCommands()) {
            chat.press("mia", "Switch it on for me");
        }
    }

    private static void tell(Chat chat, String person, String story) {
        chat.type(person, "/hearth story");
        chat.fill(person, "Your story", story, "Who may read it?", "my team");
    }

    /** An experiment of another tool taken over and given away again, and a run of it that is kept. */
    static void taken(Chat chat) {
        chat.type("mia", "/chaos import");
        chat.fill("mia", PASTED, "title: Readers are served without one cache node");
        chat.fill("mia", PASTED, """
            title: Readers are served without one cache node
            description: One cache node goes away for a minute.
            method:
              - {type: action, name: stop-one-node, provider: {type: process, path: stop-node, arguments: cache-2}}
            rollbacks:
              - {type: action, name: start-the-node, provider: {type: process, path: start-node}}
            """);
        chat.fill("mia", "When do we stop?", "Somebody says so", "When?", "tue 14:00");
        chat.fill("mia");
        chat.type("ben", "/chaos export 1");
        chat.pass(Duration.ofHours(29));
        chat.press("mia", "Go");
        chat.pass(Duration.ofMinutes(2));
        chat.press("ben", "Ended");
        chat.type("ben", "/chaos import");
        chat.fill("ben", PASTED, """
            experiment: {title: Readers are served without one cache node, method: []}
            status: completed
            deviated: false
            start: 2026-11-24T13:00:30Z
            end: 2026-11-24T13:01:30Z
            steady_states: {before: {steady_state_met: false, probes: []}, after: null}
            run: []
            """);
        chat.fill("ben");
        chat.type("mia", "/chaos show 1");
    }

    private static final String PASTED = "The experiment or the journal";

    /** A half day of two experiments, one of them stopped with everything else. */
    static void gameday(Chat chat) {
        plan(chat, "Checkout without node 2", "wed 10:00");
        chat.fill("mia");
        chat.type("mia", "/chaos gameday Autumn");
        chat.fill(
                "mia",
                "When does it begin?",
                "tue 13:00",
                "Which of the experiments you lead?",
                "#1 Checkout without node 2",
                "What else shall be tried, and at what times?",
                "Search is slow",
                "Who keeps to the agenda?",
                "ben");
        chat.fill("mia");
        chat.press("mia", "Plan 14:20");
        chat.fill(
                "mia",
                "What do we believe?",
                "Search stays up",
                "What will we do?",
                "Slow it down",
                "When do we stop?",
                "Anyone says so",
                "How do we undo it?",
                "Speed it up");
        chat.fill("mia");
        chat.pass(Duration.ofHours(27).plusMinutes(45));
        chat.pass(Duration.ofMinutes(15));
        chat.pass(Duration.ofMinutes(15));
        chat.press("mia", "Go");
        chat.pass(Duration.ofMinutes(5));
        chat.press("dan", "Stop everything");
        chat.press("ben", "Undone");
        chat.press("ben", "held");
        chat.press("mia", "Release the day");
        chat.pass(Duration.ofHours(3));
        chat.press("ben", "Answer");
        chat.fill("ben", "Your answer", "All stopped at one press.");
        chat.press("ben", "Next question");
        chat.press("ben", "That was all");
        chat.press("cleo", "The record");
        chat.type("cleo", "/chaos gameday list");
    }

    static void plan(Chat chat, String title, String when) {
        chat.type("mia", "/chaos plan " + title);
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
                when,
                "Where, how small?",
                "One node, staging",
                "For how long?",
                "10 min");
    }
}

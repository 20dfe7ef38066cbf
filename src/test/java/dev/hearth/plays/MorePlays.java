package dev.hearth.plays;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** More conversations: a lesson's life, a story that names someone, seven questions without names. */
final class MorePlays {

    private static final String KEEPER = "I look after it; the team sees my name beside it";

    private MorePlays() {}

    /** Two lessons: asked about on their days, put off, tried, changed, heard of in an incident, and one becomes an experiment. */
    static void lesson(Chat chat) {
        chat.type("mia", "/hearth setup");
        chat.fill("mia");
        note(chat, "mia", "Restart the pods after each certificate rotation", "tue 12 jan", KEEPER, "yes");
        note(chat, "ben", "After a rotation, restart and look at the bundle", "wed 13 jan");
        chat.pass(Duration.ofDays(10));
        chat.press("mia", "Ask in four weeks");
        chat.press("cleo", "Lesson 2: tried");
        chat.fill("cleo", "What came of it?", "We looked, and half of them had the old bundle.");
        chat.type("dan", "/ooda open pods fail after the certificate rotation");
        chat.type("dan", "/ooda resolve restarted them");
        chat.type("mia", "/hearth lessons");
        chat.press("mia", "Lesson 1: more…");
        chat.press("mia", "Change…");
        chat.fill("mia", "Who looks after it? The team sees the name", "ben", "What did it come from?", "incident 1");
        chat.type("ben", "/hearth lessons 1");
        chat.press("ben", "Lesson 1: plan an experiment");
        chat.fill(
                "ben",
                "What do we believe?",
                "A restart after a rotation goes unnoticed",
                "When do we stop?",
                "Anyone says so",
                "How do we undo it?",
                "Wait for the pods",
                "When?",
                "mon 14:00");
        chat.fill("ben");
        chat.type("cleo", "/hearth lessons");
    }

    /** Told with a name, hidden by a reader, sent back by a steward, reworded, shown again. */
    static void naming(Chat chat) {
        chat.type("mia", "/hearth setup");
        chat.fill("mia", "Who decides when a story names someone", "ben");
        chat.type("cleo", "/story");
        chat.fill("cleo", "Your story", "Once more Zed had the only key.", "Who may read it?", "my team");
        chat.type("dan", "/story search key");
        chat.press("dan", "Once more Zed had the only key.");
        chat.press("dan", "This names someone");
        chat.type("mia", "/story search key");
        chat.press("ben", "Look at what waits");
        chat.press("ben", "Story 1: ask for other words");
        chat.press("cleo", "Change…");
        chat.fill("cleo", "Your story", "Once more one person had the only key.");
        chat.press("ben", "Look at what waits");
        chat.press("ben", "Story 1: show it again");
        chat.type("dan", "/story search key");
    }

    /** Seven questions without names: allowed, switched on, asked, answered, read by talking first, noted; then two a week. */
    static void pulse(Chat chat) {
        chat.type("mia", "/hearth pulse");
        chat.type("mia", "/hearth setup");
        chat.fill("mia");
        chat.type("mia", "/hearth pulse");
        chat.type("mia", "/hearth settings");
        chat.fill("mia", "For those who want it", "Seven questions on speaking up");
        chat.type("mia", "/hearth pulse");
        chat.press("mia", "Begin: all seven at once");
        chat.pass(Duration.ofHours(1));
        chat.type("ben", "/hearth pulse");
        for (String person : List.of("mia", "ben", "cleo", "dan", "eve", "fay")) {
            if (chat.plays(person)) {
                answer(chat, person, person.equals("fay") ? "2" : "6");
            }
        }
        chat.press("ben", "Answer without my name");
        chat.pass(Duration.ofDays(8));
        chat.type("cleo", "/hearth pulse");
        if (chat.plays("eve")) {
            chat.press("cleo", "What came of it");
            chat.press("cleo", "Read it");
            chat.type("dan", "/hearth pulse");
            chat.press("dan", "Note what we will try");
            chat.fill("dan", "What did we talk about, and what will we try?", "We ask the quiet end first.");
            chat.type("ben", "/hearth pulse");
            chat.press("ben", "Begin: two a week");
        } else {
            chat.press("cleo", "Begin: two a week");
        }
        chat.pass(Duration.ofHours(1));
        chat.press("dan", "Answer without my name");
    }

    private static void answer(Chat chat, String person, String step) {
        chat.press(person, "Answer without my name");
        chat.fill(
                person,
                "How freely can hard problems be raised in this team?",
                step,
                "How safe is it to try something here that may not work?",
                step);
    }

    private static void note(Chat chat, String person, String words, String day, String... keeper) {
        chat.type(person, "/hearth lessons");
        chat.press(person, "A lesson");
        List<String> filled = new ArrayList<>(
                List.of("What did we learn, and what would we try?", words, "Look at it again on", day));
        filled.addAll(List.of(keeper));
        chat.fill(person, filled.toArray(String[]::new));
    }
}

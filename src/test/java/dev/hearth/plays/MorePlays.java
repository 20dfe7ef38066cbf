package dev.hearth.plays;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two more conversations: a lesson's life, and a story that names someone. */
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

    private static void note(Chat chat, String person, String words, String day, String... keeper) {
        chat.type(person, "/hearth lessons");
        chat.press(person, "A lesson");
        List<String> filled = new ArrayList<>(
                List.of("What did we learn, and what would we try?", words, "Look at it again on", day));
        filled.addAll(List.of(keeper));
        chat.fill(person, filled.toArray(String[]::new));
    }
}

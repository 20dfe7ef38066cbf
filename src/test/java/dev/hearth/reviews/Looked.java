package dev.hearth.reviews;

import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.reception.Reply;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** An incident that went by on Monday 4 January 2027, and the review of it. */
final class Looked {

    private Looked() {}

    /** From 9:00 on: mia opens, ben sees, cleo explains, mia decides, ben acts, dan says it differently, mia resolves. */
    static Harness back() {
        Harness hearth = Harness.start();
        incident(hearth);
        return hearth;
    }

    static void incident(Harness hearth) {
        hearth.type("mia", "/ooda open checkout is timing out for some people");
        hearth.pass(Duration.ofMinutes(3));
        hearth.type("ben", "/ooda observe p99 up 4x, only EU, strange");
        hearth.pass(Duration.ofMinutes(3));
        hearth.type("cleo", "/ooda orient the cert rotation ran at 8:50");
        hearth.pass(Duration.ofMinutes(5));
        hearth.type("mia", "/ooda decide restart the EU pool, @ben does it");
        hearth.pass(Duration.ofMinutes(4));
        hearth.type("ben", "/ooda act restarted all six");
        hearth.pass(Duration.ofMinutes(5));
        hearth.type("dan", "/ooda orient half the pods had the old bundle");
        hearth.pass(Duration.ofMinutes(5));
        hearth.type("mia", "/ooda resolve p99 is back");
    }

    /** The same, with a review whose people are right. */
    static Harness asked() {
        Harness hearth = back();
        hearth.type("mia", "/review start 1");
        hearth.press("mia", "Right");
        return hearth;
    }

    /** Somebody answers the first questions of theirs, and shares that. */
    static void tells(Harness hearth, String person, String... answers) {
        hearth.forge(person, "reviews.account.one", "1");
        for (String answer : answers) {
            hearth.press(person, "Answer");
            hearth.fill(person, "words", answer);
        }
        hearth.press(person, "That is all");
        hearth.press(person, "Share it…");
        hearth.fill(person);
    }

    static String shown(Reply reply) {
        return switch (reply) {
            case Reply.Say(Message message) -> message.plain();
            case Reply.NotKept(Message message) -> message.plain();
            case Reply.Open(Form form) ->
                form.preface().stream().map(block -> block.plain()).collect(Collectors.joining("\n")) + form;
            case Reply.Whispering(Reply answer, Message whisper) -> shown(answer) + whisper.plain();
            case Reply.Silence _ -> "";
        };
    }

    /** What was said to one person directly. */
    static List<String> directly(Harness hearth, String person) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals("@" + person))
                .map((Stage.Said said) -> said.message.plain())
                .toList();
    }
}

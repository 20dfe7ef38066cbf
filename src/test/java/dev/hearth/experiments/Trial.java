package dev.hearth.experiments;

import dev.hearth.Harness;
import dev.hearth.chat.Message;
import dev.hearth.reception.Reply;
import java.time.Duration;
import java.util.List;

/** Takes an experiment from the form to the end of its debrief, an hour at a time. */
public final class Trial {

    private Trial() {}

    /** Plans, runs, undoes and talks about an experiment with this belief; whoever says, says it in turn: mia, ben, cleo. */
    static void of(Harness hearth, String belief, String... saying) {
        planned(hearth, belief);
        ran(hearth, saying);
    }

    /** Plans one for an hour later. */
    static void planned(Harness hearth, String belief, String... more) {
        hearth.type("mia", "/chaos plan");
        filled(hearth, belief, more);
        hearth.fill("mia");
    }

    /** Fills in the first page of a form that is open. */
    static Reply filled(Harness hearth, String belief, String... more) {
        String[] values = new String[] {
            "belief",
            belief,
            "action",
            "Drain node 2",
            "stop",
            "anyone says so",
            "undo",
            "Uncordon it",
            "when",
            "in 1h",
            "length",
            "5 min"
        };
        String[] all = java.util.Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return hearth.fill("mia", all);
    }

    /** It is its time: it runs, is undone and talked about. */
    public static void ran(Harness hearth, String... saying) {
        hearth.pass(Duration.ofHours(1));
        hearth.press("mia", "Go");
        hearth.press("mia", "Ended");
        hearth.press("mia", "Undone");
        for (int i = 0; i < 3; i++) {
            hearth.press("mia", "Next question");
        }
        List<String> people = List.of("mia", "ben", "cleo");
        for (int i = 0; i < saying.length; i++) {
            hearth.press(people.get(i), saying[i]);
        }
        hearth.press("mia", "That was all");
    }

    /** What somebody was shown, as one text. */
    static String shown(Reply reply) {
        return switch (reply) {
            case Reply.Say(Message message) -> message.plain();
            case Reply.Open(var form) ->
                form.title() + "\n" + Message.of(form.preface()).plain() + "\n" + form.fields() + "\n" + form.more();
            case Reply.NotKept(Message message) -> message.plain();
            case Reply.Silence() -> "";
            case Reply.Whispering _ -> "";
        };
    }
}

package dev.hearth.slack.answers;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody gets a form after all that Slack did not open, because it opens forms only within three seconds of a press
 * or a command.
 *
 * @param press what to press; null where only doing the same again helps
 * @param words what was typed, to be shown so that it is not lost
 */
public record Again(@Nullable Press press, String words) {

    /** The button that types a command again; its subject is the command's word and verb. */
    static final String OPEN = "slack.open";

    /** For a command: the button carries its word and verb, the rest is shown. */
    public static Again typed(Ask.Typed typed, Verbs verbs) {
        String command = verbs.command(typed.word(), typed.text());
        String verb = command.substring(typed.word().length()).strip();
        String rest = typed.text().strip();
        return new Again(
                new Press(OPEN, command),
                rest.regionMatches(true, 0, verb, 0, verb.length())
                        ? rest.substring(verb.length()).strip()
                        : rest);
    }

    /** For a button: the same button. */
    public static Again pressed(Press press) {
        return new Again(press, "");
    }

    /** For a shortcut: only choosing it again helps. */
    public static Again pointed() {
        return new Again(null, "");
    }

    /** What the button means, if it is the one that types a command again. */
    public static @Nullable Ask typing(Press press) {
        if (!press.name().equals(OPEN)) {
            return null;
        }
        String[] command = press.subject().split(" ", 2);
        return new Ask.Typed(command[0], command.length < 2 ? "" : command[1]);
    }

    /** The sentence with the button. */
    Message message(Voice voice) {
        List<Block> blocks = new ArrayList<>();
        if (press == null) {
            return Message.of(voice.say("slack.again.choose"));
        }
        blocks.add(voice.text("slack.again"));
        if (!words.isEmpty()) {
            blocks.add(voice.text("slack.again.words"));
            blocks.add(new Block.Quote(words, null));
        }
        blocks.add(Block.Buttons.of(new Button(voice.line("slack.again.open"), press, Button.Weight.PRIMARY, null)));
        return Message.of(blocks);
    }
}

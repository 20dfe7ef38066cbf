package dev.hearth.language.asking;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.language.Remark;
import dev.hearth.reception.Reply;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said about words that make people fall silent, and about being told of them. */
@Component
class CoachSpeech {

    private static final int SHOWN = 160;

    private final Voice voice;

    CoachSpeech(Voice voice) {
        this.voice = voice;
    }

    /** There is another way to say it. Which sentence is meant is shown where there are several. */
    Message nudge(Remark.AnotherWay found, String command, List<String> said) {
        List<Block> blocks = new ArrayList<>();
        if (said.stream()
                .noneMatch(part -> part.strip().length() <= found.sentence().length() + 2)) {
            blocks.add(new Block.Quote(shortened(found.sentence()), null));
        }
        blocks.add(voice.text("language.nudge", "does", found.does()));
        List<String> ways = found.instead();
        blocks.add(
                ways.size() == 1
                        ? voice.text("language.way", "way", ways.getFirst())
                        : voice.text("language.ways", "way", ways.getFirst(), "other", ways.getLast()));
        blocks.add(new Block.Buttons(buttons(found, command)));
        return Message.of(blocks);
    }

    private List<Button> buttons(Remark.AnotherWay found, String command) {
        List<Button> buttons = new ArrayList<>();
        for (int way = 0; way < found.instead().size(); way++) {
            String label = voice.line(way == 0 ? "language.button.use" : "language.button.use-other");
            buttons.add(Button.plain(label, CoachButtons.USE, new Choice(found.phrase(), way, command).written()));
        }
        buttons.add(Button.plain(voice.line("language.button.not-helpful"), CoachButtons.NOT_HELPFUL, ""));
        buttons.add(Button.plain(voice.line("language.button.stop"), CoachButtons.OFF, ""));
        return buttons;
    }

    /** The words to take along. */
    Reply copy(String way) {
        return Reply.say(Message.of(voice.text("language.copy"), new Block.Text(Prose.of(new Span.Code(way)))));
    }

    /** The command again, with other words. */
    Reply again(String command, String way) {
        Field words = new Field.Paragraph(
                AgainForm.WORDS, voice.line("language.again.words"), voice.line("language.again.hint"), way, false);
        return Reply.open(Form.of(
                AgainForm.NAME,
                command,
                voice.line("language.again"),
                voice.line("language.again.submit"),
                List.of(words)));
    }

    /** A sentence. */
    Reply say(String key) {
        return Reply.say(voice.say(key));
    }

    /** Others can read what is typed here, so a button does it. */
    Reply overheard(boolean on) {
        return Reply.say(Message.of(
                voice.text("language.overheard"),
                Block.Buttons.of(Button.primary(
                        voice.line(on ? "language.button.on" : "language.button.off"),
                        on ? CoachButtons.ON : CoachButtons.OFF,
                        ""))));
    }

    /** How it stands, with the button that changes it. */
    Reply standing(boolean on) {
        return Reply.say(Message.of(
                voice.text(on ? "language.is-on" : "language.is-off"),
                voice.context("language.kept"),
                Block.Buttons.of(Button.plain(
                        voice.line(on ? "language.button.off" : "language.button.on"),
                        on ? CoachButtons.OFF : CoachButtons.ON,
                        ""))));
    }

    private static String shortened(String sentence) {
        return sentence.length() <= SHOWN ? sentence : sentence.substring(0, SHOWN - 1) + "…";
    }
}

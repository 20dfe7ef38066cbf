package dev.hearth.stories.telling;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.stories.Audience;
import dev.hearth.stories.forms.Logs;
import dev.hearth.stories.forms.Wording;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what was kept, for whom, and how to take it back. */
@Component
class TellingSpeech {

    private final Voice voice;

    TellingSpeech(Voice voice) {
        this.voice = voice;
    }

    /** A story is kept for its teller alone. */
    Reply keptForMe(String id, @Nullable Team team, String text) {
        return kept(voice.text("stories.kept.me", "id", id), id, true, team, text);
    }

    /** Why what looks like a secret was not kept, and what to do. */
    String secret(String beginning) {
        return voice.line(Wording.SECRET, "beginning", beginning);
    }

    /** The same for words that fit into no form: they are given back. */
    Reply secretIn(String words, String beginning) {
        return new Reply.NotKept(
                Message.of(voice.text("stories.secret", "beginning", beginning), new Block.Quote(words, null)));
    }

    /** A story is kept for whom its teller chose. */
    Reply kept(String id, Draft draft) {
        Team team = draft.team();
        String text = draft.words().text();
        if (draft.audience() == Audience.TEAM && team != null) {
            return kept(voice.text("stories.kept.team", "id", id, "team", team.name()), id, false, team, text);
        }
        return draft.audience() == Audience.EVERYONE
                ? kept(voice.text("stories.kept.everyone", "id", id), id, false, team, text)
                : keptForMe(id, team, text);
    }

    /** A story is kept without a name; nothing more can be said. */
    Reply keptWithoutName() {
        return Reply.say(voice.say("stories.kept.no-name"));
    }

    /** What was typed is longer than a story may be. */
    Reply tooLong(String words) {
        return new Reply.NotKept(Message.of(voice.text("stories.mend.long"), new Block.Quote(words, null)));
    }

    /** Others can read what is typed here, so nothing was kept. */
    Reply overheard() {
        return Reply.say(Message.of(
                voice.text("stories.overheard.tell"),
                Block.Buttons.of(Button.primary(voice.line("stories.button.tell"), TellButtons.TELL, ""))));
    }

    private Reply kept(Block sentence, String id, boolean alone, @Nullable Team team, String text) {
        List<Button> buttons = new ArrayList<>();
        if (alone && team != null) {
            buttons.add(Button.plain(voice.line("stories.button.share"), "stories.share", id));
        }
        buttons.add(Button.plain(voice.line("stories.button.mean"), "stories.mean", id));
        buttons.add(Button.plain(voice.line("stories.button.change"), "stories.edit", id));
        buttons.add(Button.plain(voice.line("stories.button.withdraw"), "stories.withdraw", id));
        List<Block> blocks = new ArrayList<>(List.of(sentence, new Block.Buttons(buttons)));
        if (Logs.isIn(text)) {
            blocks.add(voice.text("stories.logs"));
            blocks.add(Block.Buttons.of(Button.plain(voice.line("stories.button.shorten"), "stories.shorten", id)));
        }
        if (team != null && !team.setUp()) {
            blocks.add(voice.context("stories.not-set-up"));
        }
        return Reply.say(Message.of(blocks));
    }
}

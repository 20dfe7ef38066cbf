package dev.hearth.stories.telling;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.stories.Audience;
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
    Reply keptForMe(String id, @Nullable Team team) {
        return kept(voice.text("stories.kept.me", "id", id), id, true, team);
    }

    /** A story is kept for whom its teller chose. */
    Reply kept(String id, Draft draft) {
        Team team = draft.team();
        if (draft.audience() == Audience.TEAM && team != null) {
            return kept(voice.text("stories.kept.team", "id", id, "team", team.name()), id, false, team);
        }
        return draft.audience() == Audience.EVERYONE
                ? kept(voice.text("stories.kept.everyone", "id", id), id, false, team)
                : keptForMe(id, team);
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

    private Reply kept(Block sentence, String id, boolean alone, @Nullable Team team) {
        List<Button> buttons = new ArrayList<>();
        if (alone && team != null) {
            buttons.add(Button.plain(voice.line("stories.button.share"), "stories.share", id));
        }
        buttons.add(
                Button.plain(voice.line(alone ? "stories.button.title" : "stories.button.change"), "stories.edit", id));
        buttons.add(Button.plain(voice.line("stories.button.withdraw"), "stories.withdraw", id));
        List<Block> blocks = new ArrayList<>(List.of(sentence, new Block.Buttons(buttons)));
        if (team != null && !team.setUp()) {
            blocks.add(voice.context("stories.not-set-up"));
        }
        return Reply.say(Message.of(blocks));
    }
}

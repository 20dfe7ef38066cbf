package dev.hearth.stories.changing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.stories.Audience;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.team.Team;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what became of a teller's story. */
@Component
class ChangingSpeech {

    private final Voice voice;

    ChangingSpeech(Voice voice) {
        this.voice = voice;
    }

    Reply changed(String id, Audience audience, Optional<Team> team) {
        Block.Text sentence = switch (audience) {
            case ME -> voice.text("stories.changed.me", "id", id);
            case TEAM ->
                voice.text(
                        "stories.changed.team",
                        "id",
                        id,
                        "team",
                        team.map(Team::name).orElse(""));
            case EVERYONE -> voice.text("stories.changed.everyone", "id", id);
        };
        Button withdraw = Button.plain(voice.line("stories.button.withdraw"), OwnButtons.WITHDRAW, id);
        return Reply.say(Message.of(sentence, buttons(id, audience, team, withdraw)));
    }

    private Block buttons(String id, Audience audience, Optional<Team> team, Button withdraw) {
        if (audience == Audience.ME && team.isEmpty()) {
            return Block.Buttons.of(withdraw);
        }
        return audience == Audience.ME
                ? Block.Buttons.of(Button.plain(voice.line("stories.button.share"), OwnButtons.SHARE, id), withdraw)
                : Block.Buttons.of(Button.plain(voice.line("stories.button.alone"), OwnButtons.ALONE, id), withdraw);
    }

    Reply meant(String id) {
        return Reply.say(Message.of(
                voice.text("stories.meant", "id", id),
                Block.Buttons.of(
                        Button.plain(voice.line("stories.button.mean-again"), "stories.mean", id),
                        Button.plain(voice.line("stories.button.withdraw"), OwnButtons.WITHDRAW, id))));
    }

    /** What stands for log lines that are left out. */
    String leftOut() {
        return voice.line("stories.logs.left-out");
    }

    Reply tooLongToShorten() {
        return Reply.say(voice.say("stories.logs.too-long"));
    }

    /** It was changed, and is hidden all the same. */
    Reply hidden(String id) {
        return Reply.say(Message.of(
                voice.text("stories.changed.hidden", "id", id),
                Block.Buttons.of(Button.plain(voice.line("stories.button.withdraw"), OwnButtons.WITHDRAW, id))));
    }

    Reply withdrawn(String id) {
        return Reply.say(voice.say("stories.withdrawn", "id", id));
    }

    Reply none(String id) {
        return Reply.say(voice.say("stories.none-of-yours", "id", id));
    }

    Reply which(String key) {
        return Reply.say(voice.say(key));
    }

    /** Others can read what is typed here, so nothing was done. */
    Reply overheard(String id) {
        return Reply.say(Message.of(
                voice.text("stories.overheard.withdraw", "id", id),
                Block.Buttons.of(Button.plain(voice.line("stories.button.withdraw"), OwnButtons.WITHDRAW, id))));
    }

    /** The form's story is gone; what was typed is not. */
    Reply gone(Ask.Submitted submitted) {
        return new Reply.NotKept(Message.of(
                voice.text("stories.change.gone"),
                new Block.Quote(
                        (submitted.value(StoryFields.TITLE) + "\n" + submitted.value(StoryFields.STORY)).strip(),
                        null)));
    }
}

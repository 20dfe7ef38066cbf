package dev.hearth.stories.naming;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Speaks to stewards, who never hear who told or who pressed, and to tellers, who never hear who pressed or decided. */
@Component
class DecidingSpeech {

    private static final int SHOWN = 3;

    private final StoryIds ids;
    private final Voice voice;

    DecidingSpeech(StoryIds ids, Voice voice) {
        this.ids = ids;
        this.voice = voice;
    }

    /** A story waits for a steward. Its words are not in it, for it may be taken back. */
    Message waits(Team team) {
        return Message.of(
                voice.text("stories.steward.waits", "team", team.name()),
                Block.Buttons.of(Button.primary(
                        voice.line("stories.button.look.here"),
                        DecideButtons.LOOK,
                        team.id().value())));
    }

    /** The button that shows what waits. */
    Block look(Team team) {
        return Block.Buttons.of(Button.primary(
                voice.line("stories.button.look", "team", team.name()),
                DecideButtons.LOOK,
                team.id().value()));
    }

    /** What waits in a team, for a steward alone. */
    Reply list(Team team, List<Story> stories) {
        if (stories.isEmpty()) {
            return Reply.say(voice.say("stories.steward.none", "team", team.name()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("stories.steward", "team", team.name()));
        List<Story> shown = stories.stream().limit(SHOWN).toList();
        for (int i = 0; i < shown.size(); i++) {
            blocks.addAll(item(shown.get(i), i + 1));
        }
        if (stories.size() > SHOWN) {
            blocks.add(voice.context("stories.steward.more"));
        }
        return Reply.say(new Message(blocks, shown.stream().anyMatch(Story::sample)));
    }

    /** Title and words, without name, day or id. */
    private List<Block> item(Story story, int place) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("stories.steward.story", "place", place));
        if (!story.words().title().isEmpty()) {
            blocks.add(new Block.Text(Prose.of(story.words().title())));
        }
        blocks.add(new Block.Quote(story.words().text(), null));
        String id = ids.write(story.id());
        blocks.add(Block.Buttons.of(
                button("show", place, DecideButtons.SHOW, id),
                button("reword", place, DecideButtons.REWORD, id),
                button("remove", place, DecideButtons.REMOVE, id)));
        return blocks;
    }

    private Button button(String label, int place, String name, String id) {
        return Button.plain(voice.line("stories.button.decide." + label, "place", place), name, id);
    }

    Reply decided(String what) {
        return Reply.say(voice.say("stories.decided." + what));
    }

    Reply notYours() {
        return Reply.say(voice.say("stories.steward.not-yours"));
    }

    /** What a teller hears, alone, of a story told with their name. */
    Message told(Story story, Hiding.Why why) {
        String id = ids.write(story.id());
        return Message.of(
                voice.text("stories.teller." + why.word(), "id", id),
                Block.Buttons.of(
                        Button.plain(voice.line("stories.button.change"), "stories.edit", id),
                        Button.plain(voice.line("stories.button.withdraw"), "stories.withdraw", id)));
    }

    String about() {
        return voice.line("stories.steward.about");
    }
}

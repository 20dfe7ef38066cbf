package dev.hearth.stories.reading;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Option;
import dev.hearth.chat.Press;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Excerpt;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.StoryTies;
import dev.hearth.stories.UnderOwn;
import dev.hearth.stories.naming.Hiding;
import dev.hearth.stories.naming.UnderStories;
import dev.hearth.workspaces.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows stories to those who may read them. */
@Component
class ReadingSpeech {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int LABEL = 70;

    private final Stories stories;
    private final StoryTies ties;
    private final StoryIds ids;
    private final Hiding hiding;
    private final UnderStories naming;
    private final List<UnderOwn> more;
    private final Voice voice;

    ReadingSpeech(
            Stories stories,
            StoryTies ties,
            StoryIds ids,
            Hiding hiding,
            UnderStories naming,
            List<UnderOwn> more,
            Voice voice) {
        this.more = more;
        this.hiding = hiding;
        this.naming = naming;
        this.stories = stories;
        this.ties = ties;
        this.ids = ids;
        this.voice = voice;
    }

    /** One story, whole. */
    Message story(Story story, Person reader) {
        List<Block> blocks = new ArrayList<>();
        if (!story.words().title().isEmpty()) {
            blocks.add(new Block.Heading(story.words().title()));
        }
        blocks.add(new Block.Quote(story.words().text(), null));
        blocks.add(new Block.Context(byline(story, reader)));
        stories.experiment(story.id())
                .ifPresent(number -> blocks.add(voice.context("stories.about", "number", number)));
        ties.about(story.id())
                .ifPresent(
                        thing -> blocks.add(voice.context("stories.about." + thing.kind(), "number", thing.number())));
        if (ties.isBeside(story.id())) {
            blocks.add(voice.context("stories.beside"));
        }
        if (reader.equals(story.teller())) {
            hiding.why(story.id())
                    .ifPresent(why ->
                            blocks.add(voice.context("stories.hidden." + why.word(), "id", ids.write(story.id()))));
            blocks.add(new Block.Buttons(ownButtons(story)));
        } else if (!naming.under(story).isEmpty()) {
            blocks.add(new Block.Buttons(naming.under(story)));
        }
        return new Message(blocks, story.sample());
    }

    /** Several stories, one line each, to pick one. */
    Message list(Block above, List<Story> stories, List<Button> below) {
        List<Block> blocks = new ArrayList<>(List.of(above));
        stories.forEach(story -> blocks.add(line(story)));
        if (!stories.isEmpty()) {
            blocks.add(picker(stories));
        }
        if (!below.isEmpty()) {
            blocks.add(new Block.Buttons(below));
        }
        return new Message(blocks, stories.stream().anyMatch(Story::sample));
    }

    /** One story in one line. */
    Block line(Story story) {
        return voice.text(
                "stories.line",
                "id",
                ids.write(story.id()),
                "title",
                story.headline(),
                "day",
                day(story.told()),
                "audience",
                voice.line("stories.read-by." + story.audience().word()));
    }

    /** A button that goes on after a story. */
    Button older(Story last) {
        return Button.plain(voice.line("stories.button.older"), ReadingButtons.OLDER, ids.write(last.id()));
    }

    private Block picker(List<Story> stories) {
        List<Option> options = stories.stream()
                .map(story -> new Option(ids.write(story.id()), Excerpt.of(story.headline(), LABEL)))
                .toList();
        return new Block.Choices(new Press(ReadingButtons.SHOW, ""), voice.line("stories.pick"), options);
    }

    private Prose byline(Story story, Person reader) {
        String id = ids.write(story.id());
        String audience = voice.line("stories.read-by." + story.audience().word());
        Person teller = story.teller();
        if (teller == null) {
            return voice.say("stories.by.nobody", "id", id, "day", day(story.told()), "audience", audience);
        }
        return reader.equals(teller)
                ? voice.say("stories.by.you", "id", id, "day", day(story.told()), "audience", audience)
                : voice.say("stories.by", "id", id, "teller", teller, "day", day(story.told()), "audience", audience);
    }

    private List<Button> ownButtons(Story story) {
        String id = ids.write(story.id());
        List<Button> buttons = new ArrayList<>();
        if (story.audience() == Audience.ME && story.team() != null) {
            buttons.add(Button.plain(voice.line("stories.button.share"), "stories.share", id));
        }
        if (story.audience() != Audience.ME) {
            buttons.add(Button.plain(voice.line("stories.button.alone"), "stories.alone", id));
        }
        buttons.add(Button.plain(
                voice.line(story.words().meaning().isNone() ? "stories.button.mean" : "stories.button.mean-again"),
                "stories.mean",
                id));
        buttons.add(Button.plain(voice.line("stories.button.change"), "stories.edit", id));
        more.forEach(room -> room.under(story).ifPresent(buttons::add));
        buttons.add(Button.plain(voice.line("stories.button.withdraw"), "stories.withdraw", id));
        return buttons;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}

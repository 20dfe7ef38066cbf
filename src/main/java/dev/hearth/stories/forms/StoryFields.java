package dev.hearth.stories.forms;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fields that all forms of stories share. */
@Component
public class StoryFields {

    /** The story itself. */
    public static final String STORY = "story";

    /** Who may read it. */
    public static final String AUDIENCE = "audience";

    /** Whether it is told with a name. */
    public static final String AS = "as";

    /** The value of {@link #AS} for a story without a name. */
    public static final String NO_NAME = "no-name";

    /** Its title. */
    public static final String TITLE = "title";

    /** Whether a summary may quote it. */
    public static final String QUOTE = "quote";

    /** How it felt. */
    public static final String FEELING = "feeling";

    private static final int LONGEST_IN_A_FORM = 3000;

    private final Voice voice;

    StoryFields(Voice voice) {
        this.voice = voice;
    }

    /** Whether a form can hold this text; more than this no platform lets people type. */
    public static boolean fits(String text) {
        return text.length() <= LONGEST_IN_A_FORM;
    }

    /** The story. */
    public Field story() {
        return new Field.Paragraph(
                STORY, voice.line("stories.field.story"), voice.line("stories.field.story.hint"), "", false);
    }

    /** Who may read it; the teller alone unless they say otherwise. */
    public Field audience(Setting setting) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Audience.ME.word(), voice.line("stories.audience.me")));
        setting.circles().forEach(circle -> options.add(new Option(setting.word(circle), team(circle))));
        options.add(everyone());
        return new Field.Choice(AUDIENCE, voice.line("stories.field.audience"), options, Audience.ME.word(), false);
    }

    /** Who may read a story that has no teller to read it alone. */
    public Field audienceWithoutName(Circle circle) {
        List<Option> options = List.of(new Option(Audience.TEAM.word(), team(circle)), everyone());
        return new Field.Choice(AUDIENCE, voice.line("stories.field.audience"), options, Audience.TEAM.word(), false);
    }

    private Option everyone() {
        return new Option(Audience.EVERYONE.word(), voice.line("stories.audience.everyone"));
    }

    private String team(Circle circle) {
        String name = circle.team().name();
        return circle.people().isPresent()
                ? voice.line("stories.audience.team", "people", circle.people().getAsInt(), "team", name)
                : voice.line("stories.audience.team.unknown", "team", name);
    }

    /** The quiet line about what is better left out. */
    public Block care() {
        return voice.context("stories.form.care");
    }

    /** Whether it is told with the teller's name, which is the preset. */
    public Field as() {
        List<Option> options = List.of(
                new Option("me", voice.line("stories.field.as.me")),
                new Option(NO_NAME, voice.line("stories.field.as.no-name")));
        return new Field.Choice(AS, voice.line("stories.field.as"), options, "me", false);
    }

    /** A title. */
    public Field title() {
        return new Field.Line(
                TITLE, voice.line("stories.field.title"), voice.line("stories.field.title.hint"), "", true);
    }

    /** Whether a summary may quote it: no, unless the teller ticks it. */
    public Field quote() {
        return new Field.Checkbox(QUOTE, voice.line("stories.field.quote"), "");
    }

    /** How it felt, between two ends neither of which is right. */
    public Field feeling() {
        return new Field.Slider(
                FEELING,
                voice.line("stories.field.feeling"),
                voice.line("stories.field.feeling.low"),
                voice.line("stories.field.feeling.high"),
                "");
    }

    /** The values of these fields for words that were kept. */
    public static Map<String, String> values(Story.Words words) {
        return Map.of(
                STORY,
                words.text(),
                TITLE,
                words.title(),
                QUOTE,
                words.quotable() ? "yes" : "",
                FEELING,
                words.feeling() == 0 ? "" : Integer.toString(words.feeling()));
    }
}

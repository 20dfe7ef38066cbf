package dev.hearth.stories.forms;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Meaning;
import dev.hearth.stories.Story;
import dev.hearth.stories.meaning.MeaningFields;
import dev.hearth.stories.meaning.MeaningReading;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** Whether what looks like a secret may stay in it. */
    public static final String SURE = "sure";

    /** Which question it answers. */
    public static final String QUESTION = "question";

    private static final int LONGEST_IN_A_FORM = 3000;

    private final Voice voice;
    private final MeaningFields meaning;
    private final HeavyStories heavy;

    StoryFields(Voice voice, MeaningFields meaning, HeavyStories heavy) {
        this.meaning = meaning;
        this.heavy = heavy;
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
        if (circle.beside()) {
            return voice.line("stories.audience.beside", "team", name);
        }
        return circle.people().isPresent()
                ? voice.line("stories.audience.team", "people", circle.people().getAsInt(), "team", name)
                : voice.line("stories.audience.team.unknown", "team", name);
    }

    /** The quiet lines: what is better left out, what becomes of a closed form, and whom to talk to. */
    public List<Block> care(Workspace.Id workspace) {
        List<Block> lines =
                new ArrayList<>(List.of(voice.context("stories.form.care"), voice.context("stories.form.closing")));
        heavy.contacts(workspace)
                .ifPresent(contacts -> lines.add(voice.context("stories.form.heavy", "contacts", contacts)));
        return lines;
    }

    /** The sentence under a key, about what was typed. */
    public String sentence(String key, Ask.Submitted typed) {
        return key.equals(Wording.SECRET)
                ? voice.line(
                        key, "beginning", Secrets.beginning(typed.value(STORY)).orElse(""))
                : voice.line(key);
    }

    /** The form with a box by which what looks like a secret may stay. */
    public Form askingToBeSure(Form form) {
        List<Field> asked = new ArrayList<>(form.fields());
        asked.add(new Field.Checkbox(SURE, voice.line("stories.field.sure"), ""));
        return new Form(
                form.name(),
                form.carry(),
                form.title(),
                form.preface(),
                asked,
                form.more(),
                form.submit(),
                form.mistakes());
    }

    /** All that is asked about the meaning of a story, title and feeling first, quoting last. */
    public List<Field> meaning(Team.@Nullable Id team, Meaning before) {
        List<Field> asked = new ArrayList<>(List.of(title(), feeling()));
        asked.addAll(meaning.of(team, before));
        asked.add(quote());
        return asked;
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
        Map<String, String> values = new HashMap<>(MeaningReading.values(words.meaning()));
        values.putAll(Map.of(
                STORY,
                words.text(),
                TITLE,
                words.title(),
                QUOTE,
                words.quotable() ? "yes" : "",
                FEELING,
                words.feeling() == 0 ? "" : Integer.toString(words.feeling())));
        return values;
    }
}

package dev.hearth.stories.forms;

import dev.hearth.reception.Ask;
import dev.hearth.stories.Meaning;
import dev.hearth.stories.Story;
import dev.hearth.stories.meaning.MeaningReading;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a teller typed and allowed from the fields that all forms of stories share. */
public final class Wording {

    /** How long a story may be, in UTF-16 units. */
    public static final int LONGEST = 40_000;

    /** The key of the sentence that asks whether a secret may stay. */
    public static final String SECRET = "stories.mend.secret";

    private static final int LONGEST_TITLE = 150;

    private Wording() {}

    /** What has to be mended: a field, and the key of the sentence that says what; nothing for a form that is fine. */
    public static Map<String, String> problems(Ask.Submitted form) {
        Map<String, String> found = new LinkedHashMap<>();
        if (form.value(StoryFields.STORY).length() > LONGEST) {
            found.put(StoryFields.STORY, "stories.mend.long");
        }
        if (form.value(StoryFields.TITLE).length() > LONGEST_TITLE) {
            found.put(StoryFields.TITLE, "stories.mend.title");
        }
        found.putAll(MeaningReading.problems(form));
        if (!form.ticked(StoryFields.SURE)
                && Secrets.beginning(form.value(StoryFields.STORY)).isPresent()) {
            found.putIfAbsent(StoryFields.STORY, SECRET);
        }
        return found;
    }

    /** What was typed and allowed in a story that was not there before. */
    public static Story.Words words(Ask.Submitted form) {
        return words(form, Meaning.NONE);
    }

    /**
     * What was typed and allowed.
     *
     * @param before what the story meant until now
     */
    public static Story.Words words(Ask.Submitted form, Meaning before) {
        return new Story.Words(
                clean(form.value(StoryFields.STORY)),
                clean(form.value(StoryFields.TITLE)).replaceAll("\\s+", " "),
                form.ticked(StoryFields.QUOTE),
                step(form.value(StoryFields.FEELING)),
                MeaningReading.read(form, before));
    }

    /** The words without the one character that no database of ours can keep, and without space around them. */
    public static String clean(String words) {
        return words.replace("\0", "").strip();
    }

    private static int step(String typed) {
        return typed.matches("[1-7]") ? Integer.parseInt(typed) : 0;
    }
}

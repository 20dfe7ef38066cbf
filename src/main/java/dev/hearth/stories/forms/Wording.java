package dev.hearth.stories.forms;

import dev.hearth.reception.Ask;
import dev.hearth.stories.Story;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a teller typed and allowed from the fields that all forms of stories share. */
public final class Wording {

    /** How long a story may be, in UTF-16 units. */
    public static final int LONGEST = 40_000;

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
        return found;
    }

    /** What was typed and allowed. */
    public static Story.Words words(Ask.Submitted form) {
        return new Story.Words(
                clean(form.value(StoryFields.STORY)),
                clean(form.value(StoryFields.TITLE)).replaceAll("\\s+", " "),
                form.ticked(StoryFields.QUOTE),
                step(form.value(StoryFields.FEELING)));
    }

    /** The words without the one character that no database of ours can keep, and without space around them. */
    public static String clean(String words) {
        return words.replace("\0", "").strip();
    }

    private static int step(String typed) {
        return typed.matches("[1-7]") ? Integer.parseInt(typed) : 0;
    }
}

package dev.hearth.stories.pages;

import dev.hearth.reception.Ask;
import dev.hearth.stories.Meaning;
import dev.hearth.stories.Story;
import dev.hearth.stories.changing.ChangingPolicy.Judgement;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.meaning.MeaningPost;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the page of a story brought back, read as the chat's form is read; browsers end lines in their own way. */
final class StoryPost {

    static final String SEEN = "seen";
    private static final String HEARER = "hearer.";

    private final Map<String, String> typed;

    StoryPost(Map<String, String> typed) {
        Map<String, String> values = new HashMap<>(typed);
        values.replaceAll((name, value) -> value.replace("\r\n", "\n"));
        this.typed = Map.copyOf(values);
    }

    /** As the chat's form would have sent it; the triad is a place on the page and ten points there. */
    Ask.Submitted submitted() {
        Map<String, String> values = new HashMap<>(typed);
        values.keySet().removeIf(name -> name.startsWith("triad") || name.startsWith(HEARER));
        values.put(
                "hearers",
                typed.keySet().stream()
                        .filter(name -> name.startsWith(HEARER))
                        .map(name -> name.substring(HEARER.length()))
                        .collect(Collectors.joining(",")));
        return new Ask.Submitted("", "", values);
    }

    /** The change, with the meaning as the page said it. */
    Judgement.Change meant(Judgement.Change change, Story before) {
        Story.Words said = change.words();
        Story.Words until = new Story.Words(
                said.text(),
                said.title(),
                said.quotable(),
                said.feeling(),
                before.words().meaning());
        return new Judgement.Change(change.team(), change.audience(), new MeaningPost(typed).words(until));
    }

    /** What was typed, to be shown again as it is. */
    Story.Words asTyped(Meaning before) {
        return new MeaningPost(typed).words(new Story.Words(text(), "", false, 0, before));
    }

    String text() {
        return typed.getOrDefault(StoryFields.STORY, "");
    }

    String audience() {
        return typed.getOrDefault(StoryFields.AUDIENCE, "");
    }

    /** The mark of the story as it was when the page was opened. */
    String seen() {
        return typed.getOrDefault(SEEN, "");
    }

    boolean sure() {
        return "yes".equals(typed.get(StoryFields.SURE));
    }
}

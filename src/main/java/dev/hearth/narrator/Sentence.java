package dev.hearth.narrator;

import dev.hearth.stories.Story;
import java.util.List;

/** A sentence of the narrator, and the stories it comes from, one to three. */
record Sentence(String words, List<Story.Id> stories) {

    static final int MOST_STORIES = 3;

    Sentence {
        stories = List.copyOf(stories);
    }
}

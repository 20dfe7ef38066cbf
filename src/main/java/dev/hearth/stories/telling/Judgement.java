package dev.hearth.stories.telling;

import dev.hearth.stories.forms.Circle;
import java.util.Map;

/** What is made of a filled-in form. */
sealed interface Judgement {

    /** Something has to be mended first: a field, and the key of the sentence that says what. */
    record Mend(Map<String, String> found) implements Judgement {
        public Mend {
            found = Map.copyOf(found);
        }
    }

    /** To be kept with the teller's name. */
    record Named(Draft draft) implements Judgement {}

    /** To be kept without it. */
    record Nameless(Draft draft, Circle circle) implements Judgement {}
}

package dev.hearth.prompts;

import java.util.List;
import java.util.Set;

/** What could be put more kindly in a question that people wrote themselves. It is said to them, and nothing is refused. */
public final class Remarks {

    private Remarks() {}

    /** Remarks that go on after the question as its subject, such as {@code asks why; ask what or how}; none if it is fine. */
    public static List<String> on(String question) {
        return Wording.ofQuestion(question, Set.of());
    }
}

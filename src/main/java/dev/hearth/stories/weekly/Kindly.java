package dev.hearth.stories.weekly;

import java.util.List;

/** Looks at a question that a team wrote. Every bean of this type is asked, and what it says is said; nothing is refused. */
public interface Kindly {

    /** What could be asked more kindly, as sentences that go on after the question; none if it is fine. */
    List<String> remarks(String question);
}

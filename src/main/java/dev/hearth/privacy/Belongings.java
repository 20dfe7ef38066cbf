package dev.hearth.privacy;

import java.util.List;

/** What one room keeps of a person. Every bean of this type is found: shown to that person, and taken back when they ask. */
public interface Belongings {

    /** Where it stands among the others; smaller is earlier. */
    int order();

    /**
     * What it is called. The voice says what is kept under {@code privacy.keeps.WORD}, and under {@code privacy.stays.WORD},
     * where there is such a sentence, what stays once the person has taken back what is theirs.
     */
    String word();

    /** Where it lies. */
    List<Trace> traces();
}

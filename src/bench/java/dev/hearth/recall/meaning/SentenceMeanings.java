package dev.hearth.recall.meaning;

/** The model as the program uses it. */
public final class SentenceMeanings {

    private SentenceMeanings() {}

    /** The meanings of texts, loaded when first asked. */
    public static Meanings loaded() {
        return new LoadedWhenAsked();
    }
}

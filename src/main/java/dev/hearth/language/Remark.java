package dev.hearth.language;

import java.util.List;

/** What there is to say about a text. */
public sealed interface Remark {

    /** Nothing; most texts are like that. */
    record Nothing() implements Remark {}

    /**
     * It says something that makes people fall silent.
     *
     * @param phrase the id of the phrase that is like it
     * @param kind what it does, one of {@link dev.hearth.prompts.Phrase#KINDS}
     * @param sentence the sentence, as it was written
     * @param does what it does to those who hear it, in one sentence
     * @param instead one or two other ways to ask
     */
    record AnotherWay(String phrase, String kind, String sentence, String does, List<String> instead)
            implements Remark {
        public AnotherWay {
            instead = List.copyOf(instead);
        }
    }
}

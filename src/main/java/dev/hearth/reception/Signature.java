package dev.hearth.reception;

/**
 * How a command is called.
 *
 * @param word the command's name, for example {@code chaos}
 * @param verb the verb, for example {@code plan}
 * @param arguments what may follow, as help shows it, for example {@code [title]}; empty for nothing
 * @param bare whether the word alone means this verb
 * @param takesText whether words that begin with no verb at all are meant for this one ({@code /story TEXT})
 */
public record Signature(String word, String verb, String arguments, boolean bare, boolean takesText) {

    /** A verb with its arguments. */
    public static Signature of(String word, String verb, String arguments) {
        return new Signature(word, verb, arguments, false, false);
    }

    /** The verb that the bare word means. */
    public static Signature bare(String word, String verb, String arguments) {
        return new Signature(word, verb, arguments, true, false);
    }

    /** The verb that free text after the word means. */
    public static Signature text(String word, String arguments) {
        return new Signature(word, "", arguments, false, true);
    }
}

package dev.hearth.reception;

/** One verb of one word, such as {@code /chaos plan}. Every bean of this type is found, listed in help and offered. */
public interface Command {

    /** How it is called. What it does is said by the voice under {@code help.WORD.VERB}. */
    Signature signature();

    /**
     * Does it.
     *
     * @param request who asks, and where
     * @param text what followed the verb, stripped; may be empty
     */
    Reply handle(Request request, String text);
}

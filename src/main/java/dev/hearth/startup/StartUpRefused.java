package dev.hearth.startup;

/** Hearth does not start as it is configured; its message is the one sentence the operator reads. Ends with code 1. */
public class StartUpRefused extends RuntimeException {

    /** @param sentence what is wrong and which property to change; no secrets */
    public StartUpRefused(String sentence) {
        super(sentence);
    }
}

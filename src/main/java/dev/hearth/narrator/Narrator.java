package dev.hearth.narrator;

import java.util.Optional;

/** Somebody outside who writes. */
public interface Narrator {

    /**
     * What it writes; nothing if it did not answer in time, refused, or answered what cannot be read. Waits for it, so never
     * asked where a person waits.
     *
     * @param instruction what it is to do
     * @param material people's words
     */
    Optional<String> write(String instruction, String material);
}

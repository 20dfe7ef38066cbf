package dev.hearth.scheduling;

/** Something that goes on in the background and can be brought to rest, so that a moved clock shows all that came due. */
public interface Settles {

    /** Does all that waits to be done now, and returns when nothing does. */
    void settle();
}

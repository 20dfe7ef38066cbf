package dev.hearth.reception;

/** Who is told that Hearth was invited into a channel. Every bean of this type is found. */
public interface Newcomer {

    /** Greets the channel of this request. */
    void invited(Request request);
}

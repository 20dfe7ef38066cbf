package dev.hearth.reception;

/** Follows what people do to messages of theirs that were kept somewhere. Every bean of this type is told. */
public interface Follower {

    /** A message was changed, or is gone. Whoever did so may be anybody in the conversation. */
    void follow(Request request, Ask.Changed changed);
}

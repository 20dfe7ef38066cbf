package dev.hearth.experiments.talk;

/** Who hears of every change to an experiment, inside the deed that makes it. Every bean of this type is told. */
public interface Follower {

    /** It stands like this now, and is written down so. */
    void changed(Scene scene);
}

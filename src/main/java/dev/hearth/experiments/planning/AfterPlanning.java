package dev.hearth.experiments.planning;

import dev.hearth.experiments.talk.Scene;

/** Who hears that an experiment was planned, inside the deed that plans it. Every bean of this type is told. */
public interface AfterPlanning {

    /**
     * It is planned and announced.
     *
     * @param purpose what it was planned for, as {@link PlanPage#from} was told; empty for nothing
     */
    void planned(Scene scene, String purpose);
}

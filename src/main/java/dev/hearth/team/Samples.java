package dev.hearth.team;

/** Made-up data for a first look, in the practice chat only. Every bean of this type is asked. */
public interface Samples {

    /** Puts samples into a team, inside a deed; samples that stand on others' come later. */
    void put(Team team);

    /** Takes them away again, inside a deed. */
    void remove(Team team);
}

package dev.hearth.chat;

import dev.hearth.workspaces.Person;
import java.util.List;

/** A part of a person's home: what is planned, what waits for them, their stories, help. */
public interface HomeSection {

    /** Where it stands; smaller is higher. */
    int order();

    /** What this person sees there now; empty to leave the section out. */
    List<Block> show(Person person);
}

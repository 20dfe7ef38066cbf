package dev.hearth.privacy;

import dev.hearth.workspaces.Person;
import java.util.List;

/** One place in which something of a person is kept, in pieces that each have a key. */
public interface Trace {

    /** What it is called on the list of what was erased; never changes. */
    String name();

    /** The keys of all pieces of this person. */
    List<String> of(Person person);

    /** The keys of all pieces of anybody: a restored backup is held against them. */
    List<String> all();

    /** Takes a piece away, or the name off it, inside a deed. Doing so again changes nothing. */
    void erase(String key);
}

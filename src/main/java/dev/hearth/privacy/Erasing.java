package dev.hearth.privacy;

import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Set;

/** Takes back everything of a person, wherever it is kept. */
public interface Erasing {

    /** What is kept of a person, in order. */
    List<Belongings> of(Person person);

    /** Takes all of it back, inside a deed, and puts it on the list that a restored backup is held against. */
    void erase(Person person);

    /** The list, as marks that say neither whose something was nor what: to be kept beside backups. */
    Set<Long> list();

    /**
     * Takes back once more what a newer list has and this database's own has not: for a backup that was restored, inside a
     * deed and before the doors open. What its own list has was gone when it was made.
     *
     * @return how many pieces were there again
     */
    int catchUp(Set<Long> newer);
}

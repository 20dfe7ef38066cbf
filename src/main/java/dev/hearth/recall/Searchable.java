package dev.hearth.recall;

import dev.hearth.workspaces.Workspace;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a room gives to be found. Every bean of this type is searched. The room keeps a table of meanings ({@code item} the
 * number of a row it belongs to and goes with, {@code print}, {@code meaning}), because a meaning counts as the text.
 */
public interface Searchable {

    /** What it calls one of these, for example {@code story}. */
    String kind();

    /**
     * Where they are kept.
     *
     * @param items the table with their numbers as {@code id}
     * @param meanings the table with their meanings
     */
    record Kept(String items, String meanings) {}

    /** Where they are kept. */
    Kept kept();

    /**
     * What there is in a workspace that changed after a version: the version of each by its number. A room that does not
     * count its changes gives all, each with a number that is another one when its words or readers are.
     */
    Map<Long, Long> versions(Workspace.Id workspace, long after);

    /** How many there are in a workspace, from a room that counts its changes; empty from one that gives all. */
    default OptionalLong count(Workspace.Id workspace) {
        return OptionalLong.empty();
    }

    /** These, as they are now; those that are gone are left out. */
    List<Findable> read(Collection<Long> ids);

    /** Those of these that the asker may read at this moment. */
    List<Found> open(Asker asker, Collection<Long> ids);

    /** The one people of a workspace call so. */
    Optional<Long> named(Workspace.Id workspace, String name);
}

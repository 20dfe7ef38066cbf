package dev.hearth.chat.sides;

import dev.hearth.workspaces.Marked;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;

/**
 * One of the platforms of a workspace.
 *
 * @param whole the workspace, as everybody inside knows it
 * @param own the workspace, as the adapter of this platform knows it
 * @param platform what stands before ids of this side; empty for the first platform, on which the two are the same
 */
public record Side(Workspace.Id whole, Workspace.Id own, String platform) {

    static Side first(Workspace.Id workspace) {
        return new Side(workspace, workspace, "");
    }

    /** An id of this side, as it is known inside. */
    public String inside(String id) {
        return platform.isEmpty() ? id : Marked.by(platform, id);
    }

    /** A person of this side, as they are known inside. */
    public Person inside(Person person) {
        return new Person(whole, inside(person.handle()));
    }

    /** Whether an id known inside is of this side. */
    public boolean owns(String id) {
        return Marked.side(id).equals(platform);
    }

    /** A person of this side, as the adapter knows them. */
    public Person outside(Person person) {
        return new Person(own, Marked.bare(person.handle()));
    }
}

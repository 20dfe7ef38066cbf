package dev.hearth.workspaces;

/**
 * A person as the platform signed them. There is no table of people: whoever reads the database finds a person only
 * where that person put their name.
 *
 * @param workspace where they are
 * @param handle the platform's own id for them, for example {@code U012AB3CD}, {@code mia} in the practice chat, {@code msteams~…} on a
 *     workspace's second platform
 */
public record Person(Workspace.Id workspace, String handle) {

    /** What stands for somebody who took their name back. */
    public static final String GONE = "-";

    /** Whether this stands for somebody who took their name back: nobody to be spoken to, or shown under a name. */
    public boolean gone() {
        return handle.equals(GONE);
    }

    /** Which of the platforms of their workspace they are on; empty for the first. */
    public String side() {
        return Marked.side(handle);
    }
}

package dev.hearth.workspaces;

/** What a person is in the workspace they speak from. */
public enum Standing {
    /** Who installed Hearth, or the platform's own owners. */
    ADMINISTRATOR,
    /** A full member. */
    MEMBER,
    /** A guest, or somebody of another organisation in a shared channel: may press what the channel shows, no more. */
    GUEST;

    /** Whether this person may do more than press what a channel shows. */
    public boolean belongs() {
        return this != GUEST;
    }
}

package dev.hearth.workspaces;

/**
 * A person as the platform signed them. There is no table of people: whoever reads the database finds a person only
 * where that person put their name.
 *
 * @param workspace where they are
 * @param handle the platform's own id for them, for example {@code U012AB3CD}, or {@code mia} in the practice chat
 */
public record Person(Workspace.Id workspace, String handle) {}

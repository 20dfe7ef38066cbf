package dev.hearth.workspaces;

/**
 * Hearth was taken out of a workspace, as its platform says.
 *
 * @param workspace as the adapter of that platform knows it
 */
public record WorkspaceLeft(Workspace.Id workspace) {}

package dev.hearth.workspaces;

/**
 * A tenant: what Slack calls a workspace and Teams a tenant.
 *
 * @param id our own number for it
 * @param platform which platform it lives on, for example {@code slack} or {@code practice}
 * @param tenant the platform's own key for it; on Slack the enterprise and the workspace, joined by a slash
 */
public record Workspace(Id id, String platform, String tenant) {

    /** Our own number for a workspace. */
    public record Id(long value) {}
}

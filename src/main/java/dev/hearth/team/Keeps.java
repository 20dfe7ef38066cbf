package dev.hearth.team;

import dev.hearth.workspaces.Workspace;

/** Somebody who keeps what people told or planned. Every bean of this type is asked before a workspace or team is given up. */
public interface Keeps {

    /** Under which key the voice says what that is. */
    String what();

    /** Whether there is anything of this workspace. */
    boolean any(Workspace.Id workspace);

    /** Whether there is anything of this team. */
    boolean any(Team.Id team);
}

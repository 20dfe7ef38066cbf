package dev.hearth.delivery;

import dev.hearth.chat.Block;
import dev.hearth.workspaces.Workspace;
import java.util.List;

/** Something that waits for an administrator of a workspace; shown in {@code /hearth status}. Every bean of this type is asked. */
public interface ForAdministrators {

    /** What waits; empty for nothing. */
    List<Block> blocks(Workspace.Id workspace);
}

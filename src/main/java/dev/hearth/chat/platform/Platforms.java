package dev.hearth.chat.platform;

import dev.hearth.chat.sides.Sides;
import dev.hearth.chat.sides.Wording;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The platforms that are connected. */
@Component
public class Platforms {

    private final Map<String, ChatPlatform> byName;
    private final Workspaces workspaces;
    private final Sides sides;
    private final Wording wording;

    public Platforms(List<ChatPlatform> platforms, Workspaces workspaces, Sides sides, Wording wording) {
        this.byName = platforms.stream().collect(Collectors.toMap(ChatPlatform::platform, Function.identity()));
        this.workspaces = workspaces;
        this.sides = sides;
        this.wording = wording;
    }

    /** All platforms of a workspace as one; nothing if its first is not connected any more. */
    public Optional<ChatPlatform> of(Workspace.Id workspace) {
        return adapter(workspace).map(first -> new Bridge(first, workspace, sides.now(), this::adapter, wording));
    }

    /** Whether a platform of this name is connected. */
    public boolean connected(String platform) {
        return byName.containsKey(platform);
    }

    /** How many are connected. */
    public int count() {
        return byName.size();
    }

    private Optional<ChatPlatform> adapter(Workspace.Id own) {
        return workspaces.find(own).map(found -> byName.get(found.platform()));
    }
}

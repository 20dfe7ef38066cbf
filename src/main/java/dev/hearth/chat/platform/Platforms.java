package dev.hearth.chat.platform;

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

    public Platforms(List<ChatPlatform> platforms, Workspaces workspaces) {
        this.byName = platforms.stream().collect(Collectors.toMap(ChatPlatform::platform, Function.identity()));
        this.workspaces = workspaces;
    }

    /** The platform of a workspace; nothing if it is not connected any more. */
    public Optional<ChatPlatform> of(Workspace.Id workspace) {
        return workspaces.find(workspace).map(found -> byName.get(found.platform()));
    }

    /** Whether a platform of this name is connected. */
    public boolean connected(String platform) {
        return byName.containsKey(platform);
    }
}

package dev.hearth.delivery;

import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What a platform asked to wait with: one kind of call in one workspace, while all others go on. */
@Component
class Holds {

    private final Map<Call, Instant> until = new ConcurrentHashMap<>();

    void hold(Workspace.Id workspace, Letter.What deed, Instant moment) {
        until.merge(new Call(workspace, deed), moment, (a, b) -> a.isAfter(b) ? a : b);
    }

    boolean holds(Workspace.Id workspace, Letter.What deed, Instant now) {
        Instant moment = until.get(new Call(workspace, deed));
        return moment != null && moment.isAfter(now);
    }

    private record Call(Workspace.Id workspace, Letter.What deed) {}
}

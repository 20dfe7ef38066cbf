package dev.hearth.delivery;

import dev.hearth.workspaces.Marked;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What a platform asked to wait with: one kind of call in one workspace on one platform, while all others go on. */
@Component
class Holds {

    private final Map<Call, Instant> until = new ConcurrentHashMap<>();

    void hold(Letter letter, Instant moment) {
        until.merge(Call.of(letter), moment, (a, b) -> a.isAfter(b) ? a : b);
    }

    boolean holds(Letter letter, Instant now) {
        Instant moment = until.get(Call.of(letter));
        return moment != null && moment.isAfter(now);
    }

    private record Call(Workspace.Id workspace, String side, Letter.What deed) {

        static Call of(Letter letter) {
            String line = letter.line();
            String id = line.startsWith("@") ? line.substring(1) : line;
            return new Call(letter.workspace(), Marked.side(id), letter.deed());
        }
    }
}

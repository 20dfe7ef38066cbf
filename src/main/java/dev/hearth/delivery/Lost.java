package dev.hearth.delivery;

import dev.hearth.clock.Stamp;
import dev.hearth.clock.WallClock;
import dev.hearth.storage.NightWork;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What never arrived, and what still waits; forgotten after ninety days. */
@Component
class Lost implements NightWork {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final WallClock clock;

    Lost(JdbcClient jdbc, WallClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A message that never arrived: when that was noticed, where it should have gone, and what the platform said. */
    record Message(Instant noticed, String line, String reason) {}

    /** The newest that never arrived in a workspace. */
    List<Message> newest(Workspace.Id workspace, int most) {
        return jdbc.sql("select noticed, line, reason from undeliverable where workspace = ? order by id desc limit ?")
                .params(workspace.value(), most)
                .query((row, number) ->
                        new Message(Stamp.at(row, "noticed"), row.getString("line"), row.getString("reason")))
                .list();
    }

    /** How many messages of a workspace wait to be sent. */
    int waiting(Workspace.Id workspace) {
        return jdbc.sql("select count(*) from outbox where workspace = ?")
                .param(workspace.value())
                .query(Integer.class)
                .single();
    }

    /** How many of them were tried before without an answer. */
    int unanswered(Workspace.Id workspace) {
        return jdbc.sql("select count(*) from outbox where workspace = ? and attempts > 0")
                .param(workspace.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void tidy() {
        jdbc.sql("delete from undeliverable where noticed < ?")
                .param(Stamp.of(clock.instant().minus(KEPT)))
                .update();
    }
}

package dev.hearth.chat.sides;

import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The book of sides and twins. Another node hears of a change within two seconds. */
@Component
public class SideBook implements Sides {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final WallClock clock;
    private volatile @Nullable Known known;

    SideBook(JdbcClient jdbc, WallClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Atlas now() {
        Known before = known;
        if (before != null && clock.nanos() - before.since() < FRESH.toNanos()) {
            return before.atlas();
        }
        Known read = new Known(read(), clock.nanos());
        known = read;
        return read.atlas();
    }

    /** Makes one workspace a side of another, inside a deed. */
    public void link(Side side) {
        jdbc.sql("insert into sides (own, whole, platform) values (?, ?, ?)")
                .params(side.own().value(), side.whole().value(), side.platform())
                .update();
        forget();
    }

    /** Makes a side a workspace of its own again, and all channels on it nobody's twin, inside a deed. */
    public void unlink(Side side) {
        jdbc.sql("delete from twins where workspace = ? and (side = ? or channel like ?)")
                .params(side.whole().value(), side.platform(), side.inside("%"))
                .update();
        jdbc.sql("delete from sides where own = ?").param(side.own().value()).update();
        forget();
    }

    /** Gives a team a second channel, inside a deed. */
    public void pair(Twin twin) {
        jdbc.sql("insert into twins (workspace, channel, twin, side) values (?, ?, ?, ?)")
                .params(twin.workspace().value(), twin.channel(), twin.twin(), twin.side())
                .update();
        forget();
    }

    private Atlas read() {
        return new Atlas(
                jdbc.sql("select own, whole, platform from sides order by own")
                        .query((row, number) -> new Side(
                                new Workspace.Id(row.getLong("whole")),
                                new Workspace.Id(row.getLong("own")),
                                row.getString("platform")))
                        .list(),
                jdbc.sql("select workspace, channel, twin, side from twins order by workspace, twin")
                        .query((row, number) -> new Twin(
                                new Workspace.Id(row.getLong("workspace")),
                                row.getString("channel"),
                                row.getString("twin"),
                                row.getString("side")))
                        .list());
    }

    private void forget() {
        known = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                known = null;
            }
        });
    }

    private record Known(Atlas atlas, long since) {}
}

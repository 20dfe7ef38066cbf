package dev.hearth.delivery;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Prose;
import dev.hearth.clock.TeamClock;
import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** An outbox on a real database, with a platform and a wall clock that the test holds in its hands. */
final class OutboxRig implements AutoCloseable {

    final Harness hearth;
    final Workspace.Id workspace;
    final Outbox outbox;
    final Round round;
    final Links links;
    final HandClock wall = new HandClock();
    private final OutboxTests.Fickle platform;

    private OutboxRig(Harness hearth, OutboxTests.Fickle platform) {
        this.hearth = hearth;
        this.platform = platform;
        this.workspace = hearth.bean(Workspaces.class).meet("fickle", "fickle").id();
        hearth.bean(Sender.class).stop();
        this.links = new Links(hearth.bean(OutboxTable.class), platform.platforms(hearth), false);
        this.round = another();
        this.outbox = new DurableOutbox(
                hearth.bean(OutboxTable.class),
                hearth.bean(Sender.class),
                links,
                hearth.bean(dev.hearth.chat.sides.Sides.class),
                wall,
                hearth.bean(JsonMapper.class));
    }

    static OutboxRig on(String url, OutboxTests.Fickle platform) {
        return new OutboxRig(Databases.hearth(url), platform);
    }

    /** A sender of its own, as another node would have. */
    Round another() {
        OutboxTable table = hearth.bean(OutboxTable.class);
        Holds holds = new Holds();
        return new Round(
                table,
                new Addressing(table, hearth.bean(TeamClock.class), hearth.bean(JsonMapper.class), List.of()),
                platform.platforms(hearth),
                new Outcomes(table, links, holds, hearth.bean(Earshot.class), hearth.context, wall),
                holds,
                wall,
                hearth.bean(PlatformTransactionManager.class));
    }

    Posting posting(String words) {
        return Posting.of(new Address.In(Place.channel(workspace, "payments")), Message.of(Prose.of(words)));
    }

    void write(Runnable work) {
        new TransactionTemplate(hearth.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> work.run());
    }

    void send() {
        drain(round);
    }

    static void drain(Round round) {
        for (int i = 0; i < 500; i++) {
            if (round.sendHeads() == 0) {
                return;
            }
        }
    }

    void sendFor(Duration time) {
        for (int i = 0; i < 60; i++) {
            send();
            wall.move(time.dividedBy(60));
        }
        send();
    }

    /** Marks the first letter of the line as being sent, as a node that dies then would leave it. */
    void dieWhileSending() {
        write(() -> {
            OutboxTable table = hearth.bean(OutboxTable.class);
            table.heads(wall.instant()).forEach(letter -> table.markSending(letter.id(), "dead", wall.instant()));
        });
    }

    int rows(String table) {
        return hearth.bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        hearth.close();
    }

    /** A wall clock that is moved by hand. */
    static final class HandClock extends WallClock {

        private Instant now = Instant.parse("2027-01-04T08:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

package dev.hearth.reception.ledger;

import dev.hearth.clock.WallClock;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Row;
import dev.hearth.reception.ledger.Entry.Outcome;
import dev.hearth.reception.ledger.Entry.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The ledger with one writer that commits in groups: whatever waits when it turns to the queue is one transaction. */
@Component
class GroupLedger implements Ledger, SmartLifecycle {

    static final Duration PATIENCE = Duration.ofMillis(2500);
    private static final Executor AFTERWARDS =
            task -> Thread.ofVirtual().name("late").start(task);
    private static final int GROUP = 256;
    private static final int ROOM = 20_000;

    private final BlockingQueue<Entry> waiting = new LinkedBlockingQueue<>(ROOM);
    private final LedgerBook book;
    private final NotKept notKept;
    private final WallClock clock;
    private volatile Thread writer = new Thread(() -> {});
    private volatile boolean open;

    GroupLedger(LedgerBook book, NotKept notKept, WallClock clock) {
        this.book = book;
        this.notKept = notKept;
        this.clock = clock;
    }

    @Override
    public Reply keep(Request request, Deed deed, Function<String, Reply> answer) {
        return await(request, new Entry(request.key(), new Work.Many(deed), false), answer);
    }

    @Override
    public Reply keep(Request request, Row row, Function<String, Reply> answer) {
        return await(request, new Entry(request.key(), new Work.One(row), false), answer);
    }

    @Override
    public Reply keepAlone(Request request, Row row, Function<String, Reply> answer) {
        return await(request, new Entry(null, new Work.One(row), true), answer);
    }

    @Override
    public void run(Runnable work) {
        if (Thread.currentThread() == writer) {
            work.run();
            return;
        }
        Entry entry = new Entry(
                null,
                new Work.Many(() -> {
                    work.run();
                    return Deed.done("");
                }),
                false);
        try {
            waiting.put(entry);
            if (entry.outcome().get() instanceof Outcome.Failed failed) {
                throw failed.cause();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Reply await(Request request, Entry entry, Function<String, Reply> answer) {
        if (Thread.currentThread() == writer) {
            throw new IllegalStateException("a deed asked the ledger to keep another");
        }
        if (!open || !waiting.offer(entry)) {
            return notKept.yet(request);
        }
        try {
            long left = PATIENCE.toNanos() - (clock.nanos() - request.received());
            return reply(request, entry.outcome().get(left, TimeUnit.NANOSECONDS), answer);
        } catch (TimeoutException slow) {
            return late(request, entry, answer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return late(request, entry, answer);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Reply late(Request request, Entry entry, Function<String, Reply> answer) {
        if (entry.withdraw()) {
            return notKept.yet(request);
        }
        entry.outcome()
                .thenAcceptAsync(
                        outcome -> {
                            if (outcome instanceof Outcome.Kept) {
                                request.late().accept(reply(request, outcome, answer));
                            }
                        },
                        AFTERWARDS);
        return notKept.maybe(request);
    }

    private Reply reply(Request request, Outcome outcome, Function<String, Reply> answer) {
        return switch (outcome) {
            case Outcome.Kept kept -> answer.apply(kept.memo());
            case Outcome.Refused refused -> refused.reply();
            case Outcome.Failed failed -> notKept.failed(request);
        };
    }

    @Override
    public void start() {
        open = true;
        writer = Thread.ofPlatform().name("ledger").daemon(true).unstarted(this::write);
        writer.start();
    }

    private void write() {
        while (open || !waiting.isEmpty()) {
            try {
                Entry first = waiting.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    book.write(group(first));
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private List<Entry> group(Entry first) {
        List<Entry> group = new ArrayList<>(GROUP);
        if (first.take()) {
            group.add(first);
        }
        while (group.size() < GROUP && !first.alone && mayJoin(waiting.peek())) {
            Entry next = waiting.poll();
            if (next != null && next.take()) {
                group.add(next);
            }
        }
        return group;
    }

    private static boolean mayJoin(@org.jspecify.annotations.Nullable Entry next) {
        return next != null && !next.alone;
    }

    @Override
    public void stop() {
        open = false;
        waiting.offer(nothing());
        try {
            writer.join(Duration.ofSeconds(10));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Wakes the writer, which would else notice only after its next glance that it is over. */
    private static Entry nothing() {
        Entry nothing = new Entry(null, new Work.Many(() -> Deed.done("")), false);
        nothing.withdraw();
        return nothing;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** Opens before everything that takes requests, and closes after it. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }
}

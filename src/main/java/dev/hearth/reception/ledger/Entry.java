package dev.hearth.reception.ledger;

import dev.hearth.reception.Deed;
import dev.hearth.reception.Reply;
import dev.hearth.reception.RequestKey;
import dev.hearth.reception.Row;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A line waiting to be written into the ledger: what to write, under which key, and who waits for the outcome. */
final class Entry {

    private enum Stage {
        WAITING,
        TAKEN,
        WITHDRAWN
    }

    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    final @Nullable RequestKey key;
    final Work work;
    final boolean alone;

    Entry(@Nullable RequestKey key, Work work, boolean alone) {
        this.key = key;
        this.work = work;
        this.alone = alone;
    }

    /** What to write. */
    sealed interface Work {
        record One(Row row) implements Work {}

        record Many(Deed deed) implements Work {}
    }

    /** What became of it. */
    sealed interface Outcome {
        record Kept(String memo) implements Outcome {}

        record Refused(Reply reply) implements Outcome {}

        record Failed(RuntimeException cause) implements Outcome {}
    }

    /** Takes it out of the queue for writing; false if whoever asked has stopped waiting. */
    boolean take() {
        return stage.compareAndSet(Stage.WAITING, Stage.TAKEN);
    }

    /** Takes it back before it is written; false if the writer already has it. */
    boolean withdraw() {
        return stage.compareAndSet(Stage.WAITING, Stage.WITHDRAWN);
    }

    CompletableFuture<Outcome> outcome() {
        return outcome;
    }

    void settle(Map<Entry, Outcome> outcomes) {
        Outcome mine = outcomes.get(this);
        if (mine != null) {
            outcome.complete(mine);
        }
    }
}

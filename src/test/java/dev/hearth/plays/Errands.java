package dev.hearth.plays;

import dev.hearth.slack.answers.Background;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.TaskExecutor;

/** Work that goes on beside the one who asked for it, watched so that a play can wait for its end. */
final class Errands implements TaskExecutor, DisposableBean {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<CompletableFuture<Void>> running = new ConcurrentLinkedQueue<>();

    @Override
    public void execute(Runnable errand) {
        threads.execute(watched(errand));
    }

    /** Waits until nothing runs; false if nothing did. */
    boolean await() {
        boolean waited = false;
        for (CompletableFuture<Void> next = running.poll(); next != null; next = running.poll()) {
            next.join();
            waited = true;
        }
        return waited;
    }

    private Runnable watched(Runnable errand) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        running.add(end);
        return () -> {
            try {
                errand.run();
            } finally {
                end.complete(null);
            }
        };
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }

    /** The answers that Slack gets after the exchange, watched. */
    static final class Watched extends Background {

        private final Errands errands;

        Watched(Errands errands) {
            this.errands = errands;
        }

        @Override
        public void run(Runnable errand) {
            super.run(errands.watched(errand));
        }
    }

    /** What Teams gets after the exchange, watched. */
    static final class WatchedOnTeams extends dev.hearth.msteams.answers.Background {

        private final Errands errands;

        WatchedOnTeams(Errands errands) {
            this.errands = errands;
        }

        /** Whoever waits for the answer goes on before the errand counts as ended. */
        @Override
        public <T> CompletableFuture<T> ask(Supplier<T> question) {
            CompletableFuture<T> answer = new CompletableFuture<>();
            errands.execute(() -> {
                try {
                    answer.complete(question.get());
                } catch (RuntimeException fault) {
                    answer.completeExceptionally(fault);
                }
            });
            return answer;
        }

        @Override
        public void run(Runnable errand) {
            super.run(errands.watched(errand));
        }
    }
}

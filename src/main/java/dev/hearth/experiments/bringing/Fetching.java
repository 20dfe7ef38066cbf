package dev.hearth.experiments.bringing;

import dev.hearth.hooks.fetching.Fetch;
import dev.hearth.hooks.fetching.Fetched;
import dev.hearth.hooks.fetching.Fetcher;
import dev.hearth.hooks.fetching.Obstacle;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads what lies at an address, through the one guarded door, and no longer than a form can wait. */
@Component
class Fetching implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Fetcher fetcher;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Fetching(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** What came of it. */
    sealed interface Got {

        /** The bytes. */
        record Bytes(byte[] bytes) implements Got {}

        /** Nothing; why, as a key of the voice. */
        record Nothing(String why) implements Got {}
    }

    Got get(Workspace.Id workspace, String address) {
        try {
            return CompletableFuture.supplyAsync(() -> fetcher.fetch(workspace, Fetch.get(address)), threads)
                    .thenApply(Fetching::got)
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return new Got.Nothing("toolkit.fetch.too-slow");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Got.Nothing(Obstacle.BROKEN.key());
        } catch (java.util.concurrent.ExecutionException fault) {
            throw new IllegalStateException("a fetch ended with a fault", fault);
        }
    }

    private static Got got(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Answered answered ->
                answered.well() ? new Got.Bytes(answered.body()) : new Got.Nothing("toolkit.fetch.status");
            case Fetched.Not(var why) -> new Got.Nothing(why.key());
        };
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}

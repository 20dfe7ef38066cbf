package dev.hearth.msteams.answers;

import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Work for which nobody's request thread waits. */
@Component
@ConditionalOnMsTeams
public class Background implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Background.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Finds an answer. */
    public <T> CompletableFuture<T> ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, threads);
    }

    /** Runs an errand. */
    public void run(Runnable errand) {
        threads.execute(() -> {
            try {
                errand.run();
            } catch (RuntimeException fault) {
                log.warn("An answer could not be brought: {}", fault.getClass().getName());
            }
        });
    }

    /** Runs an errand after a while, unless by then there is an answer. */
    public void unlessAnswered(CompletableFuture<?> answer, Duration patience, Runnable errand) {
        Executor later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS, threads);
        later.execute(() -> {
            if (!answer.isDone()) {
                run(errand);
            }
        });
    }

    /** Runs an errand after a while. */
    public void after(Duration pause, Runnable errand) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, threads)
                .execute(() -> run(errand));
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}

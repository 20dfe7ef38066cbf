package dev.hearth.delivery;

import dev.hearth.chat.platform.Delivery;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.chat.platform.Platforms;
import dev.hearth.clock.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One round over the outbox: takes the first letter of every line, notes that it is being sent, sends it, and notes what
 * became of it. A letter that was being sent when its node died has an unknown outcome (P2).
 */
@Component
class Round {

    private static final Logger log = LoggerFactory.getLogger(Round.class);
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final String node = UUID.randomUUID().toString();
    private final ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();
    private final OutboxTable table;
    private final Addressing addressing;
    private final Platforms platforms;
    private final Outcomes outcomes;
    private final Holds holds;
    private final WallClock clock;
    private final TransactionTemplate transactions;

    Round(
            OutboxTable table,
            Addressing addressing,
            Platforms platforms,
            Outcomes outcomes,
            Holds holds,
            WallClock clock,
            PlatformTransactionManager manager) {
        this.table = table;
        this.addressing = addressing;
        this.platforms = platforms;
        this.outcomes = outcomes;
        this.holds = holds;
        this.clock = clock;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Sends the first letter of every line that is not held; returns how many were tried. */
    int sendHeads() {
        List<Letter> heads = claim();
        List<Future<?>> sent = heads.stream()
                .<Future<?>>map(letter -> couriers.submit(() -> send(letter)))
                .toList();
        for (Future<?> one : sent) {
            try {
                one.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException fault) {
                log.warn(
                        "A letter's outcome could not be written: {}",
                        fault.getCause() == null
                                ? ""
                                : fault.getCause().getClass().getName());
            }
        }
        return heads.size();
    }

    /** Looks after letters whose sender died. */
    void reclaim() {
        for (Letter letter : table.abandoned(clock.instant().minus(LEASE))) {
            settle(letter, new Delivery.Unknown("sender lost"));
        }
    }

    private List<Letter> claim() {
        Instant now = clock.instant();
        return Optional.ofNullable(transactions.execute(status -> {
                    List<Letter> heads = table.heads(now).stream()
                            .filter(letter -> !holds.holds(letter, now))
                            .toList();
                    heads.forEach(letter -> table.markSending(letter.id(), node, now));
                    return heads;
                }))
                .orElse(List.of());
    }

    private void send(Letter letter) {
        settle(
                letter,
                addressing.pointless(letter)
                        ? new Delivery.Refused("pointless", Delivery.Scope.MESSAGE)
                        : deliver(letter));
    }

    private Delivery deliver(Letter letter) {
        Optional<Outgoing> out = addressing.address(letter);
        if (out.isEmpty()) {
            return new Delivery.Refused("nothing there to change", Delivery.Scope.MESSAGE);
        }
        try {
            return platforms
                    .of(letter.workspace())
                    .map(platform -> platform.deliver(out.get()))
                    .orElseGet(() -> new Delivery.Refused("platform not connected", Delivery.Scope.WORKSPACE));
        } catch (RuntimeException fault) {
            log.error("A platform's adapter failed: {}", fault.getClass().getName());
            return new Delivery.Unknown(fault.getClass().getSimpleName());
        }
    }

    private void settle(Letter letter, Delivery delivery) {
        transactions.executeWithoutResult(status -> outcomes.settle(letter, delivery));
    }
}

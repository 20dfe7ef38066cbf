package dev.hearth.hooks.outgoing;

import dev.hearth.clock.WallClock;
import dev.hearth.hooks.fetching.Fetch;
import dev.hearth.hooks.fetching.Fetched;
import dev.hearth.hooks.fetching.Fetcher;
import dev.hearth.hooks.outgoing.Letters.Letter;
import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries letters: takes what is due, sends it outside any transaction, and notes what became of it. */
@Component
class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final ExecutorService carriers = Executors.newVirtualThreadPerTaskExecutor();
    private final Letters letters;
    private final Destinations destinations;
    private final Secrets secrets;
    private final Teams teams;
    private final Fetcher fetcher;
    private final WallClock clock;
    private final TransactionTemplate transactions;

    Courier(
            Letters letters,
            Destinations destinations,
            Secrets secrets,
            Teams teams,
            Fetcher fetcher,
            WallClock clock,
            PlatformTransactionManager manager) {
        this.letters = letters;
        this.destinations = destinations;
        this.secrets = secrets;
        this.teams = teams;
        this.fetcher = fetcher;
        this.clock = clock;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Sends what is due, each team's oldest; how many that were. */
    int carry() {
        List<Letter> due = Optional.ofNullable(transactions.execute(_ -> letters.take(clock.instant())))
                .orElse(List.of());
        List<Future<?>> sent = due.stream()
                .<Future<?>>map(letter -> carriers.submit(() -> carry(letter)))
                .toList();
        for (Future<?> one : sent) {
            try {
                one.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException fault) {
                log.warn("What became of a letter to another program could not be written down.");
            }
        }
        return due.size();
    }

    private void carry(Letter letter) {
        Optional<Team> team = teams.find(letter.team());
        Optional<String> address = destinations.of(letter.team());
        Optional<String> secret = secrets.find(letter.team(), Purpose.OUTGOING);
        if (team.isEmpty() || address.isEmpty() || secret.isEmpty()) {
            transactions.executeWithoutResult(_ -> letters.drop(letter));
            return;
        }
        byte[] body = letter.body().getBytes(StandardCharsets.UTF_8);
        long stamp = clock.instant().getEpochSecond();
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json",
                Seal.ID,
                letter.name(),
                Seal.TIMESTAMP,
                Long.toString(stamp),
                Seal.SIGNATURE,
                Seal.sign(secret.get(), stamp, body));
        settle(letter, fetcher.fetch(team.get().workspace(), Fetch.post(address.get(), headers, body)));
    }

    private void settle(Letter letter, Fetched fetched) {
        transactions.executeWithoutResult(_ -> {
            switch (Fate.of(fetched, letter.attempts(), letter.written(), clock.instant())) {
                case Fate.Heard heard -> letters.drop(letter);
                case Fate.Again(var when) -> letters.putOff(letter, when);
                case Fate.Lost lost -> {
                    letters.drop(letter);
                    destinations.lose(letter.team());
                }
            }
        });
    }
}

package dev.hearth.narrator;

import dev.hearth.clock.WallClock;
import dev.hearth.prompts.Prompts;
import dev.hearth.reception.Ledger;
import dev.hearth.stories.Story;
import dev.hearth.summaries.Period;
import dev.hearth.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the narrator while nobody waits, one question after the other; who did not answer is left in peace for an hour. */
@Component
class Errands implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Errands.class);
    private static final Duration PEACE = Duration.ofHours(1);
    private static final String INSTRUCTION = "narrator.retelling";

    private final ObjectProvider<Narrator> narrator;
    private final OfferedNarrator offer;
    private final Settings settings;
    private final Prompts prompts;
    private final Consents consents;
    private final Tellings tellings;
    private final Ledger ledger;
    private final WallClock clock;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("narrator").factory());
    private final Map<Subject, Instant> asked = new ConcurrentHashMap<>();
    private final Set<CompletableFuture<Void>> running = ConcurrentHashMap.newKeySet();

    Errands(
            ObjectProvider<Narrator> narrator,
            OfferedNarrator offer,
            Settings settings,
            Prompts prompts,
            Consents consents,
            Tellings tellings,
            Ledger ledger,
            WallClock clock) {
        this.narrator = narrator;
        this.offer = offer;
        this.settings = settings;
        this.prompts = prompts;
        this.consents = consents;
        this.tellings = tellings;
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Subject(Team.Id team, Period period) {}

    /** Has it written before long; false if it was asked not long ago. */
    boolean ask(Team team, Period period, Material material) {
        Instant now = clock.instant();
        asked.values().removeIf(last -> last.plus(PEACE).isBefore(now));
        if (asked.putIfAbsent(new Subject(team.id(), period), now) != null) {
            return false;
        }
        run(() -> write(team, period, material));
        return true;
    }

    /** Forgets sentences before long. */
    void forget(Tellings.Telling told, List<Sentence> sentences) {
        run(() -> ledger.run(() -> sentences.forEach(one -> tellings.forget(told.number(), one.words()))));
    }

    private void write(Team team, Period period, Material material) {
        prompts.instruction(INSTRUCTION)
                .flatMap(instruction -> narrator.getObject().write(instruction.text(), material.written()))
                .map(answer -> Answer.read(answer, material))
                .filter(sentences -> !sentences.isEmpty())
                .ifPresent(sentences -> ledger.run(() -> keep(team, period, sentences)));
    }

    /** What was taken back while it wrote is not kept. */
    private void keep(Team team, Period period, List<Sentence> sentences) {
        Set<Story.Id> from = sentences.stream()
                .flatMap(sentence -> sentence.stories().stream())
                .collect(Collectors.toSet());
        if (offer.on(team.id()) && consents.among(from).equals(from)) {
            tellings.keep(team, period, settings.model(), sentences);
        }
    }

    private void run(Runnable errand) {
        CompletableFuture<Void> future = CompletableFuture.runAsync(errand, asking);
        running.add(future);
        future.whenComplete((done, failed) -> {
            running.remove(future);
            if (failed != null) {
                log.warn("The narrator's errand failed: {}", failed.getClass().getSimpleName());
            }
        });
    }

    /** Waits until nothing is under way. */
    void settle() {
        running.forEach(future -> future.handle((done, failed) -> done).join());
    }

    @Override
    public void destroy() {
        asking.shutdownNow();
    }
}

package dev.hearth.msteams;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the service lets through, counted by its own clock: seven a second to say in a conversation, fourteen to ask, thirty in all. */
final class ConnectorLimits {

    private static final Map<Integer, Integer> SAID = Map.of(1, 7, 30, 60);
    private static final Map<Integer, Integer> ASKED = Map.of(1, 14, 30, 120);
    private static final Map<Integer, Integer> ALL = Map.of(1, 30);

    private final Map<String, Deque<Instant>> past = new HashMap<>();
    private volatile @Nullable InstantSource clock;

    void enforce(InstantSource by) {
        clock = by;
    }

    synchronized boolean admit(String method, List<String> path) {
        InstantSource by = clock;
        if (by == null || method.equals("PUT") || method.equals("DELETE")) {
            return true;
        }
        if (path.size() == 2) {
            return admit("all", ALL, by.instant());
        }
        String conversation = path.get(2).replaceFirst(";messageid=.*", "");
        return method.equals("GET")
                ? admit("ask " + conversation, ASKED, by.instant())
                : admit("say " + conversation, SAID, by.instant()) && admit("all", ALL, by.instant());
    }

    private boolean admit(String what, Map<Integer, Integer> limits, Instant now) {

        Deque<Instant> moments = past.computeIfAbsent(what, _ -> new ArrayDeque<>());
        boolean free = limits.entrySet().stream()
                .allMatch(limit -> moments.stream()
                                .filter(moment ->
                                        moment.plusSeconds(limit.getKey()).isAfter(now))
                                .count()
                        < limit.getValue());
        if (free) {
            moments.add(now);
        }
        return free;
    }
}

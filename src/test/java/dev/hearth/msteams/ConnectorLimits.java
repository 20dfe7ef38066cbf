package dev.hearth.msteams;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the service lets through, counted by its own time: seven a second to say in a conversation, fourteen to ask, thirty in all. */
final class ConnectorLimits {

    private static final long SECOND = 1_000_000_000L;
    private static final Map<Integer, Integer> SAID = Map.of(1, 7, 30, 60);
    private static final Map<Integer, Integer> ASKED = Map.of(1, 14, 30, 120);
    private static final Map<Integer, Integer> ALL = Map.of(1, 30);

    private final Map<String, Deque<Long>> past = new HashMap<>();
    private volatile boolean enforced;

    void enforce() {
        enforced = true;
    }

    synchronized boolean admit(String method, List<String> path) {
        if (!enforced || method.equals("PUT") || method.equals("DELETE")) {
            return true;
        }
        if (path.size() == 2) {
            return admit("all", ALL);
        }
        String conversation = path.get(2).replaceFirst(";messageid=.*", "");
        return method.equals("GET")
                ? admit("ask " + conversation, ASKED)
                : admit("say " + conversation, SAID) && admit("all", ALL);
    }

    private boolean admit(String what, Map<Integer, Integer> limits) {
        long now = System.nanoTime();
        Deque<Long> moments = past.computeIfAbsent(what, _ -> new ArrayDeque<>());
        boolean free = limits.entrySet().stream()
                .allMatch(limit -> moments.stream()
                                .filter(moment -> now - moment < limit.getKey() * SECOND)
                                .count()
                        < limit.getValue());
        if (free) {
            moments.add(now);
        }
        return free;
    }
}

package dev.hearth.stories.weekly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides which question a team is asked next, and which second one stands beside it: what was not asked since it began at
 * the top, its own before the bank's, and among the bank's a kind that was asked least, not the one before.
 */
final class Choosing {

    private Choosing() {}

    /**
     * A question that may be asked.
     *
     * @param kind what kind of question; empty for a team's own
     */
    record Candidate(String id, String kind) {}

    /**
     * What was chosen.
     *
     * @param ids one question or two, the posted one first
     * @param anew whether all were spent, so that it began at the top again
     */
    record Choice(List<String> ids, boolean anew) {}

    /**
     * Chooses.
     *
     * @param all in the order of asking
     * @param spent the ids that were asked since it began at the top
     * @param last the id asked last; empty for none
     */
    static Choice choose(List<Candidate> all, Set<String> spent, String last) {
        List<Candidate> left =
                all.stream().filter(one -> !spent.contains(one.id())).toList();
        boolean anew = left.isEmpty();
        Map<String, Integer> asked = anew ? Map.of() : kinds(all, spent);
        List<Candidate> among = anew ? all : left;
        Optional<Candidate> first = best(among, asked, kind(all, last));
        List<String> ids = new ArrayList<>();
        first.ifPresent(one -> {
            ids.add(one.id());
            second(all, among, asked, one).ifPresent(other -> ids.add(other.id()));
        });
        return new Choice(ids, anew);
    }

    private static Optional<Candidate> second(
            List<Candidate> all, List<Candidate> among, Map<String, Integer> asked, Candidate first) {
        return best(without(among, first), asked, first.kind())
                .or(() -> best(without(all, first), asked, first.kind()));
    }

    private static List<Candidate> without(List<Candidate> all, Candidate one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }

    private static Optional<Candidate> best(List<Candidate> among, Map<String, Integer> asked, String before) {
        return IntStream.range(0, among.size())
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(
                                at -> !among.get(at).kind().isEmpty())
                        .thenComparing(at -> !among.get(at).kind().isEmpty()
                                && among.get(at).kind().equals(before))
                        .thenComparing(at -> asked.getOrDefault(among.get(at).kind(), 0))
                        .thenComparing(at -> at))
                .map(among::get);
    }

    private static Map<String, Integer> kinds(List<Candidate> all, Set<String> spent) {
        Map<String, Integer> asked = new HashMap<>();
        all.stream().filter(one -> spent.contains(one.id())).forEach(one -> asked.merge(one.kind(), 1, Integer::sum));
        return asked;
    }

    private static String kind(List<Candidate> all, String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(Candidate::kind)
                .findFirst()
                .orElse("");
    }
}

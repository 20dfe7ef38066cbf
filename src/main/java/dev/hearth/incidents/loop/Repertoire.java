package dev.hearth.incidents.loop;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The questions there are, by their ids in the bank.
 *
 * @param phases those of each phase, in the order in which they are asked
 * @param rests those for the hour marks, the first one first; at least one
 */
public record Repertoire(Map<Kind, List<String>> phases, List<String> rests) {

    /** Asked when the time of an expectation has come. */
    public static final String DUE = "ooda.expectation.due";
    /** Asked when something was done and nothing seen since. */
    public static final String AFTER_ACT = "ooda.observe.after-act";
    /** Asked after a decision. */
    public static final String EARLY_SIGN = "ooda.decide.early-sign";
    /** Asked when one explanation has lasted two loops. */
    public static final String RIVAL = "ooda.orient.rival";
    /** Asked when a loop takes longer than usual. */
    public static final String MISSING = "ooda.loop.missing";

    public Repertoire {
        phases = Map.copyOf(phases);
        rests = List.copyOf(rests);
    }

    /** The questions of a phase; after a decision, first what would show that it does not work. */
    Stream<String> of(Kind phase) {
        Stream<String> bank =
                phases.getOrDefault(phase, List.of()).stream().filter(question -> !question.equals(RIVAL));
        return phase == Kind.ACT ? Stream.concat(Stream.of(EARLY_SIGN), bank) : bank;
    }
}

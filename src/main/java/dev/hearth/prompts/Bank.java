package dev.hearth.prompts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A bank of questions: the occasion they are asked on, and the kinds it is sorted into. */
public enum Bank {
    /** While an incident is open. */
    OODA,
    /** After an experiment, once it is undone. */
    DEBRIEF,
    /** Right after an incident is resolved. */
    LOOKBACK,
    /** Of everybody who was there, each alone, about one moment. */
    ACCOUNTS,
    /** Once a review is closed, about the review itself. */
    AFTERWARDS,
    /** Once a week, to be answered by a story. */
    REFLECTION,
    /** At the end of a summary, to talk about. */
    TALKING,
    /** In a survey without names, each answered by a step from one to seven. */
    PULSE;

    /** The kinds its questions may have, in the order of a conversation. */
    public List<String> kinds() {
        return switch (this) {
            case OODA -> List.of("observe", "orient", "decide", "act", "handover", "rest", "follow-up", "expectation");
            case DEBRIEF ->
                List.of(
                        "expected",
                        "surprised",
                        "missed-without",
                        "still-believe",
                        "comfort",
                        "again",
                        "further",
                        "gameday");
            case LOOKBACK -> List.of("surprise", "memory", "help", "loose-end");
            case ACCOUNTS ->
                List.of("cues", "knowledge", "goals", "assessment", "options", "help", "tools", "feelings");
            case AFTERWARDS -> List.of("said", "missing", "next-time");
            case REFLECTION ->
                List.of(
                        "event",
                        "turning-point",
                        "surprise",
                        "extreme",
                        "ordinary-work",
                        "near-miss",
                        "help",
                        "workaround",
                        "taken-for-granted",
                        "fictional");
            case TALKING -> List.of("meaning", "silence", "next", "readings");
            case PULSE -> List.of("mistakes", "problems", "difference", "risk", "help", "ground", "strengths");
        };
    }

    /** The placeholders that are filled in when a question of this kind is asked. */
    Set<String> placeholders(String kind) {
        return kind.equals("expectation") && this == OODA ? Set.of("expectation") : Set.of();
    }

    /** The name used in files. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Bank> labelled(String label) {
        return Arrays.stream(values())
                .filter(bank -> bank.label().equals(label))
                .findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Bank::label).toList();
    }
}

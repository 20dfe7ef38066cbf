package dev.hearth.experiments.rules;

import dev.hearth.clearance.Hold;
import dev.hearth.experiments.book.Neighbour;
import java.util.Locale;

/**
 * Why an experiment does not begin.
 *
 * @param rule which rule says so; the voice has its sentence under {@code experiments.rule.RULE}
 * @param detail what that sentence names, such as a holiday; may be empty
 * @param team what people call the other team it is about; empty where there is none
 */
public record Reason(String rule, String detail, String team) {

    private static final String HOLD = "hold";

    /** About its own team. */
    public Reason(String rule, String detail) {
        this(rule, detail, "");
    }

    /** Something holds its team back. */
    public static Reason held(Hold hold) {
        return new Reason(HOLD, hold.reason());
    }

    /** Something holds another team back that it names. */
    public static Reason held(Hold hold, Neighbour.Part part, String team) {
        return new Reason(HOLD + "-" + part.name().toLowerCase(Locale.ROOT), hold.reason(), team);
    }

    /** Whether it goes away by itself, so that somebody wants to hear when it has. */
    public boolean passes() {
        return rule.startsWith(HOLD) || rule.equals(NotWhileAllIsStopped.HALTED);
    }
}

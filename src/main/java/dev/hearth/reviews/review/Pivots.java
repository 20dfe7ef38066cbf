package dev.hearth.reviews.review;

import dev.hearth.reviews.review.Timeline.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The moments at which an incident turned: decisions, surprises, changes of mind, handovers. No database, no clock. */
public final class Pivots {

    private static final Pattern SURPRISE = Pattern.compile(
            "(?iu)\\b(surpris\\w*|unexpected\\w*|did(?:n['’]t| not) expect|strange\\w*|odd|oddly|weird\\w*|suddenly"
                    + "|out of nowhere|makes no sense|impossible|cannot be)\\b");
    private static final Pattern HANDOVER = Pattern.compile(
            "(?iu)\\b(hand(?:ing|ed)? over|hand-?over|tak(?:e|es|ing) over|took over|relieved by|end of (?:my"
                    + " )?shift)\\b");

    private Pivots() {}

    /** What made a moment one at which it turned. */
    public enum Turn {
        DECISION,
        SURPRISE,
        CHANGE_OF_MIND,
        HANDOVER;

        /** How the voice calls it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** A moment and what made it one. */
    public record Pivot(Moment moment, Turn turn) {}

    /** All of them, in order. */
    public static List<Pivot> of(Timeline timeline) {
        List<Pivot> pivots = new ArrayList<>();
        boolean explained = false;
        for (Moment moment : timeline.moments()) {
            Optional<Turn> turn = turn(moment, explained);
            turn.ifPresent(found -> pivots.add(new Pivot(moment, found)));
            explained |= moment.kind() == Timeline.Kind.ORIENT;
        }
        return pivots;
    }

    private static Optional<Turn> turn(Moment moment, boolean explained) {
        return switch (moment.kind()) {
            case DECIDE -> Optional.of(Turn.DECISION);
            case ORIENT -> explained ? Optional.of(Turn.CHANGE_OF_MIND) : bySaying(moment);
            case OBSERVE, ACT, NOTE -> bySaying(moment);
            case OPENED, ALERT, RESOLVED -> Optional.empty();
        };
    }

    private static Optional<Turn> bySaying(Moment moment) {
        if (HANDOVER.matcher(moment.words()).find()) {
            return Optional.of(Turn.HANDOVER);
        }
        return SURPRISE.matcher(moment.words()).find() ? Optional.of(Turn.SURPRISE) : Optional.empty();
    }
}

package dev.hearth.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A belief as it stands on a day, for whoever shows it: what spoke for it and what spoke against it, side by side and never
 * netted.
 *
 * @param belief which
 * @param freshness how fresh what is known of it is
 * @param seen what was seen of it, the newest first
 */
public record Believed(Belief belief, Freshness freshness, List<Seen> seen) {

    /** The longest unseen first: hopes, the oldest of them first, then by the day of the last sighting. */
    public static final Comparator<Believed> LONGEST_UNSEEN_FIRST = Comparator.comparing(
                    Believed::lastSeen, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(believed -> believed.belief().noted())
            .thenComparing(believed -> believed.belief().id().value());

    public Believed {
        seen = List.copyOf(seen);
    }

    /**
     * Something seen, and where it can be read.
     *
     * @param sighting what and when
     * @param in by what, as people call it, for example {@code experiment #12}
     * @param link where that can be read; null if nowhere known
     */
    public record Seen(
            Sighting sighting, String in, @Nullable String link) {}

    /** What says this about it, the newest first. */
    public List<Seen> leaning(Leaning leaning) {
        return seen.stream().filter(one -> one.sighting().leaning() == leaning).toList();
    }

    private @Nullable LocalDate lastSeen() {
        return Freshness.lastSeen(seen.stream().map(Seen::sighting).toList()).orElse(null);
    }

    /** Whether it has this number. */
    public boolean is(Belief.Id id) {
        return Objects.equals(belief.id(), id);
    }
}

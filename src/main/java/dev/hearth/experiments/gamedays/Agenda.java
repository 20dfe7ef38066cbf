package dev.hearth.experiments.gamedays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lays experiments out over a half day: at the times people gave, or else evenly. */
public final class Agenda {

    /** How many a half day has room for. */
    public static final int MOST = 8;

    private static final Pattern LINE =
            Pattern.compile("(?:(\\d{1,2})[:.](\\d{2})\\s*[·,;-]?\\s*)?(?:#(\\d{1,9})\\b\\s*)?(.*)");
    private static final Duration WELCOME = Duration.ofMinutes(15);
    private static final Duration DEBRIEF = Duration.ofMinutes(30);
    private static final int ROUND = 5;
    private static final int TITLE = 80;

    private Agenda() {}

    /**
     * Something to be tried.
     *
     * @param time at what time of the day; null where nobody said
     * @param number the number of a planned experiment; 0 for a new one
     * @param title what a new one is called
     */
    public record Item(@Nullable LocalTime time, int number, String title) {}

    /** An item with its moment. */
    public record Laid(Instant at, Item item) {}

    /** What came of laying out. */
    public sealed interface Layout {

        /** It fits. */
        record Fits(List<Laid> laid) implements Layout {
            public Fits {
                laid = List.copyOf(laid);
            }
        }

        /** It does not; why, and at which item if at one. */
        record Unfit(Reason reason, @Nullable Item item) implements Layout {}
    }

    /** Why something does not fit. */
    public enum Reason {
        NOTHING,
        MANY,
        TWICE,
        UNNAMED,
        PARTLY_TIMED,
        OUTSIDE,
        TOO_CLOSE,
        TOO_TIGHT
    }

    /** Reads lines such as {@code 14:30 Cache gone} or {@code #12}; a time of day that is none becomes midnight. */
    public static List<Item> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Agenda::item)
                .toList();
    }

    private static Item item(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return new Item(null, 0, cut(line));
        }
        String number = matcher.group(3);
        return new Item(
                time(matcher.group(1), matcher.group(2)),
                number == null ? 0 : Integer.parseInt(number),
                cut(matcher.group(4).strip()));
    }

    private static @Nullable LocalTime time(@Nullable String hour, @Nullable String minute) {
        if (hour == null || minute == null) {
            return null;
        }
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        return h < 24 && m < 60 ? LocalTime.of(h, m) : LocalTime.MIDNIGHT;
    }

    private static String cut(String title) {
        return title.length() <= TITLE ? title : title.substring(0, title.offsetByCodePoints(0, TITLE / 2)) + "…";
    }

    /**
     * Lays items out.
     *
     * @param from when the half day begins
     * @param to when it ends
     * @param minutes how long an item takes
     */
    public static Layout lay(List<Item> items, Instant from, Instant to, ZoneId zone, ToLongFunction<Item> minutes) {
        if (items.isEmpty() || items.size() > MOST) {
            return new Layout.Unfit(items.isEmpty() ? Reason.NOTHING : Reason.MANY, null);
        }
        Optional<Item> unnamed = items.stream()
                .filter(item -> item.number() == 0 && item.title().isEmpty())
                .findFirst();
        if (unnamed.isPresent()) {
            return new Layout.Unfit(Reason.UNNAMED, unnamed.get());
        }
        List<Integer> numbers =
                items.stream().map(Item::number).filter(number -> number > 0).toList();
        if (numbers.stream().distinct().count() < numbers.size()) {
            return new Layout.Unfit(Reason.TWICE, null);
        }
        long timed = items.stream().filter(item -> item.time() != null).count();
        if (timed > 0 && timed < items.size()) {
            return new Layout.Unfit(
                    Reason.PARTLY_TIMED,
                    items.stream()
                            .filter(item -> item.time() == null)
                            .findFirst()
                            .orElseThrow());
        }
        return timed == 0 ? evenly(items, from, to, minutes) : atTheirTimes(items, from, to, zone, minutes);
    }

    private static Layout evenly(List<Item> items, Instant from, Instant to, ToLongFunction<Item> minutes) {
        long room = Duration.between(from.plus(WELCOME), to.minus(DEBRIEF)).toMinutes();
        long step = room / items.size() / ROUND * ROUND;
        List<Laid> laid = new ArrayList<>();
        for (Item item : items) {
            if (minutes.applyAsLong(item) > step) {
                return new Layout.Unfit(Reason.TOO_TIGHT, item);
            }
            laid.add(new Laid(from.plus(WELCOME).plus(Duration.ofMinutes(step * laid.size())), item));
        }
        return new Layout.Fits(laid);
    }

    private static Layout atTheirTimes(
            List<Item> items, Instant from, Instant to, ZoneId zone, ToLongFunction<Item> minutes) {
        List<Laid> laid = items.stream()
                .map(item -> new Laid(at(Objects.requireNonNull(item.time()), from, zone), item))
                .sorted(java.util.Comparator.comparing(Laid::at))
                .toList();
        Instant free = from;
        for (Laid one : laid) {
            Instant over = one.at().plus(Duration.ofMinutes(minutes.applyAsLong(one.item())));
            if (one.at().isBefore(from) || over.isAfter(to)) {
                return new Layout.Unfit(Reason.OUTSIDE, one.item());
            }
            if (one.at().isBefore(free)) {
                return new Layout.Unfit(Reason.TOO_CLOSE, one.item());
            }
            free = over;
        }
        return new Layout.Fits(laid);
    }

    private static Instant at(LocalTime time, Instant from, ZoneId zone) {
        return from.atZone(zone).toLocalDate().atTime(time).atZone(zone).toInstant();
    }
}

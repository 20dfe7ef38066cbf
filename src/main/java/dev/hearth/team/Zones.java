package dev.hearth.team;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Reads time zones as people type them, and finds the moment a wall clock in a zone means. */
public final class Zones {

    private static final int LONGEST_NAME = 60;

    private Zones() {}

    /** What was made of a typed time zone. */
    public sealed interface Reading {

        /** The zone that was meant; capitals and blanks do not count. */
        record Known(ZoneId zone) implements Reading {}

        /** No zone has that name; {@code nearest} is one that is spelled alike or ends in the city that was typed. */
        record Unknown(String typed, Optional<ZoneId> nearest) implements Reading {}
    }

    /**
     * Reads a region such as {@code Europe/Berlin}, or {@code UTC}; an offset such as {@code +01:00} knows no summer
     * time and is not known here.
     */
    public static Reading parse(String typed) {
        String name = typed.strip().replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equalsIgnoreCase(name))
                .findFirst()
                .<Reading>map(id -> new Reading.Known(ZoneId.of(id)))
                .orElseGet(() -> new Reading.Unknown(typed, nearest(name.toLowerCase(Locale.ROOT))));
    }

    /**
     * What people call a zone: {@code Europe/Berlin}; {@code UTC} for every way to write it; {@code UTC−5} where the
     * clock never changes, for {@code Etc/GMT+5} reads as its opposite.
     */
    public static String name(ZoneId zone) {
        return switch (zone.normalized()) {
            case ZoneOffset fixed when fixed.getTotalSeconds() == 0 -> "UTC";
            case ZoneOffset fixed -> "UTC" + hours(fixed);
            case ZoneId region -> region.getId();
        };
    }

    private static String hours(ZoneOffset fixed) {
        String hours = fixed.getId().replaceFirst(":00$", "").replaceFirst("(?<=[+-])0", "");
        return hours.replace('-', '−');
    }

    /** The same as it can be typed again. */
    public static String typed(ZoneId zone) {
        String name = name(zone);
        return parse(name) instanceof Reading.Known ? name : zone.getId();
    }

    /**
     * The moment a wall clock in {@code zone} shows this date and time: in a skipped hour the first minute after it, in
     * a repeated hour the first of the two.
     */
    public static ZonedDateTime moment(LocalDate date, LocalTime time, ZoneId zone) {
        LocalDateTime wall = date.atTime(time);
        ZoneOffsetTransition change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getDateTimeAfter().atZone(zone)
                : ZonedDateTime.ofLocal(wall, zone, null);
    }

    private static Optional<ZoneId> nearest(String name) {
        if (name.length() < 3 || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .map(id -> new Candidate(id, distance(name, id.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= Math.max(1, name.length() / 4))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::id))
                .map(candidate -> ZoneId.of(candidate.id()));
    }

    private static int distance(String name, String id) {
        String city = id.substring(id.lastIndexOf('/') + 1);
        LevenshteinDistance letters = LevenshteinDistance.getDefaultInstance();
        return Math.min(letters.apply(name, id), letters.apply(name, city));
    }

    private record Candidate(String id, int distance) {}
}

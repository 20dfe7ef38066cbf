package dev.hearth.team;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The public and bank holidays of a country and, where it has its own, of a region, as jollyday knows them; days that
 * are only observed do not count. {@code country} is an ISO 3166 code in capitals or empty for none at all,
 * {@code region} the code after it, in capitals, or empty; a place within a region is {@code BY/AG}.
 */
public record Holidays(String country, String region) {

    private static final int LAST_YEAR = 2500;

    /** A country or region to choose from: its code and its English name. */
    public record Place(String code, String name) {}

    /** What was made of a country and a region. */
    public sealed interface Lookup {

        /** Both are known. */
        record Found(Holidays holidays) implements Lookup {}

        /** One of them is not; {@code because} is a sentence for people. */
        record Unknown(String because) implements Lookup {}
    }

    public Holidays {
        if (!country.isEmpty() && missing(country, region).isPresent()) {
            throw new IllegalArgumentException("no holidays are known for " + country + " " + region);
        }
    }

    /** No holidays at all. */
    public static Holidays none() {
        return new Holidays("", "");
    }

    /** Looks up a country without a region. */
    public static Lookup of(String country) {
        return of(country, "");
    }

    /** Looks up a country such as {@code DE} and a region such as {@code BY}, in any case; both empty is none. */
    public static Lookup of(String country, String region) {
        String c = country.strip().toUpperCase(Locale.ROOT);
        String r = region.strip().toUpperCase(Locale.ROOT);
        if (c.isEmpty()) {
            return r.isEmpty() ? new Lookup.Found(none()) : new Lookup.Unknown("A region needs its country.");
        }
        return missing(c, r).<Lookup>map(Lookup.Unknown::new).orElseGet(() -> new Lookup.Found(new Holidays(c, r)));
    }

    /** Every country whose holidays are known, by English name. */
    public static List<Place> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .filter(Holidays::isKnown)
                .map(code -> new Place(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    /** The regions of a country that have holidays of their own, by English name; none for an unknown country. */
    public static List<Place> regions(String country) {
        return isKnown(country)
                ? manager(country).getCalendarHierarchy().getChildren().values().stream()
                        .map(region -> new Place(
                                region.getId().toUpperCase(Locale.ROOT), region.getDescription(Locale.ENGLISH)))
                        .sorted(Comparator.comparing(Place::name))
                        .toList()
                : List.of();
    }

    /** The English name of the holiday on this day, if it is one. */
    public Optional<String> on(LocalDate date) {
        if (country.isEmpty() || date.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        return manager(country).getHolidays(Year.from(date), path(region)).stream()
                .filter(holiday -> holiday.getDate().equals(date) && holiday.getType() != HolidayType.OBSERVANCE)
                .map(Holidays::name)
                .min(Comparator.naturalOrder());
    }

    private static String name(Holiday holiday) {
        return holiday.getDescription(Locale.ENGLISH);
    }

    private static Optional<String> missing(String country, String region) {
        if (!isKnown(country)) {
            return Optional.of("No holidays are known for the country " + country + ".");
        }
        @Nullable CalendarHierarchy place = manager(country).getCalendarHierarchy();
        for (String step : path(region)) {
            place = place == null ? null : place.getChildren().get(step);
        }
        return place == null ? Optional.of("No region " + region + " is known in " + country + ".") : Optional.empty();
    }

    /** Jollyday lists countries it has no holidays for, and answers those with an exception. */
    private static boolean isKnown(String country) {
        return country.length() == 2
                && country.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')
                && HolidayManager.class.getResource("/holidays/Holidays_" + country.toLowerCase(Locale.ROOT) + ".xml")
                        != null;
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    private static String[] path(String region) {
        return region.isEmpty()
                ? new String[0]
                : region.toLowerCase(Locale.ROOT).split("/", -1);
    }
}

package dev.hearth.team.when;

import static java.util.Locale.ENGLISH;

import dev.hearth.team.Zones;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The English words for days, dates and times: those it understands and those it says. */
final class Words {

    static final Map<String, DayOfWeek> DAYS = days();
    static final Map<String, Month> MONTHS = months();
    static final Map<String, ChronoUnit> UNITS = units();

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", ENGLISH);
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    static final Map<String, Integer> NTHS = nths();
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private Words() {}

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new HashMap<>(Map.of("tues", DayOfWeek.TUESDAY, "weds", DayOfWeek.WEDNESDAY));
        days.putAll(Map.of("thur", DayOfWeek.THURSDAY, "thurs", DayOfWeek.THURSDAY));
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(lower(day).substring(0, 3), day);
            days.put(lower(day), day);
            days.put(lower(day) + "s", day);
        }
        return Map.copyOf(days);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>(Map.of("sept", Month.SEPTEMBER));
        for (Month month : Month.values()) {
            months.put(lower(month).substring(0, 3), month);
            months.put(lower(month), month);
        }
        return Map.copyOf(months);
    }

    private static Map<String, Integer> nths() {
        Map<String, Integer> nths = new HashMap<>(Map.of("last", Monthly.LAST));
        ORDINALS.forEach(word -> nths.put(word, ORDINALS.indexOf(word) + 1));
        return Map.copyOf(nths);
    }

    private static Map<String, ChronoUnit> units() {
        Map<String, ChronoUnit> units = new HashMap<>();
        List.of("m", "min", "mins", "minute", "minutes").forEach(word -> units.put(word, ChronoUnit.MINUTES));
        List.of("h", "hr", "hrs", "hour", "hours").forEach(word -> units.put(word, ChronoUnit.HOURS));
        List.of("d", "day", "days").forEach(word -> units.put(word, ChronoUnit.DAYS));
        List.of("w", "week", "weeks").forEach(word -> units.put(word, ChronoUnit.WEEKS));
        List.of("month", "months").forEach(word -> units.put(word, ChronoUnit.MONTHS));
        return Map.copyOf(units);
    }

    static String moment(ZonedDateTime moment, ZonedDateTime now) {
        return shortName(moment.getDayOfWeek()) + " " + date(moment.toLocalDate(), now) + " "
                + time(moment.toLocalTime()) + " " + Zones.name(moment.getZone());
    }

    static String date(LocalDate date, ZonedDateTime now) {
        return date.format(date.getYear() == now.getYear() ? DAY : DAY_OF_YEAR);
    }

    static String time(LocalTime time) {
        return time.format(CLOCK);
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, ENGLISH);
    }

    static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, ENGLISH);
    }

    static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, ENGLISH);
    }

    static String ordinal(int number) {
        return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : nth(number);
    }

    /** {@code 1st}, {@code 22nd}, {@code 13th}. */
    static String nth(int number) {
        boolean teen = number / 10 % 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            case 3 -> "three times";
            default -> number + " times";
        };
    }

    static String days(Set<DayOfWeek> days, int everyWeeks) {
        String every = everyWeeks == 1 ? "every " : "every " + ordinal(everyWeeks) + " ";
        if (days.size() == 1) {
            return every + name(days.iterator().next());
        }
        String which = all(days);
        if (everyWeeks > 1) {
            return every + "week, " + which;
        }
        return days.size() == 7 || days.equals(WORKDAYS) ? which : every + which;
    }

    private static String all(Set<DayOfWeek> days) {
        if (days.size() == 7) {
            return "every day";
        }
        if (days.equals(WORKDAYS)) {
            return "Monday to Friday";
        }
        List<String> names = new TreeSet<>(days).stream().map(Words::name).toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(ENGLISH);
    }
}

package dev.hearth.team.when;

import static java.util.Locale.ROOT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Three things to type instead, near to what was typed; each of them is understood. */
final class Examples {

    private static final Pattern BLANKS = Pattern.compile("[\\s,.]+");

    private Examples() {}

    static List<String> like(String typed, LocalDate today) {
        List<String> words = BLANKS.splitAsStream(typed.toLowerCase(ROOT)).toList();
        if (words.contains("surprise")) {
            return List.of("surprise us twice a month", "surprise us once a week", "surprise us three times a month");
        }
        if (words.contains("in") && !words.contains("month")) {
            return List.of("in 30 min", "in 2h", "in 3 days");
        }
        return weekday(words)
                .map(day -> onDay(Words.shortName(day).toLowerCase(ROOT), words))
                .orElseGet(() -> withoutDay(words, today.plusDays(7)));
    }

    private static List<String> onDay(String day, List<String> words) {
        if (words.contains("month") || words.contains("first") || words.contains("last")) {
            return List.of(
                    "first " + day + " of the month 9:00",
                    "last " + day + " of the month 11:00",
                    "every 2nd " + day + " 14:00");
        }
        return List.of(day + " 14:00", "every " + day + " 14:00", "every 2nd " + day + " 14:00");
    }

    private static List<String> withoutDay(List<String> words, LocalDate inAWeek) {
        if (words.stream().anyMatch(List.of("every", "each", "weekdays", "daily")::contains)) {
            return List.of("every friday 15:00", "every 2nd tue 14:00", "weekdays 10:00");
        }
        boolean dated = words.stream()
                .anyMatch(word -> Words.MONTHS.containsKey(word) || word.chars().anyMatch(c -> c == '-' || c == '/'));
        return dated
                ? List.of(inAWeek.getDayOfMonth() + " " + month(inAWeek) + " 14:00", inAWeek + " 14:00", "tue 14:00")
                : List.of("tue 14:00", "tomorrow 9:30", "every friday 15:00");
    }

    private static String month(LocalDate date) {
        return Words.name(date.getMonth()).substring(0, 3).toLowerCase(ROOT);
    }

    private static Optional<DayOfWeek> weekday(List<String> words) {
        return words.stream()
                .flatMap(word -> Optional.ofNullable(Words.DAYS.get(word)).stream())
                .findFirst();
    }
}

package dev.hearth.team;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Days on which a team starts nothing: ranges of dates with a reason, written one to a line. */
public record FreezeDays(List<Freeze> freezes) {

    private static final String EXAMPLE = "\"2026-12-20 to 2027-01-02 year end\"";

    /** From the first day to the last, both included; the reason may be empty. */
    public record Freeze(LocalDate first, LocalDate last, String reason) {

        public Freeze {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a freeze ends before it begins: " + first + " to " + last);
            }
        }

        private boolean covers(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }

        private String text() {
            String days = first.equals(last) ? first.toString() : first + " to " + last;
            return (days + " " + reason).strip();
        }
    }

    /** What was made of typed freeze days. */
    public sealed interface Reading {

        /** Every line made sense; empty lines count for nothing. */
        record Understood(FreezeDays days) implements Reading {}

        /** The first line (counted from 1) that made none, as typed, and a sentence for people that says why. */
        record NotUnderstood(int line, String typed, String because) implements Reading {}
    }

    public FreezeDays {
        freezes = List.copyOf(freezes);
    }

    /** No freeze at all. */
    public static FreezeDays none() {
        return new FreezeDays(List.of());
    }

    /** Reads lines such as {@code 2026-12-20 to 2027-01-02 year end} or {@code 2026-11-27 big sale}. */
    public static Reading parse(String typed) {
        List<Freeze> freezes = new ArrayList<>();
        List<String> lines = typed.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            switch (line(lines.get(i))) {
                case Line.Empty() -> {}
                case Line.Read(Freeze freeze) -> freezes.add(freeze);
                case Line.Unread(String because) -> {
                    return new Reading.NotUnderstood(i + 1, lines.get(i), because);
                }
            }
        }
        return new Reading.Understood(new FreezeDays(freezes));
    }

    /** The reason of the freeze that covers this day, if one does. */
    public Optional<String> on(LocalDate date) {
        return freezes.stream()
                .filter(freeze -> freeze.covers(date))
                .map(Freeze::reason)
                .findFirst();
    }

    /** The lines that {@link #parse} reads back into the same days. */
    public String text() {
        return freezes.stream().map(Freeze::text).collect(Collectors.joining("\n"));
    }

    private sealed interface Line {

        record Empty() implements Line {}

        record Read(Freeze freeze) implements Line {}

        record Unread(String because) implements Line {}
    }

    private static Line line(String line) {
        if (line.isEmpty()) {
            return new Line.Empty();
        }
        List<String> words = List.of(line.split("\\s+"));
        Optional<LocalDate> first = date(words.getFirst());
        if (first.isEmpty()) {
            return new Line.Unread("\"" + words.getFirst() + "\" is not a date; write " + EXAMPLE + ".");
        }
        return words.size() > 1 && isTo(words.get(1))
                ? range(first.get(), words)
                : new Line.Read(new Freeze(first.get(), first.get(), reason(words, 1)));
    }

    private static Line range(LocalDate first, List<String> words) {
        Optional<LocalDate> last = words.size() > 2 ? date(words.get(2)) : Optional.empty();
        if (last.isEmpty()) {
            return new Line.Unread("After \"" + words.get(1) + "\" comes a date; write " + EXAMPLE + ".");
        }
        return last.get().isBefore(first)
                ? new Line.Unread(last.get() + " is before " + first + ".")
                : new Line.Read(new Freeze(first, last.get(), reason(words, 3)));
    }

    private static boolean isTo(String word) {
        return List.of("to", "until", "till", "-", "–", "—", "..").contains(word.toLowerCase(Locale.ROOT));
    }

    private static String reason(List<String> words, int from) {
        return String.join(" ", words.subList(from, words.size()));
    }

    private static Optional<LocalDate> date(String word) {
        try {
            return word.length() == 10 ? Optional.of(LocalDate.parse(word)) : Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}

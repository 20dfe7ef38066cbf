package dev.hearth.chat;

import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing a form asks for. Values travel as text; what each kind writes is said beside it. */
public sealed interface Field {

    /** The key of its value in what is submitted. */
    String name();

    /** What people read above it. */
    String label();

    /** What it holds when the form opens; empty for nothing. */
    String value();

    /** Whether the form may be sent without it. */
    boolean optional();

    /** The same field, holding this. */
    Field holding(String value);

    /** A line; writes the line. */
    record Line(String name, String label, String hint, String value, boolean optional) implements Field {
        @Override
        public Line holding(String value) {
            return new Line(name, label, hint, value, optional);
        }
    }

    /** Several lines, at most 3,000 characters on Slack; writes them. */
    record Paragraph(String name, String label, String hint, String value, boolean optional) implements Field {
        @Override
        public Paragraph holding(String value) {
            return new Paragraph(name, label, hint, value, optional);
        }
    }

    /** One of several; writes the option's value. */
    record Choice(String name, String label, List<Option> options, String value, boolean optional) implements Field {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Choice holding(String value) {
            return new Choice(name, label, options, value, optional);
        }
    }

    /** Any of several (at most ten); writes the options' values joined by commas. */
    record Several(String name, String label, List<Option> options, String value, boolean optional) implements Field {
        public Several {
            options = List.copyOf(options);
        }

        @Override
        public Several holding(String value) {
            return new Several(name, label, options, value, optional);
        }
    }

    /** A day and a time of day; writes {@code 2026-12-01T14:00}. */
    record Moment(String name, String label, String value, boolean optional) implements Field {
        @Override
        public Moment holding(String value) {
            return new Moment(name, label, value, optional);
        }
    }

    /** A step from 1 to 7 between two words; writes the step. */
    record Slider(String name, String label, String low, String high, String value) implements Field {
        @Override
        public boolean optional() {
            return true;
        }

        @Override
        public Slider holding(String value) {
            return new Slider(name, label, low, high, value);
        }
    }

    /** Ten points to share among three; writes {@code 3,3,4}. */
    record TenPoints(String name, String label, List<String> corners, String value) implements Field {
        public TenPoints {
            corners = List.copyOf(corners);
        }

        @Override
        public boolean optional() {
            return true;
        }

        @Override
        public TenPoints holding(String value) {
            return new TenPoints(name, label, corners, value);
        }
    }

    /** A box to tick; writes {@code yes} or nothing. */
    record Checkbox(String name, String label, String value) implements Field {
        @Override
        public boolean optional() {
            return true;
        }

        @Override
        public Checkbox holding(String value) {
            return new Checkbox(name, label, value);
        }
    }

    /**
     * People, at most so many, picked as the platform lets people be picked; writes their handles joined by commas.
     *
     * @param most how many may be named, at most a hundred
     */
    record People(String name, String label, String hint, String value, boolean optional, int most) implements Field {

        private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
        private static final String ID = "[\\p{Alnum}._:~\\-]{1,120}";
        private static final Pattern HANDLE =
                Pattern.compile("@?(?<typed>" + ID + ")|<@(?<mentioned>" + ID + ")(?:\\|[^<>]*)?>");

        @Override
        public People holding(String value) {
            return new People(name, label, hint, value, optional, most);
        }

        /** The same field, holding these people. */
        public People holding(Collection<Person> people) {
            return holding(people.stream().map(Person::handle).sorted().collect(Collectors.joining(",")));
        }

        /** Who is named when the form opens, at most as many as may be. */
        public List<String> handles() {
            return words(value)
                    .map(HANDLE::matcher)
                    .filter(Matcher::matches)
                    .map(People::handle)
                    .filter(handle -> !handle.equals(Person.GONE))
                    .distinct()
                    .limit(most)
                    .toList();
        }

        /**
         * The people whom such a value names; also one that was typed, with at signs or as mentions.
         *
         * @return nothing if some of it names nobody
         */
        public static Optional<Set<Person>> read(Workspace.Id workspace, String value) {
            Set<Person> people = new LinkedHashSet<>();
            for (String word : words(value).toList()) {
                Matcher handle = HANDLE.matcher(word);
                if (!handle.matches()) {
                    return Optional.empty();
                }
                people.add(new Person(workspace, handle(handle)));
            }
            return Optional.of(people);
        }

        private static String handle(Matcher read) {
            return Objects.requireNonNullElseGet(read.group("typed"), () -> read.group("mentioned"));
        }

        private static Stream<String> words(String value) {
            return BETWEEN.splitAsStream(value).filter(word -> !word.isEmpty());
        }
    }
}

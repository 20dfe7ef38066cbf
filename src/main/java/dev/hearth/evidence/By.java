package dev.hearth.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what something was seen. Another kind is one more record here. */
public sealed interface By {

    /** In an experiment, by its number in the workspace, and which of its runs. */
    record Experiment(int number, int run) implements By {}

    /** In an incident, by its number in the workspace. */
    record Incident(int number) implements By {}

    /** In a story told with a name, by the id people see. */
    record Story(String id) implements By {}

    /** How the database, buttons and forms write it; at most 60 characters, no equals sign. */
    default String written() {
        return switch (this) {
            case Experiment(int number, int run) -> "experiment/" + number + "/" + run;
            case Incident(int number) -> "incident/" + number;
            case Story(String id) -> "story/" + id;
        };
    }

    /** Reads {@link #written()}; nothing for anything else. */
    static Optional<By> read(String written) {
        Matcher parts = Written.FORM.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                parts.group("experiment") != null
                        ? new Experiment(
                                Integer.parseInt(parts.group("experiment")), Integer.parseInt(parts.group("run")))
                        : parts.group("incident") != null
                                ? new Incident(Integer.parseInt(parts.group("incident")))
                                : new Story(parts.group("story")));
    }

    /** How it looks written down. */
    final class Written {
        private static final Pattern FORM = Pattern.compile("experiment/(?<experiment>\\d{1,9})/(?<run>\\d{1,9})"
                + "|incident/(?<incident>\\d{1,9})|story/(?<story>[a-z0-9-]{1,40})");

        private Written() {}
    }
}

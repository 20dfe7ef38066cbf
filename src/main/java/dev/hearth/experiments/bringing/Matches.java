package dev.hearth.experiments.bringing;

import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.toolkit.Blueprint;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Which experiments of a team a run may have been of: by the number we gave it, or by its title. */
record Matches(List<Experiment> open, Blueprint ran) {

    private static final Set<State> BEGUN = EnumSet.of(State.RUNNING, State.STOPPED, State.ENDED, State.DEBRIEF);
    private static final int TITLE = 79;

    /** Those that have begun here and are not over, the likeliest first. */
    List<Experiment> begun() {
        return open.stream()
                .filter(one -> BEGUN.contains(one.state()) && isOf(one))
                .sorted(Comparator.comparing((Experiment one) -> !hasNumber(one))
                        .thenComparing(Experiment::number, Comparator.reverseOrder()))
                .toList();
    }

    /** One that is only planned: it did not begin here. */
    Optional<Experiment> planned() {
        return open.stream().filter(one -> one.state().isAhead() && isOf(one)).findFirst();
    }

    private boolean isOf(Experiment experiment) {
        return title(experiment.plan().title()).equals(title(ran.plan().title()))
                || hasNumber(experiment)
                        && experiment.plan().belief().equals(ran.plan().belief());
    }

    private boolean hasNumber(Experiment experiment) {
        return ran.number().equals(OptionalInt.of(experiment.number()));
    }

    /** Titles are shortened when they are planned. */
    private static String title(String words) {
        String line = words.toLowerCase(Locale.ROOT).replaceAll("[\\s…]+", " ").strip();
        return line.length() <= TITLE ? line : line.substring(0, TITLE);
    }
}

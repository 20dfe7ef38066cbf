package dev.hearth.experiments.book;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How buttons and people name an experiment: {@code 12}, {@code #12}, and in buttons that belong to one run {@code 12/2}.
 *
 * @param number the experiment's number in its workspace
 * @param run which run; 0 for whichever it is
 * @param rest what follows, such as the note in {@code 12 queue is growing}
 */
public record Ref(int number, int run, String rest) {

    private static final Pattern WRITTEN =
            Pattern.compile("#?(\\d{1,9})(?:/(\\d{1,9}))?(?:[\\s=:]+(.*))?", Pattern.DOTALL);

    /** Reads it, or nothing if it begins with no number. */
    public static Optional<Ref> read(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static Ref of(Matcher matcher) {
        String run = matcher.group(2);
        String rest = matcher.group(3);
        return new Ref(
                Integer.parseInt(matcher.group(1)),
                run == null ? 0 : Integer.parseInt(run),
                rest == null ? "" : rest.strip());
    }

    /** The subject of a button that belongs to the experiment's present run. */
    public static String run(Experiment experiment) {
        return experiment.number() + "/" + experiment.course().run();
    }

    /** The subject of a button that belongs to the experiment's present run, and says more. */
    public static String run(Experiment experiment, String more) {
        return run(experiment) + "=" + more;
    }

    /** Whether it means this run of the experiment. */
    public boolean means(Experiment experiment) {
        return run == 0 || run == experiment.course().run();
    }
}

package dev.hearth.stories.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines of a log that was pasted into a story from the lines somebody wrote. */
public final class Logs {

    private static final int MANY = 12;
    private static final int FEW_IN_A_ROW = 3;

    private static final Pattern LINE = Pattern.compile("^\\s*(?:"
            + "\\[?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*"
            + "|\\[?\\d\\d:\\d\\d:\\d\\d\\b.*"
            + "|[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d .*"
            + "|(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\\b.*"
            + "|at [\\w.$<>/]{3,200}\\(.*"
            + "|Caused by: .*"
            + "|\\.\\.\\. \\d+ more"
            + "|\\{\"(?:time|ts|timestamp|level|msg|message)\".*)$");

    private Logs() {}

    /** Whether a good part of a text is a log. */
    public static boolean isIn(String text) {
        return text.lines().filter(Logs::isLine).limit(MANY).count() >= MANY;
    }

    /**
     * The text with each longer run of log lines cut to its first and its last.
     *
     * @param leftOut what stands for the lines in between
     */
    public static String shortened(String text, String leftOut) {
        List<String> kept = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (isLine(line)) {
                run.add(line);
            } else {
                end(run, kept, leftOut);
                kept.add(line);
            }
        }
        end(run, kept, leftOut);
        return String.join("\n", kept);
    }

    private static void end(List<String> run, List<String> kept, String leftOut) {
        kept.addAll(run.size() > FEW_IN_A_ROW ? List.of(run.getFirst(), leftOut, run.getLast()) : run);
        run.clear();
    }

    private static boolean isLine(String line) {
        return LINE.matcher(line).matches();
    }
}

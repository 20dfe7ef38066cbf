package dev.hearth.slack.blockkit;

/**
 * The block id of an input: which field, which part of it, on which page. The page keeps Slack from filling a new page
 * with what was typed on the one before.
 *
 * @param field the field's name
 * @param part the part of a field that needs several inputs; empty for the only one
 * @param page when the page was made
 */
record Slot(String field, String part, String page) {

    private static final char BETWEEN = '~';

    static final String DAY = "day";
    static final String TIME = "time";
    static final String POINTS = "points";

    String written() {
        return field + BETWEEN + part + BETWEEN + page;
    }

    static Slot read(String written) {
        int last = written.lastIndexOf(BETWEEN);
        int first = written.lastIndexOf(BETWEEN, last - 1);
        return first < 0
                ? new Slot(written, "", "")
                : new Slot(
                        written.substring(0, first), written.substring(first + 1, last), written.substring(last + 1));
    }
}

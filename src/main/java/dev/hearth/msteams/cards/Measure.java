package dev.hearth.msteams.cards;

import java.util.List;

/**
 * How much of a message or a form is drawn.
 *
 * @param characters of all its texts together
 * @param lines of all its texts together
 * @param parts of a message, or above a form's fields
 * @param presses things to press
 * @param options of each thing to pick from
 * @param label characters of what stands on a button, an option or above a field
 * @param held characters that each field holds
 */
record Measure(int characters, int lines, int parts, int presses, int options, int label, int held) {

    private static final int ALL_OPTIONS = 1000;
    private static final int ALL_HELD = 40_000;

    /** For messages, from the most to the least; the last always fits. */
    static final List<Measure> OF_MESSAGES = List.of(
            new Measure(12_000, 120, 60, 40, 150, Limits.LABEL, 0),
            new Measure(8000, 80, 50, 30, 100, Limits.LABEL, 0),
            new Measure(5000, 60, 40, 24, 60, Limits.LABEL, 0),
            new Measure(3000, 40, 30, 18, 40, Limits.LABEL, 0),
            new Measure(1500, 25, 24, 12, 25, 60, 0),
            new Measure(600, 12, 16, 8, 15, 40, 0),
            new Measure(200, 6, 10, 6, 8, 20, 0));

    /** For forms: what stands above is cut first, what was typed stays whole. */
    static final List<Measure> OF_FORMS =
            OF_MESSAGES.stream().map(measure -> measure.whole()).toList();

    /** For forms of which something must go after all; the last always fits. */
    static final List<Measure> OF_FULL_FORMS = List.of(
            OF_FORMS.getLast(),
            new Measure(200, 6, 10, 6, 300, 40, 8000),
            new Measure(200, 6, 10, 6, 100, 40, 3000),
            new Measure(200, 6, 10, 6, 30, 30, 1000),
            new Measure(200, 6, 10, 6, 10, 20, 100));

    private Measure whole() {
        return new Measure(characters, lines, parts, presses, ALL_OPTIONS, Limits.LABEL, ALL_HELD);
    }
}

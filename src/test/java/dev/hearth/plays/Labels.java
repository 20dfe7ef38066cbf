package dev.hearth.plays;

import java.time.Duration;
import java.util.Locale;
import java.util.StringJoiner;

/** What people do, written the same in every transcript. */
final class Labels {

    private Labels() {}

    static String of(String... labelsAndValues) {
        if (labelsAndValues.length == 0) {
            return "as it is";
        }
        StringJoiner filled = new StringJoiner("; ");
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            filled.add(labelsAndValues[i] + " “" + labelsAndValues[i + 1] + "”");
        }
        return filled.toString();
    }

    static String of(Duration time) {
        return time.toString().substring(1).toLowerCase(Locale.ROOT).replace("t", "");
    }

    /** What Hearth calls what people choose by this name. */
    static String shortcut(String label) {
        return label.equals("Add to incident") ? "incidents.add" : "incidents.open";
    }
}

package dev.hearth.experiments.pages;

import dev.hearth.web.face.Part;
import dev.hearth.web.face.Run;
import java.util.List;

/**
 * One experiment as a page shows it.
 *
 * @param number how people call it
 * @param title a few words of theirs
 * @param sample whether it is made up
 * @param standing where it stands
 * @param plan what was written down, and by whom
 * @param times every time it was done, the newest first
 */
record Sheet(int number, String title, boolean sample, List<Run> standing, List<Part> plan, List<Time> times) {

    /** One time it was done: when, and what was seen, answered and said of it. */
    record Time(String heading, List<Part> parts) {}
}

package dev.hearth.experiments.tools.reading;

import dev.hearth.experiments.book.Tool;
import java.util.OptionalInt;

/**
 * Which experiment a tool speaks of.
 *
 * @param tool which tool
 * @param key what the tool calls the experiment; empty if it has no name but the title
 * @param execution what the tool calls this run; empty if it has no name for it
 * @param title what people call it there: their words, on one line
 * @param number our own number for it, where it was exported from here
 */
public record Which(Tool tool, String key, String execution, String title, OptionalInt number) {}

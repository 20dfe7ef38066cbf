package dev.hearth.prompts;

import java.time.Duration;

/**
 * A small experiment to start from: the plan's form, filled in.
 *
 * @param id dotted and lower-case
 * @param title a few words
 * @param hypothesis what we believe
 * @param action what we will do
 * @param toWhom who relies on it
 * @param condition under which condition it is tried
 * @param blastRadius where, and how small
 * @param watch what we look at meanwhile
 * @param stop when we stop
 * @param undo how it is undone
 * @param keywords words people use when they speak of such a thing, for finding it; may be empty
 * @param duration how long it takes, a whole number of minutes
 */
public record ExperimentTemplate(
        String id,
        String title,
        String hypothesis,
        String action,
        String toWhom,
        String condition,
        String blastRadius,
        String watch,
        String stop,
        String undo,
        String keywords,
        Duration duration)
        implements Prompt {}

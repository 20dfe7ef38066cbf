package dev.hearth.incidents.loop;

import java.time.Instant;

/**
 * Once round: observe, orient, decide, act.
 *
 * @param number from 1
 * @param began when it began; it ends when the next one begins
 */
public record Loop(int number, Instant began) {}

package dev.hearth.incidents.loop;

import dev.hearth.workspaces.Person;
import java.time.Instant;

/**
 * Somebody's words and when they came.
 *
 * @param author whose
 * @param words at most 40,000 characters, never empty
 * @param at the moment on the team's clock
 */
public record Said(Person author, String words, Instant at) {}

package dev.hearth.incidents.loop;

import dev.hearth.workspaces.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where words were copied from.
 *
 * @param copy our own number for the copy
 * @param by who put them onto the timeline
 * @param named whether their author is known; if not, they are told as words of who copied them
 * @param link where they can be read, if the platform said
 * @param changed when their author last changed them; null if never
 */
public record Origin(
        long copy,
        Person by,
        boolean named,
        @Nullable String link,
        @Nullable Instant changed) {}

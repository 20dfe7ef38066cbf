/**
 * Rehearsals of incidents, in words: a scenario tells what becomes known, people answer as they would. A drill is no incident
 * anywhere: it holds nothing, is evidence for nothing, and stands in tables of its own.
 */
@NullMarked
package dev.hearth.incidents.drills;

import org.jspecify.annotations.NullMarked;

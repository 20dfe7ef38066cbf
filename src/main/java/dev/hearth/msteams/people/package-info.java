/** What Teams knows of people: their names, whether they belong, who is in a channel. Remembered for a while, kept nowhere. */
@NullMarked
package dev.hearth.msteams.people;

import org.jspecify.annotations.NullMarked;

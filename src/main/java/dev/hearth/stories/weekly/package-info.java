/** The weekly question: which one, when, how often, and how it is stopped. */
@NullMarked
package dev.hearth.stories.weekly;

import org.jspecify.annotations.NullMarked;

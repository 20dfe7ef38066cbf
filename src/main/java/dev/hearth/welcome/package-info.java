/** The first minute: a greeting, setting up a channel, changing its settings, and what is kept. */
@NullMarked
package dev.hearth.welcome;

import org.jspecify.annotations.NullMarked;

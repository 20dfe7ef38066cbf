/** Ideas for a next small experiment. */
@NullMarked
package dev.hearth.experiments.ideas;

import org.jspecify.annotations.NullMarked;

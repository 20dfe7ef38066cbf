/** What is said about game days: on cards, in their threads, and privately to whoever asks. */
@NullMarked
package dev.hearth.experiments.gamedays.talk;

import org.jspecify.annotations.NullMarked;

/** What is said about experiments: on cards, in threads, to owners, and privately to whoever asks. */
@NullMarked
package dev.hearth.experiments.talk;

import org.jspecify.annotations.NullMarked;

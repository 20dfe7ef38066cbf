/** What people are asked to do once it runs: to stop it, to say that it ended, to undo it. */
@NullMarked
package dev.hearth.experiments.asking;

import org.jspecify.annotations.NullMarked;

/** An experiment on its way: Go, hold, stop, end, undo, and what people see meanwhile. */
@NullMarked
package dev.hearth.experiments.running;

import org.jspecify.annotations.NullMarked;

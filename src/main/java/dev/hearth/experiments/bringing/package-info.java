/** Taking experiments and runs over from another tool, and giving experiments away as files. */
@NullMarked
package dev.hearth.experiments.bringing;

import org.jspecify.annotations.NullMarked;

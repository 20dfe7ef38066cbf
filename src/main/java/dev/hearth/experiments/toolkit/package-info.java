/** The open format of Chaos Toolkit: its experiments and journals read, ours written; nothing of either is ever run. */
@NullMarked
package dev.hearth.experiments.toolkit;

import org.jspecify.annotations.NullMarked;

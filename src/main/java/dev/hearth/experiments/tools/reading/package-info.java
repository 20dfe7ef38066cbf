/** What tools' messages mean: read without any effect, and without trusting a word of them. */
@NullMarked
package dev.hearth.experiments.tools.reading;

import org.jspecify.annotations.NullMarked;

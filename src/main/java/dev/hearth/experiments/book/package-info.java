/** The book of experiments: what each one is, what may happen to it next, and what people noticed. */
@NullMarked
package dev.hearth.experiments.book;

import org.jspecify.annotations.NullMarked;

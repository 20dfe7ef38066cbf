/** What keeps an experiment from beginning: one small rule each, all of them asked, all answers given together (P7). */
@NullMarked
package dev.hearth.experiments.rules;

import org.jspecify.annotations.NullMarked;

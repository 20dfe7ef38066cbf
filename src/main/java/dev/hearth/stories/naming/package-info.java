/** This names someone: a story hidden until a steward has decided; and questions for tellers whom nobody knows. */
@NullMarked
package dev.hearth.stories.naming;

import org.jspecify.annotations.NullMarked;

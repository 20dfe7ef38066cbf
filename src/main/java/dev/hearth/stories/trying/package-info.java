/** Stories and what is tried: a story after an experiment, ideas from stories, stories in which a belief showed itself. */
@NullMarked
package dev.hearth.stories.trying;

import org.jspecify.annotations.NullMarked;

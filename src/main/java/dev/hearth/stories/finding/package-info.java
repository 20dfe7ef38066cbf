/** What stories give to be found by meaning and by word. */
@NullMarked
package dev.hearth.stories.finding;

import org.jspecify.annotations.NullMarked;

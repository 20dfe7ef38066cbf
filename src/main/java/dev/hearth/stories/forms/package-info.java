/** What the forms of all stories share: their fields, who may read, and what a form carries unseen. */
@NullMarked
package dev.hearth.stories.forms;

import org.jspecify.annotations.NullMarked;

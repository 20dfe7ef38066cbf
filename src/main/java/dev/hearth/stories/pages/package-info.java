/** One's own stories on a page, and to take along. */
@NullMarked
package dev.hearth.stories.pages;

import org.jspecify.annotations.NullMarked;

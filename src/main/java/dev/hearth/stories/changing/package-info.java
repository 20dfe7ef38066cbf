/** How tellers change their stories, open them to others or to nobody, and take them back. */
@NullMarked
package dev.hearth.stories.changing;

import org.jspecify.annotations.NullMarked;

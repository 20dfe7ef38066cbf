/** What stories mean to their tellers: what a team asks about each, and what was said. */
@NullMarked
package dev.hearth.stories.meaning;

import org.jspecify.annotations.NullMarked;

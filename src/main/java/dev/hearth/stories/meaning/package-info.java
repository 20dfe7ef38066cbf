/** What stories mean to their tellers: what a team asks about each, and what was said. */
@NamedInterface("meaning")
@NullMarked
package dev.hearth.stories.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What the code of a nameless story opens: reading it, taking it along, changing it, taking it back. */
@NullMarked
package dev.hearth.stories.codes;

import org.jspecify.annotations.NullMarked;

/** Stories without a name: a code for the teller, a wait among others, and no trace of who told. */
@NullMarked
package dev.hearth.stories.nameless;

import org.jspecify.annotations.NullMarked;

/** {@code /hearth erase}, and the list of what was erased, which a restored backup is held against. */
@NullMarked
package dev.hearth.privacy.erasing;

import org.jspecify.annotations.NullMarked;

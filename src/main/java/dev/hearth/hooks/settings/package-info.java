/** {@code /hearth hooks}: what an administrator makes, renews, revokes and sets, in private. */
@NullMarked
package dev.hearth.hooks.settings;

import org.jspecify.annotations.NullMarked;

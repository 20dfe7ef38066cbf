/** What people tell of an incident, each alone: theirs until they share it, and theirs to take back. */
@NullMarked
package dev.hearth.reviews.accounts;

import org.jspecify.annotations.NullMarked;

/** The language model itself, behind an endpoint; here alone is its client seen, and only where an endpoint is set. */
@NullMarked
package dev.hearth.narrator.endpoint;

import org.jspecify.annotations.NullMarked;

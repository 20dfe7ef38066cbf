/** The ways in: a signed HTTP entrance and a socket that Hearth opens itself. */
@NullMarked
package dev.hearth.slack.doors;

import org.jspecify.annotations.NullMarked;

/** The answers on their way back: in the exchange itself, beside a message, as a page, or as somebody's home. */
@NullMarked
package dev.hearth.slack.answers;

import org.jspecify.annotations.NullMarked;

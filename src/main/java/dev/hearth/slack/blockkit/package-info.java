/** Messages, forms and home views as Slack draws them, inside every limit it sets. */
@NullMarked
package dev.hearth.slack.blockkit;

import org.jspecify.annotations.NullMarked;

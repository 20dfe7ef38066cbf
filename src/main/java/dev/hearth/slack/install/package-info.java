/** Installation into many workspaces: the page that leads to Slack, and the way back with a token. */
@NullMarked
package dev.hearth.slack.install;

import org.jspecify.annotations.NullMarked;

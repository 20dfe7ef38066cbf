/** Calls to Slack: its Web API, its reply addresses, the tokens for both, and what is known of people there. */
@NullMarked
package dev.hearth.slack.web;

import org.jspecify.annotations.NullMarked;

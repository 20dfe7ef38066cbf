/** What people did on Slack, turned into requests, and the answers turned back into what Slack expects. */
@NullMarked
package dev.hearth.slack.exchange;

import org.jspecify.annotations.NullMarked;

/** What people did on Slack, turned into requests and handed in at the reception. */
@NullMarked
package dev.hearth.slack.exchange;

import org.jspecify.annotations.NullMarked;

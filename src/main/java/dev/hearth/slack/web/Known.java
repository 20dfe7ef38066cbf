package dev.hearth.slack.web;

import com.slack.api.model.User;
import org.jspecify.annotations.Nullable;

/**
 * What Slack said last of a person.
 *
 * @param user nothing if it would not say
 * @param until how long that is as good as new
 * @param heard whether Slack was reached at all, the last time it was asked
 * @param nobody whether Slack said that there is no such person
 */
record Known(@Nullable User user, long until, boolean heard, boolean nobody) {}

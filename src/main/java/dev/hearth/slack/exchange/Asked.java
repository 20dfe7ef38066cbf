package dev.hearth.slack.exchange;

import dev.hearth.chat.Place;
import dev.hearth.reception.Ask;
import dev.hearth.reception.RequestKey;
import dev.hearth.slack.answers.Way;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did on Slack, and how they get their answer.
 *
 * @param standing what they are there; may wait for Slack, so it is asked away from Slack's exchange; nothing while
 *     Slack has not said, and it matters
 */
record Asked(
        RequestKey key,
        Person person,
        Supplier<Optional<Standing>> standing,
        @Nullable Place place,
        Ask ask,
        Way way) {}

package dev.hearth.msteams.exchange;

import dev.hearth.chat.Place;
import dev.hearth.msteams.answers.Way;
import dev.hearth.reception.Ask;
import dev.hearth.reception.RequestKey;
import dev.hearth.workspaces.Person;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did on Teams, and how they get their answer.
 *
 * @param pressing whether nobody waits for Teams to say what they are
 */
record Asked(
        RequestKey key,
        Person person,
        boolean pressing,
        @Nullable Place place,
        Ask ask,
        Way way) {}

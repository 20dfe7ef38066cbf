package dev.hearth.msteams.people;

import dev.hearth.chat.Place;
import dev.hearth.msteams.book.Channels;
import dev.hearth.msteams.book.Conversations;
import dev.hearth.msteams.book.Reference;
import dev.hearth.msteams.connector.Answer;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.connector.Connector;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people call a channel: as Teams told it once, else as it says when it is asked. */
@Component
@ConditionalOnMsTeams
public class ChannelNames {

    private static final String FIRST = "General";

    private final Channels channels;
    private final Conversations conversations;
    private final Connector connector;

    ChannelNames(Channels channels, Conversations conversations, Connector connector) {
        this.channels = channels;
        this.conversations = conversations;
        this.connector = connector;
    }

    /** What people call it; nothing if Teams does not tell just now. May wait for Teams. */
    public Optional<String> of(Place place) {
        return channels.find(place.workspace(), place.channel())
                .or(() -> conversations.find(place.workspace(), place.channel()).flatMap(there -> ask(place, there)));
    }

    private Optional<String> ask(Place place, Reference there) {
        String team = there.team();
        if (team == null
                || !(connector.channels(there.service(), team)
                        instanceof Answer.Yes<Map<String, String>>(Map<String, String> names))) {
            return Optional.empty();
        }
        Optional<String> name =
                Optional.ofNullable(names.get(there.conversation())).map(called -> called.isBlank() ? FIRST : called);
        name.filter(called -> !called.equals(FIRST))
                .ifPresent(called -> channels.call(place.workspace(), there.conversation(), team, called));
        return name;
    }
}

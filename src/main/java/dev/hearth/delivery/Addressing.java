package dev.hearth.delivery;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.platform.Outgoing;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.clock.TeamClock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns a letter into what a platform understands, now that earlier letters of its line have arrived. */
@Component
class Addressing {

    private final OutboxTable table;
    private final TeamClock clock;
    private final JsonMapper json;
    private final List<Leaving> leaving;

    Addressing(OutboxTable table, TeamClock clock, JsonMapper json, List<Leaving> leaving) {
        this.leaving = leaving;
        this.table = table;
        this.clock = clock;
        this.json = json;
    }

    /** Whether the moment has passed for which it was written. */
    boolean pointless(Letter letter) {
        return letter.until() != null && clock.now().isAfter(letter.until());
    }

    /** What to hand to the platform; nothing if the message it is about never arrived. */
    Optional<Outgoing> address(Letter letter) {
        return switch (letter.deed()) {
            case POST -> Optional.of(post(json.readValue(body(letter), Letter.Sheet.class)));
            case EDIT ->
                posted(letter).map(posted -> new Outgoing.Edit(posted, json.readValue(body(letter), Message.class)));
            case PIN -> posted(letter).map(Outgoing.Pin::new);
            case UNPIN -> posted(letter).map(Outgoing.Unpin::new);
            case DELETE -> posted(letter).map(Outgoing.Delete::new);
        };
    }

    private Outgoing post(Letter.Sheet sheet) {
        Message message = sheet.message();
        return switch (sheet.to()) {
            case Address.In in -> new Outgoing.Post(in.place(), message);
            case Address.Under under -> new Outgoing.Post(thread(under), message);
            case Address.To to -> new Outgoing.Direct(to.person(), completed(message));
            case Address.OnlyTo only -> new Outgoing.OnlyTo(only.person(), only.place(), message);
        };
    }

    private Message completed(Message message) {
        Message complete = message;
        for (Leaving one : leaving) {
            complete = one.leaving(complete);
        }
        return complete;
    }

    /** If the message that should begin the thread never arrived, its answers go to the channel. */
    private Place thread(Address.Under under) {
        String root = table.posted(under.workspace(), under.handle())
                .map(Posted::message)
                .orElse(null);
        return new Place(under.workspace(), under.channel(), root, false);
    }

    private Optional<Posted> posted(Letter letter) {
        return letter.handle() == null ? Optional.empty() : table.posted(letter.workspace(), letter.handle());
    }

    private static String body(Letter letter) {
        return Objects.requireNonNull(letter.body());
    }
}

package dev.hearth.hooks.outgoing;

import dev.hearth.clock.WallClock;
import dev.hearth.team.Team;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the program a team named of something, once it is durable. */
@Component
public class Outgoing {

    private static final JsonMapper JSON = new JsonMapper();

    private final Destinations destinations;
    private final Letters letters;
    private final WallClock clock;

    Outgoing(Destinations destinations, Letters letters, WallClock clock) {
        this.destinations = destinations;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Tells of something; nothing happens where no address is set. To be called inside a deed.
     *
     * @param event what happened, for example {@code experiment.started}
     * @param at when, by the team's clock
     * @param about more about it, as JSON; names nobody
     */
    public void tell(Team.Id team, String event, Instant at, Map<String, ?> about) {
        if (destinations.of(team).isEmpty()) {
            return;
        }
        String id = UUID.randomUUID().toString();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("event", event);
        body.put("time", at.toString());
        body.putAll(about);
        letters.write(team, id, JSON.writeValueAsString(body), clock.instant());
    }
}

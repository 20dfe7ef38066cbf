package dev.hearth.msteams.exchange;

import dev.hearth.clock.WallClock;
import dev.hearth.msteams.answers.Ack;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes what Teams sends, verified, and says what Teams gets. What means nothing to Hearth is heard and nothing else. */
@Component
@ConditionalOnMsTeams
public class Exchange {

    private static final Logger log = LoggerFactory.getLogger(Exchange.class);

    private final Arrivals arrivals;
    private final Messages messages;
    private final Invokes invokes;
    private final Counter counter;
    private final WallClock clock;

    Exchange(Arrivals arrivals, Messages messages, Invokes invokes, Counter counter, WallClock clock) {
        this.arrivals = arrivals;
        this.messages = messages;
        this.invokes = invokes;
        this.counter = counter;
        this.clock = clock;
    }

    /** One activity. */
    public Ack take(JsonNode body) {
        long received = clock.nanos();
        Optional<Activity> activity = Activity.read(body, clock.instant());
        if (activity.isEmpty()) {
            return Ack.BAD;
        }
        try {
            return read(activity.get())
                    .map(asked -> counter.serve(asked, activity.get().where(), received))
                    .orElse(Ack.EMPTY);
        } catch (IllegalArgumentException | java.util.NoSuchElementException misshapen) {
            log.info("Teams sent something misshapen: {}", misshapen.getClass().getName());
            return Ack.BAD;
        }
    }

    private Optional<Asked> read(Activity activity) {
        return switch (activity.type()) {
            case "message" -> messages.read(activity);
            case "messageUpdate", "messageDelete" -> messages.changed(activity);
            case "invoke" -> invokes.read(activity);
            case "installationUpdate", "conversationUpdate" -> arrivals.read(activity);
            default -> {
                arrivals.meet(activity);
                yield Optional.empty();
            }
        };
    }
}

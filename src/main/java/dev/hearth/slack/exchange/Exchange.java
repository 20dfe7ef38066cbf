package dev.hearth.slack.exchange;

import com.google.gson.JsonObject;
import dev.hearth.clock.WallClock;
import dev.hearth.slack.answers.Ack;
import dev.hearth.slack.web.ConditionalOnSlack;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes what Slack sends, verified, through whichever door it came, and says what Slack gets. */
@Component
@ConditionalOnSlack
public class Exchange {

    private static final Logger log = LoggerFactory.getLogger(Exchange.class);

    private final SlashCommands commands;
    private final Interactions interactions;
    private final Events events;
    private final Counter counter;
    private final WallClock clock;

    Exchange(SlashCommands commands, Interactions interactions, Events events, Counter counter, WallClock clock) {
        this.commands = commands;
        this.interactions = interactions;
        this.events = events;
        this.counter = counter;
        this.clock = clock;
    }

    /**
     * A slash command.
     *
     * @param form its fields
     * @param sent when Slack sent it
     */
    public Ack command(Map<String, String> form, Instant sent) {
        long received = clock.nanos();
        return commands.read(form, sent)
                .map(asked -> counter.serve(asked, received))
                .orElse(Ack.BAD);
    }

    /** A button, a form or a shortcut. */
    public Ack interaction(JsonObject payload, Instant sent) {
        return serve(() -> interactions.read(payload, sent));
    }

    /** An event, or the question whether this is the right address. */
    public Ack event(JsonObject body) {
        String type = Callers.text(body, "type");
        String challenge = Callers.text(body, "challenge");
        if ("url_verification".equals(type)) {
            return challenge == null ? Ack.BAD : Ack.challenge(challenge);
        }
        return "event_callback".equals(type) ? serve(() -> events.read(body)) : type == null ? Ack.BAD : Ack.EMPTY;
    }

    private Ack serve(Supplier<Optional<Asked>> reading) {
        long received = clock.nanos();
        Optional<Asked> asked;
        try {
            asked = reading.get();
        } catch (RuntimeException misshapen) {
            log.info("Slack sent something misshapen: {}", misshapen.getClass().getName());
            return Ack.BAD;
        }
        return asked.map(one -> counter.serve(one, received)).orElse(Ack.EMPTY);
    }
}

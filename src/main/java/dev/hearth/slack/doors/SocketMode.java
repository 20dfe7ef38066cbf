package dev.hearth.slack.doors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import dev.hearth.clock.WallClock;
import dev.hearth.slack.answers.Ack;
import dev.hearth.slack.blockkit.SlackJson;
import dev.hearth.slack.exchange.Exchange;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.slack.web.SlackProperties;
import dev.hearth.slack.web.SlackWeb;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The other way in, where Slack cannot reach Hearth: a socket that Hearth opens, and opens again whenever it closes. It
 * starts while Slack is down and keeps trying.
 */
@Component
@ConditionalOnSlack
class SocketMode implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SocketMode.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final int READERS = 2;

    private final @Nullable String token;
    private final SlackWeb web;
    private final Exchange exchange;
    private final WallClock clock;
    private final Duration firstPause;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final Object line = new Object();
    private volatile @Nullable SocketModeClient client;
    private volatile boolean open;
    private volatile Thread dialler = new Thread(() -> {});

    @Autowired
    SocketMode(SlackProperties slack, SlackWeb web, Exchange exchange, WallClock clock) {
        this(slack.appToken(), web, exchange, clock, FIRST_PAUSE);
    }

    SocketMode(@Nullable String token, SlackWeb web, Exchange exchange, WallClock clock, Duration firstPause) {
        this.token = token;
        this.web = web;
        this.exchange = exchange;
        this.clock = clock;
        this.firstPause = firstPause;
    }

    @Override
    public void start() {
        open = true;
        if (token != null) {
            dialler = Thread.ofVirtual().name("socket-mode").start(() -> dial(token));
        }
    }

    /** The SDK's own watch over its session dies of the first refusal, so this one does it; a socket gets time to open. */
    private void dial(String appToken) {
        Duration pause = firstPause;
        while (open) {
            if (isUp()) {
                pause = firstPause;
            } else {
                dialOnce(appToken);
                pause = longer(pause);
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private boolean isUp() {
        SocketModeClient now = client;
        return now != null && now.verifyConnection();
    }

    private void dialOnce(String appToken) {
        try {
            SocketModeClient before = client;
            if (before == null) {
                client = connect(appToken);
            } else {
                before.connectToNewEndpoint();
            }
        } catch (IOException | URISyntaxException | RuntimeException down) {
            log.warn("Slack's socket is not there yet: {}", down.getClass().getName());
        }
    }

    private SocketModeClient connect(String appToken) throws IOException, URISyntaxException {
        String address = web.slack().issueSocketModeUrl(appToken);
        SocketModeClient made = new SocketModeClientJavaWSImpl(
                web.slack(), appToken, address, READERS, new ConcurrentLinkedMessageQueue(), true, false, 0);
        made.addWebSocketMessageListener(message -> hands.execute(() -> take(message)));
        made.connect();
        return made;
    }

    private void take(String message) {
        Optional<JsonObject> envelope = SlackJson.object(message);
        String id = envelope.map(read -> read.get("envelope_id"))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .orElse("");
        if (id.isEmpty()) {
            return;
        }
        try {
            answer(id, serve(envelope.orElseThrow()));
        } catch (RuntimeException fault) {
            log.warn("An envelope could not be answered: {}", fault.getClass().getName());
        }
    }

    private Ack serve(JsonObject envelope) {
        JsonObject payload = envelope.getAsJsonObject("payload");
        return switch (envelope.get("type").getAsString()) {
            case "slash_commands" -> exchange.command(fields(payload), clock.instant());
            case "interactive" -> exchange.interaction(payload, clock.instant());
            default -> exchange.event(payload);
        };
    }

    private void answer(String id, Ack ack) {
        JsonObject answer = new JsonObject();
        answer.addProperty("envelope_id", id);
        if (!ack.json().isEmpty()) {
            answer.add("payload", JsonParser.parseString(ack.json()));
        }
        SocketModeClient now = client;
        if (now != null) {
            synchronized (line) {
                now.sendSocketModeResponse(answer.toString());
            }
        }
    }

    private static Map<String, String> fields(JsonObject payload) {
        Map<String, String> fields = new HashMap<>();
        payload.entrySet().stream()
                .filter(field -> field.getValue().isJsonPrimitive())
                .forEach(field -> fields.put(field.getKey(), field.getValue().getAsString()));
        return fields;
    }

    @Override
    public void stop() {
        open = false;
        dialler.interrupt();
        SocketModeClient now = client;
        if (now != null) {
            try {
                now.close();
            } catch (IOException gone) {
                log.debug("The socket was closed already");
            }
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}

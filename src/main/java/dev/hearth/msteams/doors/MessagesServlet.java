package dev.hearth.msteams.doors;

import dev.hearth.msteams.answers.Ack;
import dev.hearth.msteams.connector.Gatekeeper;
import dev.hearth.msteams.exchange.Exchange;
import dev.hearth.reception.local.AtThisMachine;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes activities: one at a time, at most a megabyte, and only what the gatekeeper lets in. */
final class MessagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1024 * 1024;
    private static final int TOO_LARGE = 413;
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build());

    private final transient Gatekeeper gatekeeper;
    private final transient Exchange exchange;
    private final boolean localOnly;

    /** @param localOnly whether activities bring no proof and therefore must come from this machine */
    MessagesServlet(Gatekeeper gatekeeper, Exchange exchange, boolean localOnly) {
        this.gatekeeper = gatekeeper;
        this.exchange = exchange;
        this.localOnly = localOnly;
    }

    /** Emulators knock like this first. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_OK);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (localOnly && !AtThisMachine.made(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] body = request.getContentLengthLong() > MOST
                ? new byte[MOST + 1]
                : request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            response.setStatus(TOO_LARGE);
            return;
        }
        Optional<JsonNode> activity = read(body);
        Gatekeeper.Verdict verdict = gatekeeper.check(
                request.getHeader("Authorization"),
                activity.map(read -> read.path("channelId").asString("")).orElse(""),
                activity.map(read -> read.path("serviceUrl").asString("")).orElse(""));
        switch (verdict) {
            case UNSIGNED -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            case FORGED ->
                response.setStatus(
                        activity.isEmpty() ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_FORBIDDEN);
            case UNKNOWN -> response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case GENUINE -> write(response, activity.map(exchange::take).orElse(Ack.BAD));
        }
    }

    private static Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException misshapen) {
            return Optional.empty();
        }
    }

    private static void write(HttpServletResponse response, Ack ack) throws IOException {
        response.setStatus(ack.status());
        if (!ack.json().isEmpty()) {
            byte[] bytes = ack.json().getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json;charset=utf-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}

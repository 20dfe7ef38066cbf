package dev.hearth.slack.doors;

import dev.hearth.clock.WallClock;
import dev.hearth.slack.answers.Ack;
import dev.hearth.slack.blockkit.SlackJson;
import dev.hearth.slack.exchange.Exchange;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Slack's one entrance over HTTP. It reads the body itself, byte by byte as it was signed, so nothing before it may ask for
 * a parameter.
 */
final class SlackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1024 * 1024;
    private static final int TOO_LARGE = 413;

    private final transient @Nullable SignedBody signed;
    private final transient Exchange exchange;
    private final transient WallClock clock;

    /** @param secret the signing secret; without one nothing is from Slack */
    SlackServlet(@Nullable String secret, Exchange exchange, WallClock clock) {
        this.signed = secret == null ? null : new SignedBody(secret);
        this.exchange = exchange;
        this.clock = clock;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() > MOST) {
            response.setStatus(TOO_LARGE);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            response.setStatus(TOO_LARGE);
            return;
        }
        String stamp = request.getHeader(SignedBody.TIMESTAMP);
        String signature = request.getHeader(SignedBody.SIGNATURE);
        boolean fromSlack =
                signed != null && stamp != null && signed.isFromSlack(stamp, signature, body, clock.instant());
        String text = new String(body, StandardCharsets.UTF_8);
        if (fromSlack) {
            write(response, take(text, Instant.ofEpochSecond(Long.parseLong(stamp))));
        } else {
            response.setStatus(
                    text.startsWith("ssl_check=1") ? HttpServletResponse.SC_OK : HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private Ack take(String text, Instant sent) {
        if (text.startsWith("{")) {
            return SlackJson.object(text).map(exchange::event).orElse(Ack.BAD);
        }
        Optional<Map<String, String>> form = FormBody.read(text);
        if (form.isEmpty()) {
            return Ack.BAD;
        }
        Map<String, String> fields = form.get();
        String payload = fields.get("payload");
        if (payload != null) {
            return SlackJson.object(payload)
                    .map(read -> exchange.interaction(read, sent))
                    .orElse(Ack.BAD);
        }
        return fields.containsKey("ssl_check") ? new Ack(200, "") : exchange.command(fields, sent);
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

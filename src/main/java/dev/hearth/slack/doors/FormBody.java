package dev.hearth.slack.doors;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code a=1&b=2}. */
final class FormBody {

    private static final int MOST = 100;

    private FormBody() {}

    /** The fields, the first of each name; nothing if it is broken. */
    static Optional<Map<String, String>> read(String body) {
        Map<String, String> fields = new HashMap<>();
        int at = 0;
        try {
            while (at < body.length() && fields.size() < MOST) {
                int end = body.indexOf('&', at);
                end = end < 0 ? body.length() : end;
                int equals = body.indexOf('=', at);
                if (equals > at && equals < end) {
                    fields.putIfAbsent(decoded(body, at, equals), decoded(body, equals + 1, end));
                }
                at = end + 1;
            }
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
        return Optional.of(fields);
    }

    private static String decoded(String body, int from, int to) {
        return URLDecoder.decode(body.substring(from, to), StandardCharsets.UTF_8);
    }
}

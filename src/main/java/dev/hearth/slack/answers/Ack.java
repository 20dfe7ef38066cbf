package dev.hearth.slack.answers;

import dev.hearth.slack.blockkit.SlackJson;
import java.util.Map;

/**
 * What Slack gets within its three seconds.
 *
 * @param status as in HTTP
 * @param json the body; empty for none
 */
public record Ack(int status, String json) {

    /** Slack is told that it was heard, and nothing else. */
    public static final Ack EMPTY = new Ack(200, "");

    /** Slack sent something that cannot be understood. */
    public static final Ack BAD = new Ack(400, "");

    static Ack json(Object body) {
        return new Ack(200, SlackJson.write(body));
    }

    /** Answers the question whether this is the right address. */
    public static Ack challenge(String challenge) {
        return json(Map.of("challenge", challenge));
    }
}

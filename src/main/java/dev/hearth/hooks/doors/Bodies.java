package dev.hearth.hooks.doors;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads what came in: one JSON object, a hundred levels deep at most. */
final class Bodies {

    private static final int DEPTH = 100;
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build());

    private Bodies() {}

    /** @param mayBeEmpty whether nothing at all is good, too */
    static Optional<JsonNode> read(byte[] body, boolean mayBeEmpty) {
        if (body.length == 0 && mayBeEmpty) {
            return Optional.of(MissingNode.getInstance());
        }
        try {
            return Optional.of(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException misshapen) {
            return Optional.empty();
        }
    }
}

package dev.hearth.hooks;

import tools.jackson.databind.JsonNode;

/**
 * What somebody with a good token brought.
 *
 * @param pass what the token lets in
 * @param body a JSON object, at most a megabyte and a hundred levels deep; empty where nothing was sent
 * @param wants which kinds of answer are wanted, as the header {@code Accept} says; empty for any
 */
public record Arrival(Pass pass, JsonNode body, String wants) {

    /** Without what it holds. */
    @Override
    public String toString() {
        return pass.kind().word();
    }
}

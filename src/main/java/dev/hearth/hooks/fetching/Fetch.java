package dev.hearth.hooks.fetching;

import java.util.Map;

/**
 * Something to ask another program's server for.
 *
 * @param method {@code GET} or {@code POST}
 * @param address the whole address, as somebody typed it
 * @param headers what goes with it, secrets too: they reach that host and no other
 * @param body what is sent; empty for {@code GET}
 */
public record Fetch(String method, String address, Map<String, String> headers, byte[] body) {

    public Fetch {
        headers = Map.copyOf(headers);
    }

    /** Reads what is there. */
    public static Fetch get(String address) {
        return new Fetch("GET", address, Map.of(), new byte[0]);
    }

    /** Sends something there. */
    public static Fetch post(String address, Map<String, String> headers, byte[] body) {
        return new Fetch("POST", address, headers, body);
    }

    /** Without the secrets it may hold. */
    @Override
    public String toString() {
        return method;
    }
}

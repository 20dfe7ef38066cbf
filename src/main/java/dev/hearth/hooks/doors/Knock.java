package dev.hearth.hooks.doors;

import dev.hearth.hooks.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where somebody knocks.
 *
 * @param kind which door; nothing for none of ours
 * @param token what the path says in place of a token; empty for nothing
 */
record Knock(Optional<Kind> kind, String token) {

    private static final Knock NOWHERE = new Knock(Optional.empty(), "");

    static Knock of(HttpServletRequest request) {
        String path = request.getPathInfo();
        String[] parts = path == null ? new String[0] : path.split("/", -1);
        return switch (parts.length) {
            case 2 -> new Knock(Kind.read(parts[1]), "");
            case 3 -> parts[2].isEmpty() ? NOWHERE : new Knock(Kind.read(parts[1]), parts[2]);
            default -> NOWHERE;
        };
    }
}

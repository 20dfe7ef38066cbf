package dev.hearth.delivery;

import dev.hearth.privacy.Belongings;
import dev.hearth.privacy.Rows;
import dev.hearth.privacy.Trace;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the conversation with a person: that they want to hear nothing for a while, what was said, what waits. */
@Component
class OwnConversation implements Belongings {

    private final JdbcClient jdbc;

    OwnConversation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public String word() {
        return "settings";
    }

    @Override
    public List<Trace> traces() {
        return Stream.of("gate_quiet", "gate_posts", "gate_digest", "posted", "outbox", "undeliverable")
                .map(table ->
                        (Trace) Rows.gone(jdbc, table, key(table), "workspace = :workspace and line = '@' || :person"))
                .toList();
    }

    private static String key(String table) {
        return switch (table) {
            case "gate_quiet", "gate_posts" -> "cast(workspace as varchar(20)) || '/' || line";
            case "posted" -> "cast(workspace as varchar(20)) || '/' || handle";
            default -> "id";
        };
    }
}

package dev.hearth.slack.exchange;

import com.google.gson.JsonObject;
import dev.hearth.reception.Ask;
import dev.hearth.slack.web.ConditionalOnSlack;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads what Slack tells of messages that people change or delete, where the workspace allows {@code message-reading}. What
 * people newly write is not looked at, here or anywhere.
 */
@Component
@ConditionalOnSlack
class Changes {

    private static final String PERMISSION = "message-reading";

    private final boolean allowed;

    Changes(@Value("${hearth.allow:}") Set<String> allowed) {
        this.allowed = allowed.stream().map(String::strip).anyMatch(PERMISSION::equals);
    }

    /** A message that was changed or deleted, and who wrote it, if that is told. */
    record Change(@Nullable String author, Ask.Changed changed) {}

    /** The change, or nothing if this is none, or not to be looked at. */
    Optional<Change> read(JsonObject event) {
        String what = Callers.text(event, "subtype");
        if (!allowed || what == null) {
            return Optional.empty();
        }
        return switch (what) {
            case "message_changed" -> changed(Callers.object(event, "message"));
            case "message_deleted" ->
                gone(Callers.text(event, "deleted_ts"), Callers.object(event, "previous_message"));
            default -> Optional.empty();
        };
    }

    /** A message with answers is not deleted but hollowed out. */
    private static Optional<Change> changed(@Nullable JsonObject message) {
        String stamp = Callers.text(message, "ts");
        if ("tombstone".equals(Callers.text(message, "subtype"))) {
            return gone(stamp, null);
        }
        String text = Callers.text(message, "text");
        return stamp == null || text == null
                ? Optional.empty()
                : Optional.of(new Change(Callers.text(message, "user"), new Ask.Changed(stamp, Words.plain(text))));
    }

    private static Optional<Change> gone(@Nullable String stamp, @Nullable JsonObject before) {
        return stamp == null
                ? Optional.empty()
                : Optional.of(new Change(Callers.text(before, "user"), new Ask.Changed(stamp, null)));
    }
}

package dev.hearth.slack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hearth.reception.Ask;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesTests {

    private static final String CHANGED = """
        {"type":"message","subtype":"message_changed","channel":"C1","message":{"ts":"1.2","user":"U2","text":"warm &amp; dry"}}\
        """;
    private static final String HOLLOWED = """
        {"type":"message","subtype":"message_changed","channel":"C1","message":{"ts":"1.2","subtype":"tombstone","text":"gone"}}\
        """;
    private static final String DELETED = """
        {"type":"message","subtype":"message_deleted","channel":"C1","deleted_ts":"1.2","previous_message":{"user":"U2","text":"cold"}}\
        """;
    private static final String NEW = """
        {"type":"message","channel":"C1","ts":"1.2","user":"U2","text":"cold"}\
        """;

    private final Changes changes = new Changes(Set.of("pulse", "message-reading"));

    @Test
    void readsWhatAMessageSaysNow() {
        assertThat(changes.read(json(CHANGED)))
                .contains(new Changes.Change("U2", new Ask.Changed("1.2", "warm & dry")));
    }

    @Test
    void readsThatAMessageIsGoneAlsoWhereItsAnswersStay() {
        assertThat(changes.read(json(DELETED))).contains(new Changes.Change("U2", new Ask.Changed("1.2", null)));
        assertThat(changes.read(json(HOLLOWED))).contains(new Changes.Change(null, new Ask.Changed("1.2", null)));
    }

    @Test
    void looksAtNothingThatIsNewlyWritten() {
        assertThat(changes.read(json(NEW))).isEmpty();
    }

    @Test
    void looksAtNothingWhereItIsNotAllowed() {
        Changes forbidden = new Changes(Set.of());
        assertThat(forbidden.read(json(CHANGED))).isEmpty();
        assertThat(forbidden.read(json(DELETED))).isEmpty();
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}

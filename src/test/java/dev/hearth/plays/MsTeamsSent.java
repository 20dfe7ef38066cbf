package dev.hearth.plays;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keeps everything that Teams was sent as files where {@code -Dplays.sent=DIR} says so, for validators that know its schemas. */
final class MsTeamsSent {

    private final @Nullable String directory = System.getProperty("plays.sent");
    private final String play;
    private int count;

    MsTeamsSent(String play) {
        this.play = play;
    }

    /** A message, and the card it shows. */
    void activity(JsonNode activity) {
        write("activities", activity);
        JsonNode card = MsTeamsWords.card(activity);
        if (card.isObject()) {
            card(card);
        }
    }

    /** A card, in a message or in a dialog. */
    void card(JsonNode card) {
        write("cards", card);
    }

    /** What a conversation is begun with. */
    void begun(JsonNode parameters) {
        write("begun", parameters);
    }

    private void write(String kind, JsonNode json) {
        if (directory == null) {
            return;
        }
        Path file = Path.of(directory, kind, "%s-%03d.json".formatted(play, ++count));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json.toString());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}

package dev.hearth.plays;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps everything that Slack was sent as files, for validators that know Slack's own schemas. */
final class SlackSent {

    private final String play;
    private int count;

    SlackSent(String play) {
        this.play = play;
    }

    /** A message, in the frame in which schemas expect its blocks. */
    void message(JsonArray blocks) {
        JsonObject message = new JsonObject();
        message.add("blocks", blocks);
        write("messages", message);
    }

    /** A modal or a home. */
    void view(JsonObject view) {
        write(view.get("type").getAsString().equals("home") ? "homes" : "views", view);
    }

    private void write(String kind, JsonObject json) {
        Path file = Path.of("target/slack-sent", kind, "%s-%03d.json".formatted(play, ++count));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json.toString());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}

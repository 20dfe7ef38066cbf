package dev.hearth.slack.blockkit;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import com.slack.api.util.json.GsonFactory;
import java.io.StringReader;
import java.lang.reflect.Type;
import java.util.Optional;

/** JSON as Slack writes it: snake case, never deeper than a hundred levels. */
public final class SlackJson {

    private static final int DEPTH = 100;
    private static final Gson READING = GsonFactory.createSnakeCase();
    private static final Gson WRITING = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .registerTypeAdapter(TextStyle.class, (JsonSerializer<TextStyle>) SlackJson::style)
            .disableHtmlEscaping()
            .create();

    private SlackJson() {}

    /** Writes an object. */
    public static String write(Object value) {
        return WRITING.toJson(value);
    }

    /** Only what a style says, not all it does not say. */
    private static JsonElement style(TextStyle style, Type type, JsonSerializationContext context) {
        JsonObject said = new JsonObject();
        if (style.isBold()) {
            said.addProperty("bold", true);
        }
        if (style.isCode()) {
            said.addProperty("code", true);
        }
        return said;
    }

    /** Reads an object; nothing if the text is none, is broken or too deep. */
    public static Optional<JsonObject> object(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEPTH);
        try {
            JsonElement read = READING.fromJson(reader, JsonElement.class);
            return read != null && read.isJsonObject() ? Optional.of(read.getAsJsonObject()) : Optional.empty();
        } catch (JsonParseException broken) {
            return Optional.empty();
        }
    }

    /**
     * Reads a payload of a known kind.
     *
     * @throws JsonParseException if its fields have other kinds of values than Slack's
     */
    public static <T> T read(JsonElement value, Class<T> kind) {
        return READING.fromJson(value, kind);
    }
}

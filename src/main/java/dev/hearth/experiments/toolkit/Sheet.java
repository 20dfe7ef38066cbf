package dev.hearth.experiments.toolkit;

import dev.hearth.experiments.toolkit.Mistake.Kind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An object of a document, which notes whatever in it is not as it should be. */
final class Sheet {

    private final JsonNode node;
    private final String path;
    private final List<Mistake> mistakes;

    private Sheet(JsonNode node, String path, List<Mistake> mistakes) {
        this.node = node;
        this.path = path;
        this.mistakes = mistakes;
        if (!node.isObject()) {
            mistakes.add(new Mistake(Kind.OBJECT, path));
        }
    }

    /** A whole document. */
    static Sheet of(JsonNode tree) {
        return new Sheet(tree, "", new ArrayList<>());
    }

    /** Everything noted so far, here and below. */
    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    boolean has(String key) {
        JsonNode value = node.path(key);
        return !value.isMissingNode() && !value.isNull();
    }

    /** Text that has to be there. */
    String text(String key) {
        String text = need(key) ? textIfAny(key) : "";
        if (has(key) && node.path(key).isString() && text.isEmpty()) {
            note(Kind.MISSING, key);
        }
        return text;
    }

    /** Text, or nothing. */
    String textIfAny(String key) {
        JsonNode value = node.path(key);
        if (has(key) && !value.isString()) {
            note(Kind.TEXT, key);
        }
        return value.isString() ? Clean.words(value.stringValue()) : "";
    }

    /** Yes, no, or nothing said. */
    @Nullable
    Boolean truth(String key) {
        JsonNode value = node.path(key);
        if (has(key) && !value.isBoolean()) {
            note(Kind.TRUTH, key);
        }
        return value.isBoolean() ? value.booleanValue() : null;
    }

    /** A moment that has to be there; one without a zone is in UTC, as the format has it. */
    Instant moment(String key) {
        String written = text(key);
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeParseException withoutZone) {
            try {
                return LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
            } catch (DateTimeParseException other) {
                if (!written.isEmpty()) {
                    note(Kind.MOMENT, key);
                }
                return Instant.EPOCH;
            }
        }
    }

    /** The object under a key, if there is one. */
    Optional<Sheet> object(String key) {
        return has(key) ? Optional.of(new Sheet(node.path(key), at(key), mistakes)) : Optional.empty();
    }

    /** The objects of the list under a key; none where there is no list. */
    List<Sheet> objects(String key) {
        JsonNode value = node.path(key);
        if (has(key) && !value.isArray()) {
            note(Kind.LIST, key);
        }
        List<Sheet> objects = new ArrayList<>();
        if (value.isArray()) {
            for (int place = 0; place < value.size(); place++) {
                objects.add(new Sheet(value.get(place), at(key) + "[" + place + "]", mistakes));
            }
        }
        return objects;
    }

    /** Whether it is there; if not, that is noted. */
    boolean need(String key) {
        if (node.isObject() && !has(key)) {
            note(Kind.MISSING, key);
        }
        return has(key);
    }

    /** Whatever stands under a key. */
    JsonNode raw(String key) {
        return node.isObject() ? node.path(key) : JsonNodeFactory.instance.missingNode();
    }

    void note(Kind kind, String key) {
        mistakes.add(new Mistake(kind, at(key)));
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}

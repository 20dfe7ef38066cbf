package dev.hearth.practice;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON that scripts and the page send. */
final class Incoming {

    private static final int LIMIT = 1024 * 1024;
    private static final long PATIENCE = 64L * LIMIT;
    private static final int DEPTH = 100;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Incoming() {}

    /** What was read. */
    sealed interface Body {

        /** An object. */
        record Read(JsonNode json) implements Body {}

        /** Nothing that can be used; {@code key} is what to say. */
        record Refused(HttpStatus status, String key) implements Body {}
    }

    static Body read(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            return new Body.Refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "practice.json.type");
        }
        InputStream in = request.getInputStream();
        byte[] bytes = request.getContentLengthLong() > LIMIT ? null : in.readNBytes(LIMIT + 1);
        if (bytes == null || bytes.length > LIMIT) {
            swallow(in);
            return new Body.Refused(HttpStatus.CONTENT_TOO_LARGE, "practice.json.large");
        }
        return parse(bytes);
    }

    private static Body parse(byte[] bytes) {
        try {
            JsonNode json = JSON.readTree(bytes);
            if (json != null && json.isObject()) {
                return new Body.Read(json);
            }
        } catch (JacksonException broken) {
            // answered below: its message would quote what was sent
        }
        return new Body.Refused(HttpStatus.BAD_REQUEST, "practice.json.broken");
    }

    /** A sender who is still talking would not hear the answer. */
    private static void swallow(InputStream in) throws IOException {
        byte[] scratch = new byte[8192];
        long left = PATIENCE;
        int read = in.read(scratch);
        while (read >= 0 && left > 0) {
            left -= read;
            read = in.read(scratch);
        }
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException other) {
            return false;
        }
    }
}

package dev.hearth.documents;

import dev.hearth.documents.Flaw.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a text as the JSON or YAML that it is; the same tree comes of both. */
public final class Documents {

    /** How deeply JSON may be nested. */
    public static final int DEEPEST = 100;

    private static final Pattern TWICE = Pattern.compile("(?i)duplicate[^\"]*\"(.{0,200}?)\"", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Documents() {}

    /** What came of reading. */
    public sealed interface Read {

        /** All of it. */
        record Whole(JsonNode tree) implements Read {}

        /** Nothing; the first thing that stands against it. */
        record Flawed(Flaw flaw) implements Read {}
    }

    /** Reads bytes, which have to be UTF-8. */
    public static Read read(byte[] bytes) {
        if (bytes.length > PlainYaml.BIGGEST) {
            return new Read.Flawed(Flaw.of(Kind.HUGE, 1));
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return new Read.Flawed(Flaw.of(Kind.NOT_TEXT, 1));
        }
    }

    /** Reads a text: JSON if it begins with a brace or a bracket, else YAML. */
    public static Read read(String text) {
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (plain.length() > PlainYaml.BIGGEST || plain.getBytes(StandardCharsets.UTF_8).length > PlainYaml.BIGGEST) {
            return new Read.Flawed(Flaw.of(Kind.HUGE, 1));
        }
        String stripped = plain.strip();
        if (stripped.isEmpty()) {
            return new Read.Flawed(Flaw.of(Kind.EMPTY, 1));
        }
        Matcher control = CONTROL.matcher(plain);
        if (control.find()) {
            return new Read.Flawed(Flaw.of(Kind.CHARACTER, line(plain, control.start())));
        }
        return stripped.startsWith("{") || stripped.startsWith("[") ? json(plain) : yaml(plain);
    }

    private static Read json(String text) {
        try {
            return new Read.Whole(JSON.readTree(text));
        } catch (StreamConstraintsException deep) {
            return new Read.Flawed(Flaw.of(Kind.DEEP, line(deep)));
        } catch (JacksonException broken) {
            Matcher twice = TWICE.matcher(String.valueOf(broken.getOriginalMessage()));
            return new Read.Flawed(
                    twice.find()
                            ? new Flaw(Kind.TWICE, line(broken), twice.group(1))
                            : Flaw.of(Kind.BROKEN, line(broken)));
        }
    }

    private static Read yaml(String text) {
        return switch (PlainYaml.read(text)) {
            case PlainYaml.Read.Flawed(var flaws) -> new Read.Flawed(flaws.getFirst());
            case PlainYaml.Read.Whole(var root) -> {
                try {
                    yield new Read.Whole(Tree.of(root));
                } catch (Tree.Twisted twisted) {
                    yield new Read.Flawed(twisted.flaw());
                }
            }
        };
    }

    private static int line(JacksonException broken) {
        return broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getLineNr());
    }

    private static int line(String text, int at) {
        return 1
                + (int) text.substring(0, at).chars().filter(one -> one == '\n').count();
    }
}

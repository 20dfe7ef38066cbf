package dev.hearth.experiments.bringing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody brought: text, in as many fields as it needed, or the address where it lies.
 *
 * @param values what was filled in, by field
 */
record Bundle(Map<String, String> values) {

    static final String ADDRESS = "address";
    static final int FIELDS = 8;

    /** What a field holds on every platform. */
    private static final int FIELD = 3000;

    private static final Pattern ADDRESSED = Pattern.compile("(?i)https?://\\S{1,2000}");
    private static final Pattern FENCED = Pattern.compile("(?s)^\\s*```[\\w-]*\\s*\\n?(.*?)\\n?\\s*```\\s*$");

    Bundle {
        values = Map.copyOf(values);
    }

    /** Something typed after a command. */
    static Bundle typed(String text) {
        Map<String, String> values = new HashMap<>();
        if (ADDRESSED.matcher(text).matches()) {
            values.put(ADDRESS, text);
            return new Bundle(values);
        }
        int at = 0;
        for (int field = 1; at < text.length(); field++) {
            int end = field == FIELDS || text.length() - at <= FIELD ? text.length() : whole(text, at + FIELD);
            values.put(part(field), text.substring(at, end));
            at = end;
        }
        return new Bundle(values);
    }

    /** What a field that holds a part is called, counted from one. */
    static String part(int field) {
        return "part-" + field;
    }

    String address() {
        return values.getOrDefault(ADDRESS, "").strip();
    }

    /** All fields as one text. JSON goes on where the last field ended; YAML on a new line, as people cut it there. */
    String text() {
        List<String> parts = new ArrayList<>();
        for (int field = 1; field <= FIELDS; field++) {
            parts.add(values.getOrDefault(part(field), ""));
        }
        String joined = String.join("", parts).strip();
        if (joined.startsWith("{") || joined.startsWith("[") || joined.startsWith("```")) {
            return FENCED.matcher(joined).replaceFirst("$1");
        }
        StringBuilder lines = new StringBuilder();
        for (String part : parts) {
            lines.append(part).append(part.isEmpty() || part.endsWith("\n") ? "" : "\n");
        }
        return lines.toString();
    }

    /** A mark by which the same text is known again; of no use to read it. */
    static String mark(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document), 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("no SHA-256", missing);
        }
    }

    /** The bytes of the text. */
    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}

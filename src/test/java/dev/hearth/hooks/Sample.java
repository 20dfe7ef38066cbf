package dev.hearth.hooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message of a tool, in our own words and in its shape, as if it were sent around some moment. */
public final class Sample {

    private static final Instant WRITTEN = Instant.parse("2027-01-04T09:00:00Z");
    private static final long WRITTEN_SECONDS = 1_700_000_000;
    private static final Pattern MOMENT = Pattern.compile("2027-01-04T[0-9:.]+(Z|\\+00:00)");
    private static final Pattern STAMP = Pattern.compile("(\"ts\": )(17[0-9.]+)");

    private Sample() {}

    /** As text, with all its times moved so that its nine o'clock is this moment. */
    public static String text(String name, Instant nine) {
        try (InputStream file = Sample.class.getResourceAsStream("/hooks/" + name + ".json")) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            Duration shift = Duration.between(WRITTEN, nine);
            String moved = MOMENT.matcher(text)
                    .replaceAll(found -> Instant.parse(found.group().replace("+00:00", "Z"))
                            .plus(shift)
                            .toString());
            return STAMP.matcher(moved)
                    .replaceAll(found -> found.group(1)
                            + new BigDecimal(found.group(2))
                                    .subtract(BigDecimal.valueOf(WRITTEN_SECONDS))
                                    .add(BigDecimal.valueOf(nine.getEpochSecond()))
                                    .toPlainString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}

package dev.hearth.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Transcripts kept as text; {@code -Dgolden=true} writes them anew, to be read before they are kept. */
final class Golden {

    private Golden() {}

    static void assertTold(String name, String told) {
        Path file = Path.of("src/test/resources/incidents", name);
        try {
            if (Boolean.getBoolean("golden")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, told);
            }
            assertThat(told).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

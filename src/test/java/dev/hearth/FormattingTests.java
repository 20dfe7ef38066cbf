package dev.hearth;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every source file is laid out alike; {@code ./mvnw test -Dtest=FormattingTests -Dformat=apply} mends them. */
class FormattingTests {

    private static final boolean APPLY = "apply".equals(System.getProperty("format"));

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void everySourceFileIsLaidOutAlike() throws IOException {
        List<Path> untidy =
                sources().parallelStream().filter(file -> !tidy(file)).toList();
        if (!APPLY) {
            assertThat(untidy)
                    .as("untidy files; run ./mvnw test -Dtest=FormattingTests -Dformat=apply")
                    .isEmpty();
        }
    }

    private boolean tidy(Path file) {
        try {
            String before = Files.readString(file);
            String after = formatter.formatSourceAndFixImports(before);
            if (APPLY && !before.equals(after)) {
                Files.writeString(file, after);
            }
            return before.equals(after);
        } catch (IOException | FormatterException broken) {
            throw new AssertionError(file + " cannot be read as Java", broken);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}

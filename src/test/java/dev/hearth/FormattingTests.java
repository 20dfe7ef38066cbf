package dev.hearth;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    void everySourceFileIsLaidOutAlike() throws IOException, FormatterException {
        List<Path> untidy = new ArrayList<>();
        for (Path file : sources()) {
            String before = Files.readString(file);
            String after = formatter.formatSourceAndFixImports(before);
            if (!before.equals(after)) {
                untidy.add(file);
                if (APPLY) {
                    Files.writeString(file, after);
                }
            }
        }
        if (!APPLY) {
            assertThat(untidy)
                    .as("untidy files; run ./mvnw test -Dtest=FormattingTests -Dformat=apply")
                    .isEmpty();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}

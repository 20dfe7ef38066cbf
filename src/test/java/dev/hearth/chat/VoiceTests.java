package dev.hearth.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bot can say is what the code says, and all of it is said plainly. */
class VoiceTests {

    private static final Voice VOICE = new Voice();
    private static final String CODE =
            source("src/main/java", ".java") + source("src/main/resources/templates", ".html");
    private static final Set<String> WRITTEN = found("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern EMOJI =
            Pattern.compile("[\\x{2600}-\\x{27BF}\\x{2B00}-\\x{2BFF}\\x{FE0F}\\x{1F000}-\\x{1FAFF}]");

    @Test
    void everyKeyThatIsSaidExists() {
        Set<String> said = found("[vV]oice\\s*\\.(?:say|line|text|context)\\(\\s*\"([^\"]+)\"\\s*[,)]");

        assertThat(said).hasSizeGreaterThan(100).allMatch(VOICE::knows);
    }

    @Test
    void everythingThatCanBeSaidIsSaidSomewhere() {
        assertThat(VOICE.keys()).filteredOn(key -> !key.startsWith("help.")).allMatch(VoiceTests::isWritten);
    }

    static Stream<String> keys() {
        return VOICE.keys().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void speaksPlainly(String key) {
        assertThat(sentence(key))
                .doesNotContain("  ", "!")
                .doesNotContainPattern(EMOJI)
                .doesNotContainPattern("(?i)please.*please")
                .isEqualTo(sentence(key).strip());
    }

    /** What is to be sent to the practice chat word for word has the marks of its own language. */
    @ParameterizedTest
    @MethodSource("keys")
    void quotesAsPeopleWrite(String key) {
        if (!key.startsWith("practice.json.")) {
            assertThat(sentence(key)).doesNotContain("'", "\"");
        }
        long opened = sentence(key).chars().filter(mark -> mark == '“').count();
        assertThat(sentence(key).chars().filter(mark -> mark == '”').count()).isEqualTo(opened);
    }

    /** As it stands in the file, with names instead of values. */
    private static String sentence(String key) {
        Object[] names = Pattern.compile("\\{([^}]+)}")
                .matcher(FILES)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .flatMap(name -> Stream.of(name, "{" + name + "}"))
                .toArray();
        return VOICE.line(key, names);
    }

    private static final String FILES = source("src/main/resources/voice", ".properties");

    /** Whole, or as the end of a beginning that is written: a name of its own, or one of a kind. */
    private static boolean isWritten(String key) {
        return WRITTEN.contains(key)
                || WRITTEN.stream()
                        .filter(beginning -> beginning.endsWith(".") && key.startsWith(beginning))
                        .anyMatch(beginning ->
                                beginning.indexOf('.') < beginning.length() - 1 || isNamed(key, beginning));
    }

    private static boolean isNamed(String key, String beginning) {
        String rest = key.substring(beginning.length());
        return WRITTEN.contains(rest) || WRITTEN.contains(rest.replaceFirst("\\..*", ""));
    }

    private static Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(CODE)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String source(String folder, String end) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(
                            one -> one.toString().toLowerCase(Locale.ROOT).endsWith(end))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

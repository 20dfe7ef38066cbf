package dev.hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class NightTests {

    private static final String WORDS = "a sentence that nobody should find again";

    @Test
    @Tag("P8")
    void deletedWordsLeaveTheFileOverNight(@TempDir Path folder) throws IOException {
        try (Harness hearth = Harness.on("jdbc:h2:retry:" + folder + "/hearth", "hearth.data=" + folder)) {
            JdbcClient jdbc = hearth.bean(JdbcClient.class);
            insertAndDelete(jdbc);
            assertThat(found(folder)).as("before the night").isTrue();

            night(hearth);

            assertThat(found(folder)).as("after the night").isFalse();
            assertThat(jdbc.sql("select count(*) from gate_digest")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    @Tag("P8")
    void onPostgresqlTheTableIsWrittenAnew() {
        try (Harness hearth = Databases.hearth(Databases.postgresql())) {
            JdbcClient jdbc = hearth.bean(JdbcClient.class);
            insertAndDelete(jdbc);
            jdbc.sql("select pg_stat_force_next_flush()").query().listOfRows();

            night(hearth);

            assertThat(jdbc.sql("select pg_relation_size('gate_digest')")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    @Tag("P2")
    void keysOfRequestsAreForgottenAfterADay() {
        try (Harness hearth = Harness.start()) {
            JdbcClient jdbc = hearth.bean(JdbcClient.class);
            jdbc.sql("insert into request_keys (id, memo) values ('00000001-0000-0000-0000-000000000000', 'old')")
                    .update();
            hearth.type("mia", "/hearth quiet 2h");

            night(hearth);

            assertThat(jdbc.sql("select memo from request_keys")
                            .query(String.class)
                            .list())
                    .containsExactly("quiet");
        }
    }

    private static void insertAndDelete(JdbcClient jdbc) {
        jdbc.sql("insert into gate_digest (workspace, line, about) values (1, 'x', ?)")
                .param(WORDS)
                .update();
        jdbc.sql("delete from gate_digest").update();
    }

    private static void night(Harness hearth) {
        List<NightWork> work = hearth.context.getBeanProvider(NightWork.class).stream()
                .sorted(Comparator.comparingInt(NightWork::order))
                .toList();
        work.forEach(NightWork::tidy);
    }

    private static boolean found(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(NightTests::holdsTheWords);
        }
    }

    private static boolean holdsTheWords(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(WORDS);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

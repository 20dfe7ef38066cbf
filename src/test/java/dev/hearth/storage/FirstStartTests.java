package dev.hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("P1")
class FirstStartTests {

    @Test
    void everyCommitIsInTimeAgainOnceTheTablesAreMade(@TempDir Path folder) {
        try (Harness hearth = Harness.on("jdbc:h2:retry:" + folder + "/hearth", "hearth.data=" + folder)) {
            JdbcClient jdbc = hearth.bean(JdbcClient.class);
            assertThat(jdbc.sql("select setting_value from information_schema.settings"
                                    + " where setting_name = 'WRITE_DELAY'")
                            .query(Integer.class)
                            .list())
                    .isNotEmpty()
                    .containsOnly(0);
        }
    }
}

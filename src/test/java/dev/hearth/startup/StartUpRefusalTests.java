package dev.hearth.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program itself: it ends with code 1, and the last thing in its log is one sentence that names the property. */
class StartUpRefusalTests {

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hearth.slack.bot-token=x | hearth.slack.signing-secret is missing",
                "hearth.slack.signing-secret=x hearth.slack.api-url=http://slack.example/ | hearth.slack.api-url must",
                "hearth.slack.signing-secret=x hearth.public-url=http://hearth.example | hearth.public-url must",
                "hearth.slack.signing-secret=x hearth.practice.enabled=true | hearth.practice.enabled is true",
                "hearth.teams.app-id=x | hearth.teams.app-password is missing",
                "hearth.key=short | hearth.key must be 32 bytes",
                "spring.datasource.url=jdbc:postgresql://localhost:1/none | hearth.key is missing",
                "spring.datasource.url=jdbc:h2:./slow;WRITE_DELAY=500 | spring.datasource.url: WRITE_DELAY is 500",
            })
    void refusesWhatWouldNotBeSafe(String settings, String sentence) throws Exception {
        refuses(Start.with(data, settings.split(" ")), sentence);
    }

    @Test
    void refusesAnInvalidPromptAndNamesFileAndLine() throws Exception {
        Files.createDirectories(data.resolve("mine/ooda"));
        Files.writeString(data.resolve("mine/ooda/questions.yaml"), "id: [\n");

        Start start = Start.with(data, "hearth.prompts=" + data.resolve("mine"));

        assertThat(start.code()).isEqualTo(1);
        assertThat(String.join("\n", start.log())).contains("hearth.prompts: these prompt files cannot be used:");
        assertThat(start.last()).contains("questions.yaml:");
    }

    @Test
    void refusesADatabaseThatIsOpenInAnotherProgram() throws Exception {
        try (Harness other = Harness.on(database())) {
            assertThat(other.transcript()).isBlank();
            refuses(Start.with(data), "spring.datasource.url: this H2 database is open in another program");
        }
    }

    @Test
    void refusesADatabaseThatANewerHearthChanged() throws Exception {
        try (Harness newer = Harness.on(database(), "hearth.data=" + data)) {
            newer.bean(JdbcClient.class)
                    .sql("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
                            + " \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\")"
                            + " values (999, '999', 'later', 'SQL', 'V999__later.sql', 'sa', 1, true)")
                    .update();
        }

        refuses(Start.with(data), "spring.datasource.url: a newer Hearth has already changed this database (step 999");
    }

    @Test
    void refusesAnotherKeyThanTheOneThatSealedTheTokens() throws Exception {
        try (Harness before = Harness.on(database(), "hearth.data=" + data)) {
            before.bean(JdbcClient.class)
                    .sql("insert into slack_installations (workspace, token, installer, installed)"
                            + " values (1, ?, 'U1', current_timestamp)")
                    .param(java.util.Base64.getEncoder()
                            .encodeToString(before.bean(dev.hearth.workspaces.Vault.class)
                                    .seal("xoxb")))
                    .update();
        }
        try (Harness again = Harness.on(database(), "hearth.data=" + data)) {
            assertThat(again.transcript()).isBlank();
        }
        Files.delete(data.resolve("hearth.key"));

        refuses(Start.with(data), "hearth.key is missing or not the one that sealed the stored tokens");
    }

    private String database() {
        return "jdbc:h2:retry:" + data.resolve("hearth");
    }

    private static void refuses(Start start, String sentence) {
        assertThat(start.last()).as(String.join("\n", start.log())).startsWith(sentence);
        assertThat(start.code()).isEqualTo(1);
        assertThat(start.log()).noneMatch(line -> line.startsWith("\tat "));
    }
}

package dev.hearth.msteams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.connector.MsTeamsProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SDK can be replaced: the same contract is kept without it. */
class JdkConnectorTests extends ConnectorContract {

    @Override
    protected Connector open(MsTeamsProperties properties) {
        return new JdkConnector(properties, PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JdkConnector", "JdkGatekeeper", "Mint"})
    void importsNothingOfTheSdk(String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/java/dev/hearth/msteams/" + name + ".java"))) {
            assertThat(lines.filter(line -> line.startsWith("import ")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("import (static )?(java\\.|javax\\.crypto|dev\\.hearth\\."
                                    + "|org\\.jspecify|tools\\.jackson).*")
                            && !line.contains("msteams.sdk"));
        }
    }
}

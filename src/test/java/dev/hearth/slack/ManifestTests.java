package dev.hearth.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

@SuppressWarnings("unchecked")
class ManifestTests {

    private static final Path FOLDER = Path.of("manifests/slack");

    private static Map<String, Object> read(String file) throws IOException {
        return new Yaml().load(Files.readString(FOLDER.resolve(file)));
    }

    private static <T> T at(Map<String, Object> manifest, String... path) {
        Object here = manifest;
        for (String step : path) {
            here = ((Map<String, Object>) here).get(step);
        }
        return (T) here;
    }

    private static List<String> commands(String file) throws IOException {
        List<Map<String, Object>> commands = at(read(file), "features", "slash_commands");
        return commands.stream().map(command -> (String) command.get("command")).toList();
    }

    @Test
    void registersTheFourNamesOrOneAlone() throws IOException {
        assertThat(commands("manifest.yaml")).containsExactlyInAnyOrder("/hearth", "/ooda", "/chaos", "/story");
        assertThat(commands("manifest-minimal.yaml")).containsExactly("/hearth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.yaml", "manifest-minimal.yaml"})
    void asksForTheLeastAndToReadMessagesOnlyWhereThatIsGivenOnTop(String file) throws IOException {
        List<String> scopes = at(read(file), "oauth_config", "scopes", "bot");
        List<String> optional = at(read(file), "oauth_config", "scopes", "bot_optional");

        assertThat(Set.copyOf(scopes))
                .isEqualTo(Set.of(
                        "commands",
                        "chat:write",
                        "app_mentions:read",
                        "im:write",
                        "users:read",
                        "channels:read",
                        "groups:read"));
        assertThat(optional).containsExactly("channels:history", "groups:history", "pins:write");
        assertThat(scopes).noneMatch(scope -> scope.contains("history"));
        assertThat(Files.readString(FOLDER.resolve(file))).doesNotContain("im:history", "mpim:history", "admin.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.yaml", "manifest-minimal.yaml"})
    void nobodyIsInvitedToTypeWhereNobodyReads(String file) throws IOException {
        assertThat((Boolean) at(read(file), "features", "app_home", "messages_tab_read_only_enabled"))
                .isTrue();
        assertThat((Boolean) at(read(file), "features", "app_home", "home_tab_enabled"))
                .isTrue();
        assertThat((Boolean) at(read(file), "settings", "socket_mode_enabled")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.yaml", "manifest-minimal.yaml"})
    void everythingGoesToTheOneEntrance(String file) throws IOException {
        String entrance = "https://hearth.example.com/slack/events";
        assertThat((String) at(read(file), "settings", "event_subscriptions", "request_url"))
                .isEqualTo(entrance);
        assertThat((String) at(read(file), "settings", "interactivity", "request_url"))
                .isEqualTo(entrance);
        List<Map<String, Object>> commands = at(read(file), "features", "slash_commands");
        assertThat(commands)
                .allSatisfy(command -> assertThat(command.get("url")).isEqualTo(entrance));
    }
}

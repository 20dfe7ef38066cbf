package dev.hearth.msteams;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MsTeamsManifestTests {

    private static final Path FOLDER = Path.of("manifests/msteams");
    private static final JsonMapper JSON = new JsonMapper();

    private static ObjectNode read(String file) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(FOLDER.resolve(file)));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static BufferedImage picture(String file) throws IOException {
        return Objects.requireNonNull(ImageIO.read(FOLDER.resolve(file).toFile()));
    }

    @Test
    void theBotIsThereAloneInATeamAndInAGroupChat() throws IOException {
        JsonNode bot = read("manifest.json").path("bots").path(0);

        assertThat(list(bot.path("scopes")).stream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("personal", "team", "groupChat");
        assertThat(bot.path("isNotificationOnly").asBoolean()).isFalse();
    }

    @Test
    void everyCommandOfTheMenuFitsAndIsShort() throws IOException {
        for (JsonNode commands : read("manifest.json").path("bots").path(0).path("commandLists")) {
            assertThat(list(commands.path("commands"))).hasSizeBetween(1, 10).allSatisfy(command -> {
                assertThat(command.path("title").asString()).hasSizeBetween(1, 32);
                assertThat(command.path("description").asString()).hasSizeBetween(1, 128);
            });
        }
    }

    @Test
    void aMessageCanBeAddedToAnIncident() throws IOException {
        JsonNode command = read("manifest.json")
                .path("composeExtensions")
                .path(0)
                .path("commands")
                .path(0);

        assertThat(command.path("id").asString()).isEqualTo("incidents.add");
        assertThat(command.path("fetchTask").asBoolean()).isTrue();
        assertThat(list(command.path("context")).stream().map(JsonNode::asString))
                .containsExactly("message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "manifest-message-reading.json"})
    void noOtherChatProductIsNamed(String file) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(file)).toLowerCase(Locale.ROOT))
                .doesNotContain("slack", "discord", "mattermost", "zoom");
    }

    @Test
    void readingMessagesIsAskedForByTheOptionalManifestAlone() throws IOException {
        ObjectNode plain = read("manifest.json");
        ObjectNode reading = read("manifest-message-reading.json");

        assertThat(plain.has("authorization")).isFalse();
        assertThat(reading.path("authorization").toString()).contains("ChannelMessage.Read.Group");
        reading.remove(List.of("authorization", "webApplicationInfo"));
        assertThat(reading).isEqualTo(plain);
    }

    @Test
    void theIconsAreOfTheirSizes() throws IOException {
        BufferedImage color = picture("color.png");
        BufferedImage outline = picture("outline.png");

        assertThat(List.of(color.getWidth(), color.getHeight())).containsExactly(192, 192);
        assertThat(List.of(outline.getWidth(), outline.getHeight())).containsExactly(32, 32);
        assertThat(outline.getRGB(0, 0) >>> 24).as("transparent at its edge").isZero();
    }
}

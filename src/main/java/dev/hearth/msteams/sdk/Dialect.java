package dev.hearth.msteams.sdk;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.ChannelAccount;
import dev.hearth.msteams.connector.Member;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the SDK's types are read and written. By its own rules it would write everything twice that it has no name for. What
 * may be anything stays a tree: the SDK looks into all it sends by reflection, and dies in the JDK's own collections.
 */
final class Dialect extends JacksonAdapter {

    private static final Set<String> GUESTS = Set.of("guest", "anonymous");

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .setVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.DEFAULT)
            .findAndRegisterModules()
            .registerModule(new SimpleModule().addDeserializer(Object.class, new Tree()));

    @Override
    public ObjectMapper serializer() {
        return MAPPER;
    }

    private static final class Tree extends StdDeserializer<Object> {
        private static final long serialVersionUID = 1L;

        Tree() {
            super(Object.class);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.readValueAsTree();
        }
    }

    static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(json, type);
    }

    /** Channels by their ids; the one that every team has comes without a name. */
    static Map<String, String> channels(String json) throws JsonProcessingException {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode channel : MAPPER.readTree(json).path("conversations")) {
            names.put(
                    channel.path("id").asText(),
                    channel.path("name").isTextual() ? channel.path("name").asText() : "");
        }
        return names;
    }

    static Member member(ChannelAccount account) {
        String directory = account.getAadObjectId();
        boolean outside = text(account, "userPrincipalName")
                .filter(name -> name.toUpperCase(Locale.ROOT).contains("#EXT#"))
                .isPresent();
        boolean guest = text(account, "userRole")
                .map(role -> role.toLowerCase(Locale.ROOT))
                .filter(GUESTS::contains)
                .isPresent();
        return new Member(
                account.getId(),
                directory == null ? text(account, "objectId").orElse(null) : directory,
                account.getName() == null ? "" : account.getName(),
                text(account, "tenantId").orElse(null),
                guest || outside);
    }

    private static Optional<String> text(ChannelAccount account, String name) {
        return Optional.ofNullable(account.getProperties().get(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }
}

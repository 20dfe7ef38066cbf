package dev.hearth.narrator.endpoint;

import dev.hearth.narrator.Narrator;
import dev.hearth.narrator.Settings;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks a language model. People's words go in as they are: a text with braces is no template. */
@Component
@Lazy
@ConditionalOnProperty("hearth.narrator.endpoint")
class ChatNarrator implements Narrator {

    private static final Logger log = LoggerFactory.getLogger(ChatNarrator.class);

    private final ChatClient client;

    ChatNarrator(Settings settings, JsonMapper json) {
        this.client = ChatClient.create(new CompletionsModel(settings, json));
    }

    @Override
    public Optional<String> write(String instruction, String material) {
        try {
            return Optional.ofNullable(client.prompt()
                    .messages(List.of(new SystemMessage(instruction), new UserMessage(material)))
                    .call()
                    .content());
        } catch (NoAnswer none) {
            log.warn("The narrator wrote nothing: {}", none.getMessage());
            return Optional.empty();
        }
    }
}

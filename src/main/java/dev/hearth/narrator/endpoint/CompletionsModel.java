package dev.hearth.narrator.endpoint;

import dev.hearth.narrator.Settings;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A chat model behind {@code POST …/chat/completions}: one request, never repeated, never led elsewhere, small and in time. */
class CompletionsModel implements ChatModel {

    private static final int LARGEST = 256 * 1024;

    private final Settings settings;
    private final JsonMapper json;
    private final HttpClient client;

    CompletionsModel(Settings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build();
    }

    @Override
    public ChatResponse call(Prompt prompt) {
        HttpResponse<String> response = answer(request(prompt));
        if (response.statusCode() != 200) {
            throw new NoAnswer("status " + response.statusCode());
        }
        return new ChatResponse(List.of(new Generation(new AssistantMessage(read(response.body())))));
    }

    private HttpRequest request(Prompt prompt) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.completions())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .timeout(settings.timeout())
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of(
                        "model",
                        settings.model(),
                        "stream",
                        false,
                        "messages",
                        prompt.getInstructions().stream()
                                .map(CompletionsModel::written)
                                .toList()))));
        if (!settings.key().isEmpty()) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        return request.build();
    }

    private static Map<String, String> written(Message message) {
        return Map.of(
                "role",
                message.getMessageType().getValue().toLowerCase(Locale.ROOT),
                "content",
                String.valueOf(message.getText()));
    }

    /** All of it within the time, also where it comes in drops. */
    private HttpResponse<String> answer(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> coming =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST));
        try {
            return coming.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new NoAnswer("nothing in time");
        } catch (ExecutionException failed) {
            throw new NoAnswer(
                    failed.getCause() instanceof IOException io ? io.getClass().getSimpleName() : "no connection");
        } catch (InterruptedException ending) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswer("this program is ending");
        }
    }

    private String read(String body) {
        try {
            JsonNode choice = json.readTree(body).path("choices").path(0);
            JsonNode content = choice.path("message").path("content");
            String end = choice.path("finish_reason").asString("stop");
            if (!content.isString() || !end.equals("stop")) {
                throw new NoAnswer("an answer that is refused or cut short");
            }
            return content.asString();
        } catch (JacksonException broken) {
            throw new NoAnswer("an answer that is not the JSON it should be");
        }
    }
}

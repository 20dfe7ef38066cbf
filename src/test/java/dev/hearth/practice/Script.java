package dev.hearth.practice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drives the practice chat without a browser. */
final class Script {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Stage stage;

    Script(Stage stage) {
        this.stage = stage;
    }

    /** What came back. */
    record Answer(int status, JsonNode json) {

        List<JsonNode> messages() {
            return json.path("messages").values().stream().toList();
        }

        JsonNode only() {
            if (status != 200 || messages().size() != 1) {
                throw new AssertionError("not one message, but " + status + " " + json);
            }
            return messages().getFirst();
        }

        String text() {
            return only().path("text").asString();
        }

        String form() {
            return only().path("form").path("action").asString();
        }

        String error() {
            return json.path("error").asString();
        }
    }

    Answer type(String person, String text) {
        return post("/practice/messages", Map.of("person", person, "text", text));
    }

    Answer typeIn(String thread, String person, String text) {
        return post("/practice/messages", Map.of("person", person, "text", text, "thread", thread));
    }

    Answer press(String person, String action) {
        return post("/practice/actions", Map.of("person", person, "action", action));
    }

    Answer send(String person, String action, Map<String, ?> values) {
        return post("/practice/actions", Map.of("person", person, "action", action, "values", values));
    }

    Answer sees(String person) {
        return answer(HttpRequest.newBuilder(at("/practice/messages?person=" + person)));
    }

    Answer post(String path, Object body, String... headers) {
        return raw(path, JSON.writeValueAsString(body), "application/json", headers);
    }

    Answer raw(String path, String body, String type, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return answer(request);
    }

    String page(String path) {
        return send(HttpRequest.newBuilder(at(path))).body();
    }

    private Answer answer(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request);
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private URI at(String path) {
        return URI.create(stage.address() + path);
    }
}

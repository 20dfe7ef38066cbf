package dev.hearth.narrator;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the model is that whoever runs Hearth has set up. Not a record: nothing prints the key. */
@Component
public class Settings {

    private final String endpoint;
    private final String model;
    private final String key;
    private final Duration timeout;

    public Settings(
            @Value("${hearth.narrator.endpoint:}") String endpoint,
            @Value("${hearth.narrator.model:}") String model,
            @Value("${hearth.narrator.key:}") String key,
            @Value("${hearth.narrator.timeout:30s}") Duration timeout) {
        this.endpoint = endpoint.strip().replaceAll("/+$", "");
        this.model = model.strip();
        this.key = key.strip();
        this.timeout = timeout;
    }

    /** Whether there is a model at all. */
    public boolean complete() {
        return !endpoint.isEmpty() && !model.isEmpty();
    }

    /** Where its answers are asked for. */
    public URI completions() {
        String path = "/chat/completions";
        return URI.create(endpoint.endsWith(path) ? endpoint : endpoint + path);
    }

    /** The machine people's words go to. */
    String host() {
        return String.valueOf(URI.create(endpoint).getHost());
    }

    /** What the model is called there. */
    public String model() {
        return model;
    }

    /** What opens the endpoint; empty if it is open. */
    public String key() {
        return key;
    }

    /** How long an answer may take, all of it. */
    public Duration timeout() {
        return timeout;
    }
}

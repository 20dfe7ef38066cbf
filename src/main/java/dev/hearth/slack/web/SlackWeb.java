package dev.hearth.slack.web;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import dev.hearth.workspaces.Workspace;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Calls Slack's Web API, once each, and says what came of it in one of four ways. */
@Component
@ConditionalOnSlack
public class SlackWeb implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration UNREACHED = Duration.ofSeconds(5);
    private static final Duration UNWELL = Duration.ofSeconds(15);
    private static final Duration MOST = Duration.ofHours(1);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final OkHttpClient line;
    private final Slack slack;
    private final Tokens tokens;
    private final URI api;

    @Autowired
    SlackWeb(SlackProperties properties, Tokens tokens) {
        this(properties.apiUrl(), tokens, PATIENCE);
    }

    /** Calls the API at this address and gives up on it after so long. */
    public SlackWeb(String apiUrl, Tokens tokens, Duration patience) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl);
        config.setStatsEnabled(false);
        config.getHttpClientResponseHandlers().clear();
        this.api = URI.create(apiUrl);
        if (isLoopback(api)) {
            config.setProxyUrl(null);
        }
        this.line = Line.open(patience);
        SlackHttpClient client = new SlackHttpClient(line);
        client.setConfig(config);
        this.slack = Slack.getInstance(config, client);
        this.tokens = tokens;
    }

    /** One method of the API. */
    @FunctionalInterface
    public interface Call<T extends SlackApiTextResponse> {
        T on(MethodsClient methods) throws IOException, SlackApiException;
    }

    /** Calls on behalf of a workspace. */
    public <T extends SlackApiTextResponse> Answer<T> call(Workspace.Id workspace, String method, Call<T> call) {
        Optional<String> token = tokens.of(workspace);
        return token.isEmpty() ? new Answer.No<>("no_token") : call(token.get(), method, call);
    }

    /** Calls with a token of one's own. */
    public <T extends SlackApiTextResponse> Answer<T> call(String token, String method, Call<T> call) {
        try {
            return said(method, call.on(slack.methods(token)));
        } catch (SlackApiException refused) {
            Response response = refused.getResponse();
            return status(method, response.code(), response.header("Retry-After"));
        } catch (Line.Broken broken) {
            return new Answer.Lost<>(String.valueOf(broken.getMessage()));
        } catch (IOException unreached) {
            return new Answer.Wait<>(UNREACHED, method);
        } catch (JsonParseException garbled) {
            return new Answer.Lost<>("garbled answer");
        }
    }

    /** Posts to a reply address that came with a request. No token goes there. */
    Answer<String> reply(String address, String json) {
        Request request = new Request.Builder()
                .url(address)
                .post(RequestBody.create(json, JSON))
                .build();
        try (Response response = line.newCall(request).execute()) {
            return response.isSuccessful()
                    ? new Answer.Yes<>("")
                    : status("response_url", response.code(), response.header("Retry-After"));
        } catch (Line.Broken broken) {
            return new Answer.Lost<>(String.valueOf(broken.getMessage()));
        } catch (IOException unreached) {
            return new Answer.Wait<>(UNREACHED, "response_url");
        }
    }

    /** Whether a reply address is Slack's own, or of the server that stands for it. */
    boolean trusts(URI address) {
        String host = address.getHost();
        return host != null
                && (host.equals(api.getHost()) && address.getPort() == api.getPort()
                        || "https".equals(address.getScheme())
                                && (host.equals("hooks.slack.com") || host.equals("hooks.slack-gov.com")));
    }

    /** Slack's own client over the same line, for Socket Mode. */
    public Slack slack() {
        return slack;
    }

    @Override
    public void destroy() {
        line.dispatcher().executorService().shutdown();
        line.connectionPool().evictAll();
    }

    private static <T extends SlackApiTextResponse> Answer<T> said(String method, T response) {
        if (response == null) {
            return new Answer.Lost<>("empty answer");
        }
        if (response.isOk()) {
            return new Answer.Yes<>(response);
        }
        String error = response.getError() == null ? "no_error_given" : response.getError();
        if (Answer.FOR_NOW.contains(error)) {
            return new Answer.Wait<>(UNWELL, method);
        }
        return Answer.UNCLEAR.contains(error) ? new Answer.Lost<>(error) : new Answer.No<>(error);
    }

    private static <T> Answer<T> status(String method, int code, @Nullable String retryAfter) {
        if (code == 429) {
            return new Answer.Wait<>(pause(retryAfter), method);
        }
        return code >= 500 ? new Answer.Wait<>(UNWELL, method) : new Answer.No<>("http_" + code);
    }

    private static Duration pause(@Nullable String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("\\d{1,6}")) {
            return UNWELL;
        }
        Duration asked = Duration.ofSeconds(Math.max(1, Long.parseLong(retryAfter)));
        return asked.compareTo(MOST) > 0 ? MOST : asked;
    }

    private static boolean isLoopback(URI address) {
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
    }
}

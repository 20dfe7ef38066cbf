package dev.hearth.web;

import dev.hearth.Harness;
import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.reception.Reply;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own, who follows no redirect by themselves. */
public final class Surfer {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    public Surfer(Harness hearth) {
        this.address = hearth.address();
    }

    /** A browser in which this person of the stage has signed in by the link that the bot gave them. */
    public static Surfer signedIn(Harness hearth, String person) {
        Surfer surfer = new Surfer(hearth);
        HttpResponse<String> in = surfer.signIn(token(hearth.type(person, "/hearth web")));
        if (in.statusCode() != 303) {
            throw new AssertionError(in.statusCode() + "\n" + in.body());
        }
        return surfer;
    }

    /** The token in the link of an answer. */
    public static String token(Reply reply) {
        return ((Reply.Say) reply)
                .message().blocks().stream()
                        .filter(Block.Buttons.class::isInstance)
                        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                        .map(Button::address)
                        .map(link -> link.substring(link.indexOf('#') + 1))
                        .findFirst()
                        .orElseThrow();
    }

    public HttpResponse<String> get(String path) {
        return send(at(path).GET());
    }

    public HttpResponse<String> signIn(String token) {
        return post("/in", "code", token, request -> request);
    }

    /** Opens the page with the form and sends it, with one field filled in. */
    public HttpResponse<String> post(
            String path, String field, String value, UnaryOperator<HttpRequest.Builder> altered) {
        return post(path, field, value, key(), altered);
    }

    public HttpResponse<String> post(
            String path, String field, String value, String key, UnaryOperator<HttpRequest.Builder> altered) {
        String body = field + "=" + encode(value) + "&key=" + encode(key);
        return send(altered.apply(at(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    /** Sends a form with these fields, with a key of this browser's own. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, key());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String key) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()) + "&")
                .collect(Collectors.joining());
        return send(at(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + "key=" + encode(key))));
    }

    /** The key of the forms that this browser is shown. */
    public String key() {
        Matcher found = KEY.matcher(get("/in").body());
        if (!found.find()) {
            throw new AssertionError("a form without a key");
        }
        return found.group(1);
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

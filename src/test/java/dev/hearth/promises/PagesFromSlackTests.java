package dev.hearth.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The way from Slack to the pages and out again: a link for one person, and nothing of it left lying about. */
@ExtendWith(OutputCaptureExtension.class)
class PagesFromSlackTests {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080/in#([A-Za-z0-9_-]{27})");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Tag("P11")
    @Tag("P15")
    @Test
    void aMemberSignsInAndIsOutWhenTheAppIsRemoved(CapturedOutput output) throws Exception {
        try (Town town = Town.start("logging.level.dev.hearth=debug")) {
            Someone mia = town.someone("U2");
            Town.Heard heard = mia.types("/hearth web");
            Matcher link = LINK.matcher(heard.all());
            assertThat(link.find()).as(heard.all()).isTrue();
            String token = link.group(1);
            assertThat(heard.calls())
                    .as("nobody else is told")
                    .noneMatch(call -> call.method().equals("chat.postMessage"));

            String form = page(town, "/in");
            Matcher key = KEY.matcher(form);
            assertThat(key.find()).isTrue();
            HttpResponse<String> in = send(HttpRequest.newBuilder(town.address.resolve("/in"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("code=" + token + "&key=" + key.group(1))));
            assertThat(in.statusCode()).isEqualTo(303);
            assertThat(page(town, "/pages")).contains("<h1>Home</h1>");
            assertThat(Search.rows(town.jdbc(), token)).isEmpty();
            assertThat(output.getAll()).doesNotContain(token);

            town.send(mia.event("{\"type\":\"app_uninstalled\"}"));

            assertThat(town.count("select count(*) from page_sessions")).isZero();
            assertThat(page(town, "/pages")).doesNotContain("<h1>Home</h1>");
        }
    }

    @Tag("P10")
    @Test
    void aGuestIsGivenNoLink() {
        try (Town town = Town.start()) {
            town.slack.user("U88", "{\"id\":\"U88\",\"is_restricted\":true}");

            assertThat(town.someone("U88").types("/hearth web").all()).doesNotContain("/in#");
            assertThat(town.someone("U7").from("T9").mentions("web", null).all())
                    .doesNotContain("/in#");
            assertThat(town.count("select count(*) from sign_in_links")).isZero();
        }
    }

    private String page(Town town, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(town.address + path))).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in to the practice chat, over a bare socket, for no client lets one lie so freely. */
@Tag("P11")
class PracticeGuardTests {

    private static final String JSON = "{\"person\":\"mia\",\"text\":\"/hello\"}";

    private final Stage stage = Stage.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost:PORT|",
                "LocalHost:PORT|",
                "127.0.0.1:PORT|",
                "[::1]:PORT|",
                "localhost:PORT|Origin: http://localhost:PORT",
                "localhost:PORT|Sec-Fetch-Site: same-origin",
                "localhost:PORT|Origin: http://localhost:PORT;Sec-Fetch-Site: same-origin"
            })
    void letsThisMachineIn(String host, String headers) throws IOException {
        assertThat(status("POST /practice/messages", host, headers)).isEqualTo(200);
        assertThat(status("GET /", host, headers)).isEqualTo(200);
        assertThat(status("GET /practice/messages?person=mia", host, headers)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost|",
                "localhost:1|",
                "localhost:|",
                "localhost.:PORT|",
                "evil.example:PORT|",
                "localhost.evil.example:PORT|",
                "127.0.0.2:PORT|",
                "0.0.0.0:PORT|",
                "[::ffff:127.0.0.1]:PORT|",
                "localhost:PORT|Forwarded: for=1.2.3.4",
                "localhost:PORT|X-Forwarded-For: 127.0.0.1",
                "localhost:PORT|X-Forwarded-Host: localhost",
                "localhost:PORT|x-forwarded-anything: 1",
                "localhost:PORT|Via: 1.1 tunnel",
                "localhost:PORT|Origin: null",
                "localhost:PORT|Origin: http://evil.example",
                "localhost:PORT|Origin: https://localhost:PORT",
                "localhost:PORT|Origin: http://127.0.0.1:PORT",
                "localhost:PORT|Origin: http://localhost:PORT;Origin: http://evil.example",
                "localhost:PORT|Sec-Fetch-Site: cross-site",
                "localhost:PORT|Sec-Fetch-Site: same-site",
                "localhost:PORT|Sec-Fetch-Site: none",
                "localhost:PORT|Sec-Fetch-Site: cross-site;Sec-Fetch-Mode: navigate"
            })
    void letsNobodyElseIn(String host, String headers) throws IOException {
        int asked = stage.cast().asked.size();

        assertThat(status("POST /practice/messages", host, headers)).isEqualTo(403);
        assertThat(status("POST /practice/clock", host, headers)).isEqualTo(403);
        assertThat(status("GET /", host, headers)).isEqualTo(403);
        assertThat(status("GET /practice/messages?person=mia", host, headers)).isEqualTo(403);
        assertThat(status("GET /practice/chat.js", host, headers)).isEqualTo(403);
        assertThat(stage.cast().asked).hasSize(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /;x=y",
        "GET /?person=mia",
        "GET /%2e/",
        "GET /practice;x=y/messages?person=mia",
        "GET /%70ractice/messages?person=mia",
        "GET /x/../practice/messages?person=mia",
        "GET //practice/messages?person=mia",
        "GET /practice/",
        "POST /%70ractice/messages",
        "POST /practice/messages;a=b"
    })
    void isNotTalkedAroundByTheWayAPathIsWritten(String line) throws IOException {
        assertThat(status(line, "evil.example:PORT", "")).isIn(400, 403, 404);
    }

    @Test
    void opensWhenAPersonTypesTheAddress() throws IOException {
        String typed = "Sec-Fetch-Site: none;Sec-Fetch-Mode: navigate";

        assertThat(status("GET /", "localhost:PORT", typed)).isEqualTo(200);
        assertThat(status("POST /practice/messages", "localhost:PORT", typed)).isEqualTo(403);
    }

    @Test
    void needsAHost() throws IOException {
        assertThat(exchange("GET / HTTP/1.0\r\n\r\n")).contains(" 403 ");
    }

    @Test
    void listensOnLoopbackOnly() {
        assertThat(stage.setting("server.address")).isEqualTo("127.0.0.1");
    }

    private int status(String line, String host, String headers) throws IOException {
        String body = line.startsWith("POST") ? JSON : "";
        StringBuilder request = new StringBuilder(line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n");
        if (headers != null && !headers.isEmpty()) {
            request.append(headers.replace(";", "\r\n")).append("\r\n");
        }
        if (!body.isEmpty()) {
            request.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.length())
                    .append("\r\n");
        }
        String answer = exchange(request.append("\r\n").append(body).toString().replace("PORT", stage.port() + ""));
        return Integer.parseInt(answer.substring(9, 12));
    }

    private String exchange(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", stage.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

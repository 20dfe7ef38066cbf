package dev.hearth.slack.doors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.Prose;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import dev.hearth.slack.exchange.SlackDesk;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketModeTests {

    private final SlackDesk desk = new SlackDesk();
    private final BlockingQueue<WebSocket> opened = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> started = new LinkedBlockingQueue<>();
    private final Server server = new Server();
    private final SocketMode socket =
            new SocketMode("xapp-1", desk.web, desk.exchange, new WallClock(), Duration.ofMillis(20));

    private final class Server extends WebSocketServer {
        Server() {
            super(new InetSocketAddress("127.0.0.1", 0));
            setReuseAddr(true);
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {
            opened.add(connection);
        }

        @Override
        public void onMessage(WebSocket connection, String message) {
            answers.add(message);
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

        @Override
        public void onError(WebSocket connection, Exception fault) {}

        @Override
        public void onStart() {
            started.add(getPort());
        }
    }

    @BeforeEach
    void start() throws InterruptedException {
        server.start();
        started.take();
    }

    @AfterEach
    void stop() throws InterruptedException {
        socket.stop();
        server.stop(100);
        desk.close();
    }

    private void slackIsThere() {
        desk.slack.socketAt("ws://127.0.0.1:" + server.getPort() + "/");
    }

    private WebSocket connection() throws InterruptedException {
        return Objects.requireNonNull(opened.poll(20, TimeUnit.SECONDS), "no connection");
    }

    private String answer() throws InterruptedException {
        return Objects.requireNonNull(answers.poll(20, TimeUnit.SECONDS), "no answer");
    }

    private static String command(String envelope) {
        return "{\"envelope_id\":\"" + envelope + "\",\"type\":\"slash_commands\",\"accepts_response_payload\":true,"
                + "\"payload\":{\"command\":\"/story\",\"text\":\"it broke\",\"team_id\":\"T1\",\"user_id\":\"U1\","
                + "\"channel_id\":\"C1\",\"channel_name\":\"ops\",\"trigger_id\":\"1.2.3\"}}";
    }

    @Test
    void whatComesThroughTheSocketIsAnsweredThroughIt() throws InterruptedException {
        slackIsThere();
        desk.answer = request -> Reply.say(Prose.of("Kept."));
        socket.start();

        connection().send(command("e1"));

        String answer = answers.poll(20, TimeUnit.SECONDS);
        assertThat(answer).contains("\"envelope_id\":\"e1\"").contains("Kept.").contains("ephemeral");
        assertThat(desk.request().ask()).isEqualTo(new Ask.Typed("story", "it broke"));
    }

    @Test
    void startsWhileSlackIsDownAndConnectsWhenItIsBack() throws InterruptedException {
        socket.start();
        desk.slack.await("apps.connections.open");
        desk.slack.await("apps.connections.open");

        slackIsThere();

        assertThat(connection()).isNotNull();
    }

    @Test
    void opensAnotherSocketWhenOneBreaks() throws InterruptedException {
        slackIsThere();
        desk.answer = request -> Reply.say(Prose.of("Kept."));
        socket.start();

        connection().close();
        connection().send(command("e2"));

        assertThat(answers.poll(20, TimeUnit.SECONDS)).contains("e2");
    }

    @Test
    void nonsenseIsLeftAloneAndTheNextOneIsAnswered() throws InterruptedException {
        slackIsThere();
        desk.answer = request -> Reply.say(Prose.of("Kept."));
        socket.start();
        WebSocket connection = connection();

        connection.send("{\"envelope_id\":\"e3\",\"type\":\"interactive\"}");
        connection.send("{\"type\":\"hello\",\"num_connections\":1}");
        connection.send(command("e4"));

        assertThat(List.of(answer(), answer())).anyMatch(answer -> answer.contains("e4") && answer.contains("Kept."));
    }
}

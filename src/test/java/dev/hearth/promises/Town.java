package dev.hearth.promises;

import com.slack.api.app_backend.SlackSignature;
import dev.hearth.HearthApplication;
import dev.hearth.clock.MovableClock;
import dev.hearth.scheduling.TimeTravel;
import dev.hearth.slack.SlackStandIn;
import dev.hearth.slack.answers.Background;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole of Hearth behind its real door, with a small Slack around it: signed requests go in over HTTP. */
final class Town implements AutoCloseable {

    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicInteger COUNT = new AtomicInteger();

    final SlackStandIn slack;
    final ConfigurableApplicationContext context;
    final URI address;
    private final boolean ownSlack;

    private Town(SlackStandIn slack, boolean ownSlack, String url, String... properties) {
        this.slack = slack;
        this.ownSlack = ownSlack;
        slack.members("C1", people(9));
        slack.user("U2", "{\"id\":\"U2\"}");
        Stream<String> settings = Stream.concat(
                Stream.of(
                        "spring.datasource.url=" + url,
                        "hearth.bell=false",
                        "hearth.samples=false",
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "hearth.slack.shortly=2700ms",
                        "hearth.slack.api-url=" + slack.api(),
                        "hearth.slack.signing-secret=" + SECRET,
                        "hearth.slack.bot-token=xoxb-town"),
                Stream.of(properties));
        this.context = new SpringApplicationBuilder(HearthApplication.class, Counting.class)
                .run(settings.map(setting -> "--" + setting).toArray(String[]::new));
        this.address = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** A fresh town in memory. The clock stands at Monday 4 January 2027, 9:00 in Berlin. */
    static Town start(String... properties) {
        return on("jdbc:h2:mem:town" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1", properties)
                .at("2027-01-04T08:00:00Z");
    }

    /** A town on this database, at whatever its clock says. */
    static Town on(String url, String... properties) {
        return new Town(new SlackStandIn(), true, url, with(url, properties));
    }

    /** Another node of a town, before the same Slack. */
    Town beside(String url, String... properties) {
        return new Town(slack, false, url, with(url, properties));
    }

    static String[] with(String url, String... properties) {
        return url.startsWith("jdbc:postgresql:")
                ? Stream.concat(Arrays.stream(dev.hearth.Databases.ON_POSTGRESQL), Arrays.stream(properties))
                        .toArray(String[]::new)
                : properties;
    }

    static String[] people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "U" + i).toArray(String[]::new);
    }

    Town at(String moment) {
        context.getBean(MovableClock.class).moveTo(Instant.parse(moment));
        return this;
    }

    /** Somebody in the first workspace, speaking in {@code #payments}. */
    Someone someone(String id) {
        return new Someone(this, "T1", id, "C1");
    }

    /** What came of something: the body of the exchange, and all that Hearth called on Slack until it rested. */
    record Heard(int status, String body, List<SlackStandIn.Call> calls) {

        /** All of it, as it went over the line. */
        String all() {
            return body
                    + '\n'
                    + calls.stream()
                            .map(call -> call.method() + ' ' + call.fields())
                            .collect(Collectors.joining("\n"));
        }
    }

    /** Sends a signed body, then lets everything come to rest. */
    Heard send(String body) {
        int before = slack.calls().size();
        HttpResponse<String> answer = post(body).join();
        settle();
        List<SlackStandIn.Call> calls = slack.calls();
        return new Heard(answer.statusCode(), answer.body(), new ArrayList<>(calls.subList(before, calls.size())));
    }

    /** Sends a signed body and waits for nothing. */
    CompletableFuture<HttpResponse<String>> post(String body) {
        return HTTP.sendAsync(signed(address, body), HttpResponse.BodyHandlers.ofString());
    }

    static HttpRequest signed(URI address, String body) {
        String now = Long.toString(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(address.resolve("/slack/events"))
                .header("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", new SlackSignature.Generator(SECRET).generate(now, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** What a page of Hearth's own says. */
    String page(String path) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Does everything that waits to be done now, errands and events included. */
    void settle() {
        do {
            context.getBean(Counting.Counted.class).rest();
            context.getBean(TimeTravel.class).settle();
        } while (told() || context.getBean(Counting.Counted.class).busy());
    }

    private boolean told() {
        return count("select count(*) from event_publication") > 0
                || count("select count(*) from outbox where not_before is null") > 0;
    }

    Town pass(Duration time) {
        settle();
        context.getBean(TimeTravel.class).advance(time);
        settle();
        return this;
    }

    Town sleep(Duration time) {
        settle();
        context.getBean(TimeTravel.class).sleep(time);
        return this;
    }

    JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    long count(String sql, Object... values) {
        Long count = jdbc().queryForObject(sql, Long.class, values);
        return count == null ? 0 : count;
    }

    @Override
    public void close() {
        context.close();
        if (ownSlack) {
            slack.close();
        }
    }

    /** Counts the errands that are on their way. */
    static class Counting {

        @Bean
        @Primary
        Counted counted() {
            return new Counted();
        }

        static class Counted extends Background {

            private int under;

            @Override
            public <T> CompletableFuture<T> ask(Supplier<T> question) {
                return super.ask(question);
            }

            @Override
            public void run(Runnable errand) {
                change(1);
                super.run(() -> {
                    try {
                        errand.run();
                    } finally {
                        change(-1);
                    }
                });
            }

            private synchronized void change(int by) {
                under += by;
                notifyAll();
            }

            synchronized boolean busy() {
                return under > 0;
            }

            synchronized void rest() {
                try {
                    while (under > 0) {
                        wait();
                    }
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}

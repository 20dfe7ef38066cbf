package dev.hearth.hooks;

import dev.hearth.HearthApplication;
import dev.hearth.Stage;
import dev.hearth.chat.Place;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The whole of Hearth behind its real doors, with a platform that only remembers: what programs bring goes in over HTTP. */
public final class Porch implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public final ConfigurableApplicationContext context;
    public final Stage stage;
    public final URI address;

    private Porch(String url, String... properties) {
        Stream<String> settings = Stream.concat(
                Stream.of(
                        "spring.datasource.url=" + url,
                        "hearth.bell=false",
                        "hearth.practice.enabled=false",
                        "hearth.samples=false",
                        "server.port=0",
                        "server.address=127.0.0.1"),
                Stream.of(properties));
        this.context = new SpringApplicationBuilder(HearthApplication.class, OnStage.class)
                .run(settings.map(setting -> "--" + setting).toArray(String[]::new));
        this.stage = context.getBean(Stage.class);
        this.address = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    public static Porch open(String url, String... properties) {
        return new Porch(url, properties);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A team of a workspace, made if there is none. */
    public Team team(String tenant, String channel) {
        Workspace workspace = bean(Workspaces.class).meet("stage", tenant);
        Place place = Place.channel(workspace.id(), channel);
        return bean(Teams.class).at(place).orElseGet(() -> {
            bean(Ledger.class).run(() -> bean(Teams.class).makeSample(place, channel, ZoneId.of("Europe/Berlin")));
            return bean(Teams.class).at(place).orElseThrow();
        });
    }

    /** A good token. */
    public String token(Team team, Kind kind) {
        Tokens tokens = bean(Tokens.class);
        String token = tokens.fresh();
        bean(Ledger.class).run(() -> tokens.keep(team, kind, token));
        return token;
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    public HttpRequest.Builder post(String path, String body) {
        return to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public int status(HttpRequest.Builder request) {
        return send(request).statusCode();
    }

    public CompletableFuture<Integer> soon(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    /** The digits of a signature. */
    public static String hmac(String secret, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    static class OnStage {
        @Bean
        Stage stage() {
            return new Stage();
        }

        /** Takes alerts in place of who does, so that this door can be tried. */
        @Bean
        static BeanPostProcessor alerts() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Hook hook && hook.kind() == Kind.ALERTS ? new Untroubled() : bean;
                }
            };
        }
    }

    private static final class Untroubled implements Hook {

        @Override
        public Kind kind() {
            return Kind.ALERTS;
        }

        @Override
        public Answer take(Arrival arrival) {
            String fault = arrival.body().path("fault").asString("");
            if (!fault.isEmpty()) {
                throw new IllegalStateException(fault);
            }
            return Answer.taken();
        }
    }
}

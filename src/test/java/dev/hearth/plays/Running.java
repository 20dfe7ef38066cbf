package dev.hearth.plays;

import dev.hearth.HearthApplication;
import dev.hearth.clock.MovableClock;
import dev.hearth.clock.WallClock;
import dev.hearth.msteams.connector.Paced;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.scheduling.TimeTravel;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole of Hearth behind a real port, on Monday 4 January 2027, 9:00 in Berlin, whose time moves when it is told to. */
final class Running implements AutoCloseable {

    private static final ZonedDateTime CURTAIN = ZonedDateTime.of(2027, 1, 4, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private Running(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Running on(String url, List<String> properties) {
        List<String> settings = new ArrayList<>(List.of(
                "spring.datasource.url=" + url,
                "server.port=0",
                "hearth.bell=false",
                "hearth.samples=false",
                "hearth.data=target/plays-data"));
        settings.addAll(properties);
        Running running = new Running(new SpringApplicationBuilder(HearthApplication.class, Backstage.class)
                .web(WebApplicationType.SERVLET)
                .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new)));
        running.bean(MovableClock.class).moveTo(CURTAIN.toInstant());
        return running;
    }

    /** A request to Hearth's own port. */
    HttpRequest.Builder at(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    /** Another program brings something, and everything that follows from it is said. */
    void bring(String path, String json) {
        int status = send(at(path).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)))
                .statusCode();
        if (status != 200) {
            throw new AssertionError("another program heard " + status);
        }
        settle();
    }

    /** Waits until everything that was set off has been said. */
    void settle() {
        boolean busy = true;
        while (busy) {
            busy = bean(Errands.class).await();
            bean(TimeTravel.class).settle();
            busy |= bean(Errands.class).await();
        }
    }

    void pass(Duration time) {
        bean(TimeTravel.class).advance(time);
    }

    /** The names of the buttons that are usually answered with a form. */
    Set<String> openingForms() {
        return context.getBeansOfType(ButtonHandler.class).values().stream()
                .flatMap(handler -> handler.openingForms().stream())
                .collect(Collectors.toSet());
    }

    Instant now() {
        return bean(WallClock.class).instant();
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }

    /** Not a configuration by name, or every other Hearth in these tests would find it. */
    static class Backstage {

        @Bean({"applicationTaskExecutor", "taskExecutor"})
        Errands errands() {
            return new Errands();
        }

        @Bean
        @Primary
        Errands.Watched watched(Errands errands) {
            return new Errands.Watched(errands);
        }

        @Bean
        @Primary
        Errands.WatchedOnTeams watchedOnTeams(Errands errands) {
            return new Errands.WatchedOnTeams(errands);
        }

        /** What Teams lets through in a second of the wall clock is nothing to a play. */
        @Bean
        static BeanPostProcessor unpaced(BeanFactory beans) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Paced ? beans.getBean("sdkConnector") : bean;
                }
            };
        }

        @Bean
        @Primary
        WallClock unhurried() {
            return new Unhurried();
        }
    }

    /** A wall clock on which a play takes no time of its own: every look at it is one millisecond later. */
    private static final class Unhurried extends WallClock {

        private final AtomicLong time = new AtomicLong(Instant.now().toEpochMilli());

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(time.incrementAndGet());
        }
    }
}

package dev.hearth.practice;

import dev.hearth.chat.Block;
import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.clock.WallClock;
import dev.hearth.practice.screen.PracticeChat;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The practice room alone, on a port of its own, with stand-ins for the rooms around it. */
final class Stage implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Stage(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Stage open(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        if (arguments.stream().noneMatch(setting -> setting.startsWith("--server.port="))) {
            arguments.add("--server.port=0");
        }
        return new Stage(new SpringApplication(Room.class).run(arguments.toArray(String[]::new)));
    }

    /** One stage for all tests that leave it as they found it; closed when the tests end. */
    static Stage shared() {
        return Shared.STAGE;
    }

    private static final class Shared {
        static final Stage STAGE = open();
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    Cast cast() {
        return context.getBean(Cast.class);
    }

    PracticeChat chat() {
        return context.getBean(PracticeChat.class);
    }

    String setting(String name) {
        return String.valueOf(context.getEnvironment().getProperty(name));
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableAutoConfiguration(
            exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class, QuartzAutoConfiguration.class},
            excludeName = {
                "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
                "org.springframework.modulith.events.config.EventPublicationAutoConfiguration"
            })
    @Import({PracticeConfiguration.class, PracticeDoor.class, PracticePage.class, Voice.class, WallClock.class})
    static class Room {

        @Bean
        Cast cast() {
            return new Cast();
        }

        @Bean
        TeamClock teamClock(Cast cast) {
            return cast::now;
        }

        @Bean
        HomeSection home() {
            return new HomeSection() {
                @Override
                public int order() {
                    return 1;
                }

                @Override
                public List<Block> show(Person person) {
                    return List.of(
                            new Block.Heading("What waits for you"),
                            new Block.Text(Prose.of("Nothing waits, " + person.handle() + ".")),
                            Block.Buttons.of(dev.hearth.chat.Button.plain("Tell a story", "stories.tell", "")));
                }
            };
        }
    }
}

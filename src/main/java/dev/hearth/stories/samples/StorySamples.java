package dev.hearth.stories.samples;

import dev.hearth.clock.TeamClock;
import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Beliefs;
import dev.hearth.evidence.By;
import dev.hearth.evidence.Leaning;
import dev.hearth.evidence.Sighting;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.StoryNumbers;
import dev.hearth.team.Samples;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Twelve stories of last month by six sample people, so that a first summary has something to read back. */
@Component
public class StorySamples implements Samples {

    private static final int COUNT = 12;
    private static final int LAST_DAY = 27;

    private final Stories stories;
    private final StoryNumbers numbers;
    private final TeamClock clock;
    private final JdbcClient jdbc;
    private final StoryIds ids;
    private final Beliefs beliefs;

    StorySamples(
            Stories stories, StoryNumbers numbers, TeamClock clock, JdbcClient jdbc, StoryIds ids, Beliefs beliefs) {
        this.ids = ids;
        this.beliefs = beliefs;
        this.stories = stories;
        this.numbers = numbers;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void put(Team team) {
        Properties read = read();
        LocalDate month =
                LocalDate.ofInstant(clock.now(), team.zone()).withDayOfMonth(1).minusMonths(1);
        List<Story> told = IntStream.rangeClosed(1, COUNT)
                .mapToObj(number -> story(read, "%02d.".formatted(number), team, month))
                .toList();
        told.forEach(story -> stories.add(story, team.workspace()));
        believe(read, team, told);
    }

    /** One belief, against which one of the stories speaks. */
    private void believe(Properties read, Team team, List<Story> told) {
        Story story = told.get(Integer.parseInt(read.getProperty("belief.seen-in")) - 1);
        Belief.Claim claim = new Belief.Claim(
                read.getProperty("belief.words"),
                read.getProperty("belief.to-whom"),
                read.getProperty("belief.condition"));
        Belief belief = beliefs.claim(team, claim, story.told(), true);
        beliefs.add(belief, new Sighting(story.told(), Leaning.AGAINST, new By.Story(ids.write(story.id())), ""));
    }

    @Override
    public void remove(Team team) {
        jdbc.sql("delete from stories where team = ? and workspace = ? and sample")
                .params(List.of(team.id().value(), team.workspace().value()))
                .update();
        beliefs.removeSamples(team);
    }

    private Story story(Properties read, String number, Team team, LocalDate month) {
        int day = Integer.parseInt(read.getProperty(number + "day"));
        return new Story(
                numbers.next(),
                team.id(),
                new Person(team.workspace(), read.getProperty(number + "teller")),
                month.withDayOfMonth(Math.min(day, LAST_DAY)),
                Audience.TEAM,
                new Story.Words(
                        read.getProperty(number + "text"),
                        read.getProperty(number + "title"),
                        read.getProperty(number + "quote").equals("yes"),
                        Integer.parseInt(read.getProperty(number + "feeling"))),
                true);
    }

    private static Properties read() {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("samples/stories.properties").getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException missing) {
            throw new IllegalStateException("the sample stories cannot be read", missing);
        }
        return read;
    }
}

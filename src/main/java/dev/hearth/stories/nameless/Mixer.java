package dev.hearth.stories.nameless;

import dev.hearth.stories.Audience;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryNumbers;
import dev.hearth.stories.Ties;
import dev.hearth.stories.Withdrawals;
import dev.hearth.stories.naming.Hiding;
import dev.hearth.team.Team;
import dev.hearth.tickets.Tickets;
import dev.hearth.workspaces.Workspace;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves waiting stories among those that are read: all of a team at once, in random order, with fresh random numbers and
 * the day of the round, so that nothing tells which came when (P3).
 */
@Component
class Mixer {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Stories stories;
    private final StoryNumbers numbers;
    private final Withdrawals withdrawals;
    private final Tickets rounds;
    private final Hiding hiding;

    Mixer(
            JdbcClient jdbc,
            Stories stories,
            StoryNumbers numbers,
            Withdrawals withdrawals,
            Tickets rounds,
            Hiding hiding) {
        this.rounds = rounds;
        this.hiding = hiding;
        this.jdbc = jdbc;
        this.stories = stories;
        this.numbers = numbers;
        this.withdrawals = withdrawals;
    }

    /**
     * Mixes the stories of every team in which enough wait, inside a deed.
     *
     * @param day the day of the round
     * @param all whether also where too few wait
     */
    void mix(LocalDate day, boolean all) {
        List<Long> teams = jdbc.sql("select distinct team from waiting_stories order by team")
                .query((row, number) -> row.getLong("team"))
                .list();
        teams.stream().filter(team -> all || enough(team)).forEach(team -> mix(team, day));
    }

    /** A changed story was read before and hides nobody: only new ones count. */
    private boolean enough(long team) {
        return jdbc.sql("select count(*) from waiting_stories where team = ? and code not in (select code from"
                                + " story_codes)")
                        .param(team)
                        .query(Integer.class)
                        .single()
                >= Rounds.SMALLEST;
    }

    private void mix(long team, LocalDate day) {
        List<Waiting> waiting = jdbc.sql("select * from waiting_stories where team = ?")
                .param(team)
                .query(Mixer::read)
                .list();
        jdbc.sql("delete from waiting_stories where team = ?").param(team).update();
        Collections.shuffle(waiting, RANDOM);
        Set<Long> tickets = oneRound(waiting);
        waiting.forEach(story -> move(story, day, tickets.contains(story.ticket())));
        rounds.forget(Stories.rounds(new Team.Id(team)));
        withdrawals.sweepSoon();
    }

    /**
     * The tickets of one round among those that wait: that of which most were spent. Of two rounds one person may have
     * spent two, so the others count no more.
     */
    private Set<Long> oneRound(List<Waiting> waiting) {
        return rounds
                .byRound(waiting.stream()
                        .map(Waiting::ticket)
                        .filter(ticket -> ticket != 0)
                        .toList())
                .stream()
                .max(Comparator.comparingInt(Set::size))
                .orElse(Set.of());
    }

    private void move(Waiting waiting, LocalDate day, boolean ticketed) {
        boolean hidden = jdbc.sql("select count(*) from stories where hidden <> '' and id in (select story from"
                                + " story_codes where code = ?)")
                        .param(waiting.code())
                        .query(Integer.class)
                        .single()
                > 0;
        jdbc.sql("delete from stories where id in (select story from story_codes where code = ?)")
                .param(waiting.code())
                .update();
        Nameless told = waiting.story();
        Story.Id id = free();
        stories.add(
                new Story(id, told.team(), null, day, told.audience(), told.words(), false),
                told.workspace(),
                told.ties(),
                ticketed);
        jdbc.sql("insert into story_codes (code, story) values (?, ?)")
                .params(waiting.code(), id.value())
                .update();
        hiding.mixed(id, hidden);
    }

    private Story.Id free() {
        Story.Id id = numbers.random();
        boolean taken = jdbc.sql("select count(*) from stories where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
        return taken ? free() : id;
    }

    private static Waiting read(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong("code"),
                row.getLong("ticket"),
                new Nameless(
                        new Workspace.Id(row.getLong("workspace")),
                        new Team.Id(row.getLong("team")),
                        Audience.of(row.getString("audience")).orElse(Audience.TEAM),
                        Stories.words(row),
                        Ties.of(row),
                        true));
    }

    private record Waiting(long code, long ticket, Nameless story) {}
}

package dev.hearth.summaries;

import dev.hearth.stories.Story;
import dev.hearth.team.Team;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The summaries that were made, as rows. */
@Component
class SummaryBook {

    private final JdbcClient jdbc;

    SummaryBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Made> find(Team.Id team, Period period) {
        return number(team, period)
                .map(summary -> new Made(
                        period,
                        jdbc.sql("select story, theme from summary_stories where summary = ? order by place")
                                .param(summary)
                                .query((row, count) ->
                                        new Made.Entry(new Story.Id(row.getLong("story")), row.getInt("theme")))
                                .list()));
    }

    void save(Team.Id team, Made made) {
        Period period = made.period();
        jdbc.sql("insert into summaries (team, kind, starts) values (?, ?, ?)")
                .params(team.value(), period.kind().word(), period.from())
                .update();
        long summary = number(team, period).orElseThrow();
        for (int place = 0; place < made.entries().size(); place++) {
            Made.Entry entry = made.entries().get(place);
            jdbc.sql("insert into summary_stories (summary, story, place, theme) values (?, ?, ?, ?)")
                    .params(summary, entry.story().value(), place, entry.theme())
                    .update();
        }
    }

    private Optional<Long> number(Team.Id team, Period period) {
        return jdbc.sql("select id from summaries where team = ? and kind = ? and starts = ?")
                .params(team.value(), period.kind().word(), period.from())
                .query((row, count) -> row.getLong("id"))
                .optional();
    }
}

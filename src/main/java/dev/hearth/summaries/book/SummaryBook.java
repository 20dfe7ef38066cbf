package dev.hearth.summaries.book;

import dev.hearth.stories.Story;
import dev.hearth.summaries.Period;
import dev.hearth.summaries.themes.Trend;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The summaries that were made, as rows. */
@Component
public class SummaryBook {

    private static final String READABLE = "audience in ('team', 'everyone') and hidden = ''";

    private final JdbcClient jdbc;

    SummaryBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The summary of a period, if one was made. */
    public Optional<Made> find(Team.Id team, Whose whose, Period period) {
        return number(team, whose, period)
                .map(summary -> new Made(whose, period, entries(summary), words(summary), found(summary)));
    }

    /** Periods of which a summary was made and laid beside those before, the latest first. */
    public List<Period> made(Team.Id team, int most) {
        return jdbc
                .sql("select distinct kind, starts from summaries where team = ? and compared order by starts desc,"
                        + " kind limit ?")
                .params(team.value(), most)
                .query((row, count) -> {
                    LocalDate starts = row.getObject("starts", LocalDate.class);
                    return Period.Kind.of(row.getString("kind")).map(kind -> new Period(kind, starts));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Keeps a summary, inside a deed. What was made before stays as it is; what it stands beside is added once. */
    public void keep(Team.Id team, Made made) {
        Period period = made.period();
        Whose whose = made.whose();
        if (number(team, whose, period).isEmpty()) {
            jdbc.sql("insert into summaries (team, kind, starts, beside, compared) values (?, ?, ?, ?, false)")
                    .params(team.value(), period.kind().word(), period.from(), whose == Whose.RELIANTS)
                    .update();
            put(number(team, whose, period).orElseThrow(), made);
        }
        long summary = number(team, whose, period).orElseThrow();
        if (made.compared().done() && !isCompared(summary)) {
            put(summary, made.compared());
            jdbc.sql("update summaries set compared = true where id = ?")
                    .param(summary)
                    .update();
        }
    }

    /** Takes a story out of all summaries of teams that may not read it, inside a deed. */
    void leave(Story.Id story) {
        jdbc.sql("delete from summary_stories where story = ? and summary not in (select summaries.id from summaries"
                        + " join stories on stories.team = summaries.team where stories.id = ? and " + READABLE + ")")
                .params(story.value(), story.value())
                .update();
    }

    private void put(long summary, Made made) {
        for (int place = 0; place < made.entries().size(); place++) {
            Made.Entry entry = made.entries().get(place);
            jdbc.sql("insert into summary_stories (summary, story, place, theme, part, quoted, beside)"
                            + " select ?, id, ?, ?, ?, ?, ? from stories where id = ? and " + READABLE)
                    .params(summary, place, entry.theme(), entry.part(), entry.quoted(), entry.beside())
                    .param(entry.story().value())
                    .update();
        }
        made.words()
                .forEach((theme, marks) -> marks.forEach(
                        mark -> jdbc.sql("insert into summary_words (summary, theme, mark) values (?, ?, ?)")
                                .params(summary, theme, mark)
                                .update()));
    }

    private void put(long summary, Made.Compared compared) {
        compared.trends()
                .forEach((theme, trend) -> jdbc.sql(
                                "insert into summary_themes (summary, theme, trend) values (?, ?, ?)")
                        .params(summary, theme, trend.word())
                        .update());
        compared.gone()
                .forEach(gone -> jdbc.sql("insert into summary_gone (summary, since, theme) values (?, ?, ?)")
                        .params(summary, gone.since(), gone.theme())
                        .update());
        compared.pictures().forEach(shades -> put(summary, shades));
    }

    private void put(long summary, Made.Shades shades) {
        for (int spot = 0; spot < shades.steps().size(); spot++) {
            jdbc.sql("insert into summary_pictures (summary, name, spot, step, earlier) values (?, ?, ?, ?, ?)")
                    .params(summary, shades.name(), spot)
                    .params(shades.steps().get(spot), shades.earlier().get(spot))
                    .update();
        }
    }

    private List<Made.Entry> entries(long summary) {
        return jdbc.sql("select story, theme, part, quoted, beside from summary_stories where summary = ? order by"
                        + " place")
                .param(summary)
                .query((row, count) -> new Made.Entry(
                        new Story.Id(row.getLong("story")),
                        row.getInt("theme"),
                        row.getInt("part"),
                        row.getBoolean("quoted"),
                        row.getInt("beside")))
                .list();
    }

    private Map<Integer, Set<Long>> words(long summary) {
        Map<Integer, Set<Long>> words = new HashMap<>();
        jdbc.sql("select theme, mark from summary_words where summary = ?")
                .param(summary)
                .query(row -> {
                    words.computeIfAbsent(row.getInt("theme"), _ -> new HashSet<>())
                            .add(row.getLong("mark"));
                });
        return words;
    }

    private Made.Compared found(long summary) {
        return isCompared(summary)
                ? new Made.Compared(true, trends(summary), gone(summary), pictures(summary))
                : Made.Compared.NOT_YET;
    }

    private Map<Integer, Trend> trends(long summary) {
        Map<Integer, Trend> trends = new HashMap<>();
        jdbc.sql("select theme, trend from summary_themes where summary = ?")
                .param(summary)
                .query(row -> {
                    trends.put(
                            row.getInt("theme"),
                            Trend.of(row.getString("trend")).orElse(Trend.UNKNOWN));
                });
        return trends;
    }

    private List<Made.Gone> gone(long summary) {
        return jdbc.sql("select since, theme from summary_gone where summary = ? order by since desc, theme")
                .param(summary)
                .query((row, count) -> new Made.Gone(row.getObject("since", LocalDate.class), row.getInt("theme")))
                .list();
    }

    private List<Made.Shades> pictures(long summary) {
        Map<String, List<Integer>> steps = new LinkedHashMap<>();
        Map<String, List<Boolean>> earlier = new HashMap<>();
        jdbc.sql("select name, step, earlier from summary_pictures where summary = ? order by name, spot")
                .param(summary)
                .query(row -> {
                    String name = row.getString("name");
                    steps.computeIfAbsent(name, _ -> new ArrayList<>()).add(row.getInt("step"));
                    earlier.computeIfAbsent(name, _ -> new ArrayList<>()).add(row.getBoolean("earlier"));
                });
        return steps.entrySet().stream()
                .map(found -> new Made.Shades(
                        found.getKey(), found.getValue(), earlier.getOrDefault(found.getKey(), List.of())))
                .toList();
    }

    private boolean isCompared(long summary) {
        return jdbc.sql("select compared from summaries where id = ?")
                .param(summary)
                .query(Boolean.class)
                .single();
    }

    private Optional<Long> number(Team.Id team, Whose whose, Period period) {
        return jdbc.sql("select id from summaries where team = ? and kind = ? and starts = ? and beside = ?")
                .params(team.value(), period.kind().word(), period.from(), whose == Whose.RELIANTS)
                .query((row, count) -> row.getLong("id"))
                .optional();
    }
}

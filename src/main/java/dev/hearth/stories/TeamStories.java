package dev.hearth.stories;

import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What teams as a whole may read, whoever reads it; and what waits for their stewards. */
@Component
public class TeamStories {

    private final JdbcClient jdbc;

    TeamStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a team may read of what was told in it from one day to another, both included, in no order that tells anything. */
    public List<Story> told(Team team, LocalDate from, LocalDate to) {
        return told(team, from, to, false);
    }

    /** The same of what people told it who rely on it, where it asked them too; never mixed with its own. */
    public List<Story> toldBeside(Team team, LocalDate from, LocalDate to) {
        return told(team, from, to, true);
    }

    private List<Story> told(Team team, LocalDate from, LocalDate to, boolean beside) {
        return jdbc.sql("select * from stories where workspace = ? and team = ? and told between ? and ?"
                        + " and beside = ? and audience in ('team', 'everyone') and hidden = '' order by id")
                .params(team.workspace().value(), team.id().value(), from, to, beside)
                .query(Stories::read)
                .list();
    }

    /** Those of these stories that the team may still read. */
    public List<Story> still(Team team, List<Story.Id> among) {
        return among.isEmpty()
                ? List.of()
                : jdbc.sql("select * from stories where workspace = :workspace and team = :team and id in (:ids)"
                                + " and audience in ('team', 'everyone') and hidden = '' order by id")
                        .param("workspace", team.workspace().value())
                        .param("team", team.id().value())
                        .param("ids", among.stream().map(Story.Id::value).toList())
                        .query(Stories::read)
                        .list();
    }

    /** The stories of a team that are hidden until somebody has decided, in no order that tells anything. */
    public List<Story> waiting(Team team) {
        return jdbc.sql("select * from stories where workspace = ? and team = ? and hidden = 'waits' order by text")
                .params(team.workspace().value(), team.id().value())
                .query(Stories::read)
                .list();
    }

    /** One that is hidden until somebody has decided. */
    public Optional<Story> waiting(Story.Id id) {
        return jdbc.sql("select * from stories where id = ? and hidden = 'waits'")
                .param(id.value())
                .query(Stories::read)
                .optional();
    }
}

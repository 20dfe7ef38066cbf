package dev.hearth.reviews.review;

import dev.hearth.clock.Stamp;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All reviews. What writes is called inside a deed. */
@Component
public class Reviews {

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a review under the next number of its workspace. */
    public Review enter(Review begun) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from reviews where workspace = ?")
                .param(begun.workspace().value())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into reviews (workspace, number, team, incident, phase, started_at, due_at, for_everyone,"
                        + " nameless) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(begun.workspace().value(), number, begun.team().value(), begun.incident())
                .params(
                        begun.phase().name(),
                        Stamp.of(begun.times().started()),
                        Stamp.of(begun.times().due()))
                .params(begun.forEveryone(), begun.nameless())
                .update();
        return find(begun.workspace(), number).orElseThrow();
    }

    /** The review people of a workspace call by this number. */
    public Optional<Review> find(Workspace.Id workspace, int number) {
        return read("where workspace = ? and number = ?", workspace.value(), number).stream()
                .findFirst();
    }

    /** The review with this number of ours. */
    public Optional<Review> find(Review.Id id) {
        return read("where id = ?", id.value()).stream().findFirst();
    }

    /** The same, for a deed: nobody else changes it until the deed is written. */
    public Optional<Review> lock(Review.Id id) {
        return read("where id = ? for update", id.value()).stream().findFirst();
    }

    /** Keeps what became of a review. */
    public void save(Review now) {
        Person facilitator = now.facilitator();
        jdbc.sql("update reviews set facilitator = :facilitator, phase = :phase, back_at = :back, closed_at = :closed,"
                        + " for_everyone = :everyone, nameless = :nameless where id = :id")
                .param("facilitator", facilitator == null ? null : facilitator.handle())
                .param("phase", now.phase().name())
                .param("back", Stamp.ofNullable(now.times().back()))
                .param("closed", Stamp.ofNullable(now.times().closed()))
                .param("everyone", now.forEveryone())
                .param("nameless", now.nameless())
                .param("id", now.id().value())
                .update();
    }

    /** The reviews of a team, the newest first. */
    public List<Review> of(Team team) {
        return read(
                "where workspace = ? and team = ? order by number desc",
                team.workspace().value(),
                team.id().value());
    }

    /** All reviews of a workspace, the oldest first. */
    public List<Review> in(Workspace.Id workspace) {
        return read("where workspace = ? order by number", workspace.value());
    }

    /** The reviews of one incident, the newest first. */
    public List<Review> of(Workspace.Id workspace, int incident) {
        return read("where workspace = ? and incident = ? order by number desc", workspace.value(), incident);
    }

    /** The open reviews in which somebody is asked for an account, the newest first. */
    public List<Review> with(Person person) {
        return read(
                "where workspace = ? and phase <> 'CLOSED' and exists (select 1 from review_people p where p.review ="
                        + " reviews.id and p.person = ?) order by number desc",
                person.workspace().value(),
                person.handle());
    }

    /** The reviews that everyone may read, the newest first. */
    public List<Review> forEveryone(Workspace.Id workspace) {
        return read("where workspace = ? and for_everyone order by number desc", workspace.value());
    }

    private List<Review> read(String where, Object... values) {
        return jdbc.sql("select * from reviews " + where)
                .params(values)
                .query(Reviews::read)
                .list();
    }

    private static Review read(ResultSet row, int count) throws SQLException {
        Workspace.Id workspace = new Workspace.Id(row.getLong("workspace"));
        String facilitator = row.getString("facilitator");
        return new Review(
                new Review.Id(row.getLong("id")),
                workspace,
                row.getInt("number"),
                new Team.Id(row.getLong("team")),
                row.getInt("incident"),
                facilitator == null ? null : new Person(workspace, facilitator),
                Review.Phase.valueOf(row.getString("phase")),
                new Review.Times(
                        Stamp.at(row, "started_at"),
                        Stamp.at(row, "due_at"),
                        Stamp.atNullable(row, "back_at"),
                        Stamp.atNullable(row, "closed_at")),
                row.getBoolean("for_everyone"),
                row.getBoolean("nameless"));
    }
}

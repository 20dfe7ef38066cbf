package dev.hearth.evidence;

import dev.hearth.evidence.Belief.Claim;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** All beliefs, and what was seen of them. What writes is called inside a deed. */
@Component
public class Beliefs {

    private final JdbcClient jdbc;

    Beliefs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The belief of a team that this claim speaks of, entered if it is a new one; it is relied on from now on. */
    public Belief claim(Team team, Claim claim, LocalDate today, boolean sample) {
        Optional<Belief> known = known(team, claim);
        known.ifPresent(belief -> relyOn(belief, true));
        return known.orElseGet(() -> enter(team, claim, today, sample));
    }

    /** The belief of a team that this claim speaks of, the newest if there are several; relied on or not. */
    public Optional<Belief> known(Team team, Claim claim) {
        return ofTeam(team, "").stream()
                .filter(belief -> claim.joins(belief.claim()))
                .reduce((older, newer) -> newer);
    }

    private Belief enter(Team team, Claim claim, LocalDate today, boolean sample) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into beliefs (workspace, team, words, to_whom, under_condition, noted, relied_on, sample)"
                        + " values (?, ?, ?, ?, ?, ?, true, ?)")
                .params(team.workspace().value(), team.id().value())
                .params(claim.words(), claim.toWhom(), claim.condition(), today, sample)
                .update(key, "id");
        Number id = key.getKeyAs(Number.class);
        if (id == null) {
            throw new IllegalStateException("a belief without a number of ours");
        }
        return new Belief(new Belief.Id(id.longValue()), team.workspace(), team.id(), claim, today, sample);
    }

    /** The belief with this number in a workspace, whether it is relied on or not (P10). */
    public Optional<Belief> find(Workspace.Id workspace, Belief.Id id) {
        return jdbc.sql("select * from beliefs where workspace = ? and id = ?")
                .params(workspace.value(), id.value())
                .query(Beliefs::read)
                .optional();
    }

    /** What a team relies on, the oldest first. */
    public List<Belief> of(Team team) {
        return ofTeam(team, " and relied_on");
    }

    private List<Belief> ofTeam(Team team, String more) {
        return jdbc.sql("select * from beliefs where workspace = ? and team = ?" + more + " order by id")
                .params(team.workspace().value(), team.id().value())
                .query(Beliefs::read)
                .list();
    }

    /** Says whether a team still relies on it; what was seen of it stays. */
    public void relyOn(Belief belief, boolean still) {
        jdbc.sql("update beliefs set relied_on = ? where id = ?")
                .params(still, belief.id().value())
                .update();
    }

    /** What was seen of a belief, the newest first. */
    public List<Sighting> seen(Belief belief) {
        return jdbc.sql("select * from belief_sightings where belief = ? order by seen_on desc, id desc")
                .param(belief.id().value())
                .query(Beliefs::sighting)
                .list();
    }

    /** Adds something seen; the same again changes nothing, and whatever else the same occasion showed stays beside it. */
    public void add(Belief belief, Sighting sighting) {
        boolean there = seen(belief).stream()
                .anyMatch(known -> known.by().equals(sighting.by())
                        && known.leaning() == sighting.leaning()
                        && (sighting.words().isEmpty() || sighting.words().equals(known.words())));
        if (!there) {
            insert(belief, sighting);
        }
    }

    /** Says anew what an occasion showed: all of it, side by side; nothing if nobody says anything any more. */
    public void show(Belief belief, By by, LocalDate on, Set<Leaning> leanings) {
        jdbc.sql("delete from belief_sightings where belief = ? and seen_by = ?")
                .params(belief.id().value(), by.written())
                .update();
        leanings.stream().sorted().forEach(leaning -> insert(belief, new Sighting(on, leaning, by, "")));
    }

    private void insert(Belief belief, Sighting sighting) {
        jdbc.sql("insert into belief_sightings (belief, seen_on, leaning, seen_by, words) values (?, ?, ?, ?, ?)")
                .params(belief.id().value(), sighting.on(), sighting.leaning().name())
                .params(sighting.by().written(), sighting.words())
                .update();
    }

    /** Forgets whatever an occasion of a workspace showed. */
    public void forget(Workspace.Id workspace, By by) {
        jdbc.sql("delete from belief_sightings where seen_by = ? and belief in (select id from beliefs where workspace"
                        + " = ?)")
                .params(by.written(), workspace.value())
                .update();
    }

    /** Takes the made-up ones of a team away. */
    public void removeSamples(Team team) {
        jdbc.sql("delete from belief_sightings where belief in (select id from beliefs where team = ? and sample)")
                .param(team.id().value())
                .update();
        jdbc.sql("delete from beliefs where team = ? and sample")
                .param(team.id().value())
                .update();
    }

    private static Belief read(ResultSet row, int number) throws SQLException {
        return new Belief(
                new Belief.Id(row.getLong("id")),
                new Workspace.Id(row.getLong("workspace")),
                new Team.Id(row.getLong("team")),
                new Claim(row.getString("words"), row.getString("to_whom"), row.getString("under_condition")),
                row.getObject("noted", LocalDate.class),
                row.getBoolean("sample"));
    }

    private static Sighting sighting(ResultSet row, int number) throws SQLException {
        return new Sighting(
                row.getObject("seen_on", LocalDate.class),
                Leaning.valueOf(row.getString("leaning")),
                By.read(row.getString("seen_by")).orElseThrow(),
                row.getString("words"));
    }
}

package dev.hearth.experiments.ideas;

import dev.hearth.team.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a team was offered, and when in turn. Nobody is kept with it. */
@Component
class Offers {

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Offer(long turn, String idea, String hint) {}

    /** In which turn each idea was offered last, from 1. */
    Map<String, Long> turns(Team team) {
        return jdbc
                .sql("select turn, idea, hint from experiment_offers where team = ?")
                .param(team.id().value())
                .query(Offers::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Offer::idea, Offer::turn, Math::max));
    }

    /** Notes that this is offered now, inside a deed; its turn. */
    long note(Team team, Pick pick) {
        long turn = jdbc.sql("select coalesce(max(turn), 0) + 1 from experiment_offers where team = ?")
                .param(team.id().value())
                .query(Long.class)
                .single();
        jdbc.sql("delete from experiment_offers where team = ? and idea = ? and turn < ?")
                .params(team.id().value(), pick.idea().written(), turn - 1)
                .update();
        jdbc.sql("insert into experiment_offers (team, turn, idea, hint) values (?, ?, ?, ?)")
                .params(team.id().value(), turn, pick.idea().written(), pick.hint())
                .update();
        return turn;
    }

    /** What was offered in a turn. */
    Optional<Pick> at(Team team, long turn) {
        return jdbc.sql("select turn, idea, hint from experiment_offers where team = ? and turn = ?")
                .params(team.id().value(), turn)
                .query(Offers::read)
                .optional()
                .flatMap(offer -> Idea.read(offer.idea()).map(idea -> new Pick(idea, offer.hint())));
    }

    private static Offer read(ResultSet row, int number) throws SQLException {
        return new Offer(row.getLong("turn"), row.getString("idea"), row.getString("hint"));
    }
}

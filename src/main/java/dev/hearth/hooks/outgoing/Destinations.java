package dev.hearth.hooks.outgoing;

import dev.hearth.team.Team;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a team's experiments are told of: one address, with what came of it. */
@Component
public class Destinations {

    private final JdbcClient jdbc;

    Destinations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The address, if there is one. */
    public Optional<String> of(Team.Id team) {
        return jdbc.sql("select address from outgoing_hooks where team = ?")
                .param(team.value())
                .query(String.class)
                .optional();
    }

    /** How many messages could not be delivered to it. */
    public int lost(Team.Id team) {
        return jdbc.sql("select lost from outgoing_hooks where team = ?")
                .param(team.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Sets the address, inside a deed. What waits for the one before goes there no more. */
    public void set(Team.Id team, String address) {
        if (of(team).filter(address::equals).isEmpty()) {
            forget(team);
            jdbc.sql("insert into outgoing_hooks (team, address, lost) values (?, ?, 0)")
                    .params(team.value(), address)
                    .update();
        }
    }

    /** Gives the address up with all that waits for it, inside a deed. */
    public void forget(Team.Id team) {
        jdbc.sql("delete from outgoing_letters where team = ?")
                .param(team.value())
                .update();
        jdbc.sql("delete from outgoing_hooks where team = ?")
                .param(team.value())
                .update();
    }

    void lose(Team.Id team) {
        jdbc.sql("update outgoing_hooks set lost = lost + 1 where team = ?")
                .param(team.value())
                .update();
    }
}

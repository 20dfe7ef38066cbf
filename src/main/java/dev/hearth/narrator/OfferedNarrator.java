package dev.hearth.narrator;

import dev.hearth.team.Allowed;
import dev.hearth.team.Offer;
import dev.hearth.team.Team;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A team may have its summaries retold, where its workspace allows it and a model is set up. */
@Component
@Order(3)
class OfferedNarrator implements Offer {

    private static final String NAME = "narrator";

    private final Allowed allowed;
    private final Settings settings;
    private final Tellings tellings;
    private final JdbcClient jdbc;

    OfferedNarrator(Allowed allowed, Settings settings, Tellings tellings, JdbcClient jdbc) {
        this.allowed = allowed;
        this.settings = settings;
        this.tellings = tellings;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean allowed() {
        return settings.complete() && allowed.is(NAME);
    }

    /** Whether it works here: allowed, and switched on. */
    boolean on(Team.Id team) {
        return allowed() && made(team);
    }

    @Override
    public boolean made(Team.Id team) {
        return jdbc.sql("select count(*) from narrator_teams where team = ?")
                        .param(team.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void make(Team.Id team, boolean on) {
        jdbc.sql("delete from narrator_teams where team = ?")
                .param(team.value())
                .update();
        if (on) {
            jdbc.sql("insert into narrator_teams (team) values (?)")
                    .param(team.value())
                    .update();
        } else {
            tellings.forget(team);
        }
    }

    @Override
    public Optional<String> leavesFor() {
        return Optional.of(settings.host());
    }
}

package dev.hearth.language.asking;

import dev.hearth.team.Allowed;
import dev.hearth.team.Offer;
import dev.hearth.team.Team;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A team may offer that to all they say in its channel, for those who ask, where the platform tells of it. */
@Component
@Order(2)
class OfferedReading implements Offer {

    static final String NAME = "message-reading";

    private final Allowed allowed;
    private final Offers offers;

    OfferedReading(Allowed allowed, Offers offers) {
        this.allowed = allowed;
        this.offers = offers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean allowed() {
        return allowed.is(NAME) && allowed.is(OfferedCoach.NAME);
    }

    @Override
    public boolean made(Team.Id team) {
        return offers.made(team, NAME);
    }

    @Override
    public void make(Team.Id team, boolean on) {
        offers.make(team, NAME, on);
    }
}

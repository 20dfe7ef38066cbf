package dev.hearth.language.asking;

import dev.hearth.team.Allowed;
import dev.hearth.team.Offer;
import dev.hearth.team.Team;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A team may offer other ways to say things to those who ask for them. */
@Component
@Order(1)
class OfferedCoach implements Offer {

    static final String NAME = "coach";

    private final Allowed allowed;
    private final Offers offers;

    OfferedCoach(Allowed allowed, Offers offers) {
        this.allowed = allowed;
        this.offers = offers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean allowed() {
        return allowed.is(NAME);
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

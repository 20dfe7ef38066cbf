package dev.hearth.pulse;

import dev.hearth.team.Allowed;
import dev.hearth.team.Offer;
import dev.hearth.team.Team;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A team may switch the survey on; switched off, everything it told goes. */
@Component
@Order(3)
class PulseOffer implements Offer {

    private static final String NAME = "pulse";

    private final Allowed allowed;
    private final Rounds rounds;
    private final Answers answers;

    PulseOffer(Allowed allowed, Rounds rounds, Answers answers) {
        this.allowed = allowed;
        this.rounds = rounds;
        this.answers = answers;
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
        return rounds.offered(team);
    }

    @Override
    public void make(Team.Id team, boolean on) {
        if (on) {
            rounds.offer(team);
        } else {
            forget(team);
        }
    }

    /** All of a team goes, answers that wait unread, inside a deed. */
    void forget(Team.Id team) {
        answers.forgetWaiting(team);
        rounds.forget(team);
    }

    /** Whether anything may be asked or shown. */
    boolean on(Team.Id team) {
        return allowed() && made(team);
    }

    Next next(Team.Id team) {
        Optional<Round> last = rounds.closed(team, 1).stream().findFirst();
        return Next.of(allowed(), made(team), rounds.open(team), last);
    }
}

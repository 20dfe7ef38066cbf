package dev.hearth.summaries;

import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.summaries.book.Made;
import dev.hearth.summaries.land.Heard;
import dev.hearth.summaries.land.Landscapes;
import dev.hearth.summaries.making.Summaries;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows summaries to members of the team: each sees it alone, for a channel may have guests. */
@Component
public class SummaryDesk {

    private final Summaries summaries;
    private final Landscapes landscapes;
    private final Around around;
    private final SummarySpeech speech;
    private final Ledger ledger;
    private final TeamClock clock;

    SummaryDesk(
            Summaries summaries,
            Landscapes landscapes,
            Around around,
            SummarySpeech speech,
            Ledger ledger,
            TeamClock clock) {
        this.summaries = summaries;
        this.landscapes = landscapes;
        this.around = around;
        this.speech = speech;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The last closed period of a kind. */
    Reply last(Team team, Period.Kind kind) {
        return show(team, Period.lastClosed(kind, today(team)));
    }

    /**
     * A period that was posted, made now if it was not. It is reckoned by whoever asks, and only kept by the one who writes: a
     * long one keeps nobody else waiting (P12).
     */
    public Reply show(Team team, Period period) {
        if (!period.isClosedOn(today(team))) {
            return shown(team, period);
        }
        List<Made> drafted = summaries.draft(team, period);
        if (!drafted.isEmpty()) {
            ledger.run(() -> summaries.keep(team, drafted));
        }
        return shown(team, period);
    }

    /** The last period of a kind that closed, if anybody told anything in it. */
    public Optional<Period> lastTold(Team team, Period.Kind kind) {
        return Optional.of(Period.lastClosed(kind, today(team))).filter(period -> summaries.isTold(team, period));
    }

    private Reply shown(Team team, Period period) {
        Around.Facts facts = around.of(team, period, today(team));
        Heard heard = period.isClosedOn(today(team))
                ? landscapes.heard(team, period)
                : new Heard(Optional.empty(), Optional.empty());
        return Reply.say(speech.summary(team, period, heard, facts));
    }

    private LocalDate today(Team team) {
        return LocalDate.ofInstant(clock.now(), team.zone());
    }
}

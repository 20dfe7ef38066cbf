package dev.hearth.summaries;

import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows summaries to members of the team: each sees it alone, for a channel may have guests. */
@Component
public class SummaryDesk {

    private final Summaries summaries;
    private final Stories stories;
    private final StillOpen open;
    private final SummarySpeech speech;
    private final Ledger ledger;
    private final TeamClock clock;

    SummaryDesk(
            Summaries summaries,
            Stories stories,
            StillOpen open,
            SummarySpeech speech,
            Ledger ledger,
            TeamClock clock) {
        this.summaries = summaries;
        this.stories = stories;
        this.open = open;
        this.speech = speech;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The last closed period of a kind. */
    Reply last(Request request, Team team, Period.Kind kind) {
        Period period = Period.lastClosed(kind, today(team));
        return summaries.find(team, period).isPresent()
                ? show(team, period)
                : ledger.keep(request.unkept(), () -> make(team, period), memo -> show(team, period));
    }

    /** A period that was posted; only periods of which a summary was made can be asked for, and whole ones only. */
    public Reply show(Team team, Period period) {
        Optional<Made> made = period.isClosedOn(today(team)) ? summaries.find(team, period) : Optional.empty();
        List<Story> still =
                made.map(found -> stories.still(team, found.stories())).orElse(List.of());
        List<Waiting.Fact> waits = open.in(team, today(team));
        return Reply.say(
                still.isEmpty()
                        ? speech.nothing(team, period, waits)
                        : speech.summary(team, period, Landscape.of(made.orElseThrow(), still), waits));
    }

    /** The month that closed last, made now if it was not, inside a deed; nothing if nobody told anything. */
    public Optional<Period> lastMonth(Team team) {
        Period month = Period.lastClosed(Period.Kind.MONTH, today(team));
        return summaries.make(team, month).map(Made::period);
    }

    private Deed.Verdict make(Team team, Period period) {
        summaries.make(team, period);
        return Deed.done("");
    }

    private LocalDate today(Team team) {
        return LocalDate.ofInstant(clock.now(), team.zone());
    }
}

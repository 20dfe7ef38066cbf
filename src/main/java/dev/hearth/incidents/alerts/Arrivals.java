package dev.hearth.incidents.alerts;

import dev.hearth.clock.TeamClock;
import dev.hearth.incidents.alerts.reading.Alert;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.lead.Openings;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Sorts what comes in: what is told again does nothing, what comes again is counted where it stands, what is new joins the
 * incident that is open or the offer that waits, and only then becomes either. To be called inside a deed.
 */
@Component
class Arrivals {

    private final Ways ways;
    private final Bursts bursts;
    private final Incidents incidents;
    private final Openings openings;
    private final Telling telling;
    private final TeamClock clock;

    Arrivals(Ways ways, Bursts bursts, Incidents incidents, Openings openings, Telling telling, TeamClock clock) {
        this.ways = ways;
        this.bursts = bursts;
        this.incidents = incidents;
        this.openings = openings;
        this.telling = telling;
        this.clock = clock;
    }

    void arrive(Team team, List<Alert> alerts) {
        Way way = ways.lock(team.id());
        if (way == Way.OFF) {
            return;
        }
        Set<Long> touched = new LinkedHashSet<>();
        alerts.forEach(alert -> arrive(team, way, alert).ifPresent(touched::add));
        touched.forEach(telling::changed);
    }

    /** The burst in which something is different now. */
    private Optional<Long> arrive(Team team, Way way, Alert alert) {
        Instant now = clock.now();
        Optional<Known> known = bursts.known(team.id(), alert.mark());
        if (known.isEmpty()) {
            return alert.firing() ? Optional.of(enter(team, way, alert, now)) : Optional.empty();
        }
        Optional<Known> heard = known.get().hear(alert, now);
        if (heard.isPresent() && alert.firing() && !stands(known.get(), now)) {
            return Optional.of(enter(team, way, alert, now));
        }
        heard.ifPresent(bursts::keep);
        return heard.flatMap(alike -> bursts.find(alike.burst())).map(burst -> {
            bursts.keep(burst.at(now));
            return burst.id();
        });
    }

    /** Whether what is known still stands for what comes now: its incident is open, or it was offered and is not over. */
    private boolean stands(Known known, Instant now) {
        return bursts.find(known.burst())
                .filter(burst -> isOpen(burst) || burst.incident() == null && known.isFresh(now))
                .isPresent();
    }

    private boolean isOpen(Burst burst) {
        Incident.Id incident = burst.incident();
        return incident != null
                && incidents.find(incident).filter(Incident::isOpen).isPresent();
    }

    private long enter(Team team, Way way, Alert alert, Instant now) {
        Burst burst = gathering(team, way, alert, now).at(now);
        bursts.keep(burst);
        bursts.enter(team.id(), Known.first(burst.id(), alert, now));
        return burst.id();
    }

    private Burst gathering(Team team, Way way, Alert alert, Instant now) {
        Optional<Incident> open = incidents.openIn(team.workspace(), team.channel()).stream()
                .filter(incident -> incident.home().team().equals(team.id()))
                .reduce((_, later) -> later);
        if (open.isPresent()) {
            return bursts.newestOf(open.get().id())
                    .filter(burst -> burst.gathers(now))
                    .orElseGet(() -> bursts.begin(team, now).joined(open.get().id()));
        }
        if (way == Way.OPEN) {
            return bursts.begin(team, now).joined(open(team, alert, now).id());
        }
        return bursts.newestOffer(team.id())
                .filter(burst -> burst.gathers(now))
                .orElseGet(() -> bursts.begin(team, now));
    }

    /** Nobody opened it. */
    private Incident open(Team team, Alert alert, Instant now) {
        return openings.open(
                new Incident.Home(team.workspace(), team.id(), team.channel()),
                new Said(new Person(team.workspace(), ""), alert.title(), now));
    }
}

package dev.hearth.incidents.alerts;

import dev.hearth.chat.Message;
import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Caller;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps the one message of each burst as it stands: in the channel where it is an offer, under the card where it belongs to
 * an incident. However many alerts pour in, it changes every fifteen seconds at most. To be called inside a deed.
 */
@Component
class Telling implements Caller {

    private static final String KIND = "incidents.alerts";
    private static final Duration KEEPS = Duration.ofHours(1);

    private final Bursts bursts;
    private final Incidents incidents;
    private final Teams teams;
    private final AlertWords words;
    private final Gate gate;
    private final Outbox outbox;
    private final Appointments appointments;
    private final TeamClock clock;

    Telling(
            Bursts bursts,
            Incidents incidents,
            Teams teams,
            AlertWords words,
            Gate gate,
            Outbox outbox,
            Appointments appointments,
            TeamClock clock) {
        this.bursts = bursts;
        this.incidents = incidents;
        this.teams = teams;
        this.words = words;
        this.gate = gate;
        this.outbox = outbox;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Something in a burst is different: it is shown now, or as soon as its message may change again. */
    void changed(long burst) {
        bursts.find(burst).ifPresent(found -> {
            Instant shown = found.shown();
            if (shown == null || found.maySettle(clock.now())) {
                show(found);
            } else {
                appointments.make(KIND, Long.toString(burst), shown.plus(Burst.SETTLES), KEEPS);
            }
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        bursts.find(Long.parseLong(subject)).ifPresent(this::show);
    }

    /** What it says is decided from the present, so it is never too late for it. */
    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }

    /** Shows a burst as it stands. */
    void show(Burst burst) {
        teams.find(burst.team()).ifPresent(team -> show(burst, team));
    }

    private void show(Burst burst, Team team) {
        Optional<Incident> incident = Optional.ofNullable(burst.incident()).flatMap(incidents::find);
        Message message = words.of(burst, bursts.of(burst), incident, team);
        if (burst.shown() == null) {
            Posting posting = Posting.of(address(team, incident), message).as(burst.handle());
            offer(team, posting);
        } else {
            outbox.edit(burst.workspace(), burst.handle(), message);
        }
        bursts.keep(burst.shownAt(clock.now()));
        incident.ifPresent(open -> sayWhetherAnyFires(open, team));
    }

    private static Address address(Team team, Optional<Incident> incident) {
        return incident.<Address>map(open ->
                        new Address.Under(open.home().workspace(), open.home().channel(), open.handle()))
                .orElseGet(() -> new Address.In(team.place()));
    }

    /** A team that had an address made asked to hear what comes in by it. */
    private void offer(Team team, Posting posting) {
        gate.offer(new Unasked(posting, team, Unasked.Pressing.PLANNED, words.about()));
    }

    private void sayWhetherAnyFires(Incident incident, Team team) {
        boolean fires = bursts.anyFires(incident.id());
        Optional<Burst> told = bursts.endToldOf(incident.id());
        if (told.isPresent()) {
            outbox.edit(
                    incident.home().workspace(), endHandle(incident), words.end(incident, fires, clock.now(), team));
        } else if (!fires && incident.isOpen()) {
            offer(
                    team,
                    Posting.of(address(team, Optional.of(incident)), words.end(incident, false, clock.now(), team))
                            .as(endHandle(incident)));
            bursts.newestOf(incident.id()).map(Burst::toldItsEnd).ifPresent(bursts::keep);
        }
    }

    private static String endHandle(Incident incident) {
        return "alerts-end:" + incident.number();
    }
}

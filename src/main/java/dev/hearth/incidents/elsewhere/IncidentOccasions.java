package dev.hearth.incidents.elsewhere;

import dev.hearth.chat.Voice;
import dev.hearth.delivery.Outbox;
import dev.hearth.evidence.By;
import dev.hearth.evidence.Occasion;
import dev.hearth.evidence.Occasions;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Resolved incidents, in which something a team believes may have held or not. */
@Component
class IncidentOccasions implements Occasions {

    private final Incidents incidents;
    private final Outbox outbox;
    private final Voice voice;

    IncidentOccasions(Incidents incidents, Outbox outbox, Voice voice) {
        this.incidents = incidents;
        this.outbox = outbox;
        this.voice = voice;
    }

    @Override
    public Optional<Occasion> find(Team team, By by) {
        return by instanceof By.Incident(int number)
                ? incidents
                        .find(team.workspace(), number)
                        .filter(incident -> incident.home().team().equals(team.id()) && !incident.isOpen())
                        .map(incident -> occasion(incident, team))
                : Optional.empty();
    }

    @Override
    public List<Occasion> lately(Team team, int most) {
        return incidents.resolvedOf(team.id(), most).stream()
                .map(incident -> occasion(incident, team))
                .toList();
    }

    private Occasion occasion(Incident incident, Team team) {
        Said closing = incident.closing();
        return new Occasion(
                new By.Incident(incident.number()),
                voice.line("incidents.occasion", "number", incident.number()),
                incident.title(),
                LocalDate.ofInstant((closing == null ? incident.opening() : closing).at(), team.zone()),
                outbox.link(incident.home().workspace(), incident.handle()).orElse(null));
    }
}

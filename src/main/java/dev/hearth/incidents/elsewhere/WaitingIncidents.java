package dev.hearth.incidents.elsewhere;

import dev.hearth.chat.Voice;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.team.waiting.Waiting;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Incidents of a team's channel that are still open. */
@Component
class WaitingIncidents implements Waiting {

    private static final int ORDER = 10;

    private final Incidents incidents;
    private final Voice voice;

    WaitingIncidents(Incidents incidents, Voice voice) {
        this.incidents = incidents;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Fact> in(Team team, LocalDate today) {
        return incidents.openOf(team.id()).stream()
                .map(incident -> fact(incident, team, today))
                .toList();
    }

    private Fact fact(Incident incident, Team team, LocalDate today) {
        LocalDate opened = LocalDate.ofInstant(incident.opening().at(), team.zone());
        return new Fact(
                voice.say(
                        "incidents.waiting",
                        "number",
                        incident.number(),
                        "title",
                        Briefly.line(incident.title()),
                        "day",
                        Briefly.day(opened, today)),
                false);
    }
}

package dev.hearth.incidents;

import dev.hearth.chat.Voice;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Anniversaries;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.team.waiting.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The incidents of earlier years, on the days on which they opened. */
@Component
class IncidentYears implements Anniversaries {

    private final Incidents incidents;
    private final Voice voice;

    IncidentYears(Incidents incidents, Voice voice) {
        this.incidents = incidents;
        this.voice = voice;
    }

    @Override
    public List<Waiting.Fact> between(Team team, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(1, YEARS)
                .boxed()
                .flatMap(years -> opened(team, from.minusYears(years), to.minusYears(years))
                        .map(incident -> fact(team, incident, years)))
                .toList();
    }

    private Stream<Incident> opened(Team team, LocalDate from, LocalDate to) {
        return incidents.openedOf(team.id(), start(team, from), start(team, to.plusDays(1))).stream();
    }

    private static Instant start(Team team, LocalDate day) {
        return day.atStartOfDay(team.zone()).toInstant();
    }

    private Waiting.Fact fact(Team team, Incident incident, int years) {
        LocalDate day = LocalDate.ofInstant(incident.opening().at(), team.zone());
        return new Waiting.Fact(
                voice.say(
                        "incidents.years",
                        "ago",
                        voice.line(years == 1 ? "incidents.years.one" : "incidents.years.more", "years", years),
                        "day",
                        Briefly.day(day, LocalDate.EPOCH),
                        "number",
                        incident.number(),
                        "title",
                        Briefly.line(incident.title())),
                false);
    }
}

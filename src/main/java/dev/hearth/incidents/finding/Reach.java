package dev.hearth.incidents.finding;

import dev.hearth.chat.Place;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import dev.hearth.reception.Request;
import dev.hearth.team.Belonging;
import dev.hearth.workspaces.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may name an incident by its number from anywhere: whoever is where it is worked on, said something in it, or is in
 * its team (P10). Others learn nothing, also not that it is there.
 */
@Component
public class Reach {

    private final Incidents incidents;
    private final Belonging belonging;

    Reach(Incidents incidents, Belonging belonging) {
        this.incidents = incidents;
        this.belonging = belonging;
    }

    /** The incident by this number, if whoever asks may reach it. May wait a second for the platform, so not inside a deed. */
    public Optional<Incident> find(Request request, int number) {
        return incidents
                .find(request.person().workspace(), number)
                .filter(incident -> isHere(request.place(), incident)
                        || tookPart(request.person(), incident)
                        || belonging
                                .theirs(request.person(), incident.home().team())
                                .isPresent());
    }

    private static boolean isHere(@org.jspecify.annotations.Nullable Place place, Incident incident) {
        return place != null && place.channel().equals(incident.home().channel());
    }

    private static boolean tookPart(Person person, Incident incident) {
        Said closing = incident.closing();
        return incident.opening().author().equals(person)
                || incident.entries().stream()
                        .anyMatch(entry -> entry.said().author().equals(person))
                || closing != null && closing.author().equals(person);
    }
}

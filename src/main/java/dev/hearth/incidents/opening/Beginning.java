package dev.hearth.incidents.opening;

import dev.hearth.chat.Place;
import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.incidents.Front;
import dev.hearth.incidents.book.Copies;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.copying.Copying;
import dev.hearth.incidents.lead.Openings;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Begins an incident: its card, its hold, and what it is called. A colleague's words never become its title, which could
 * not be taken back; they are copied under it.
 */
@Component
class Beginning {

    private final Incidents incidents;
    private final Openings openings;
    private final Copying copying;
    private final WhichTeam whichTeam;
    private final Voice voice;
    private final TeamClock clock;

    Beginning(
            Incidents incidents,
            Openings openings,
            Copying copying,
            WhichTeam whichTeam,
            Voice voice,
            TeamClock clock) {
        this.incidents = incidents;
        this.openings = openings;
        this.copying = copying;
        this.whichTeam = whichTeam;
        this.voice = voice;
        this.clock = clock;
    }

    /**
     * Words with which an incident is opened.
     *
     * @param source the message they were copied from; null if whoever opens it said them
     */
    record Words(String said, Copies.@Nullable Source source) {

        static Words typed(String said) {
            return new Words(said, null);
        }
    }

    /** What an incident is called that is opened without a word. */
    Words untitled() {
        return Words.typed(voice.line("incidents.untitled"));
    }

    /** The words of a message. */
    Words pointed(Request request, Ask.Pointed pointed) {
        String said = pointed.text().strip();
        String author = pointed.author();
        return said.isEmpty()
                ? untitled()
                : new Words(
                        said.substring(0, Math.min(Front.MOST, said.length())),
                        new Copies.Source(
                                request.here().channel(),
                                pointed.message(),
                                author == null
                                        ? null
                                        : new Person(request.person().workspace(), author),
                                pointed.link()));
    }

    /** Begins it, inside a deed. */
    void begin(Request request, ConcernedTeam.Guess guess, Words words) {
        Place place = request.here();
        Copies.Source source = words.source();
        Person author = source == null ? null : source.author();
        boolean colleagues = author != null && !author.equals(request.person());
        String title = colleagues ? voice.line("incidents.from-message") : words.said();
        Incident opened = openings.open(
                new Incident.Home(place.workspace(), guess.team().id(), place.channel()),
                new Said(request.person(), title, clock.now()));
        if (source != null && colleagues) {
            copying.copy(incidents.find(opened.id()).orElseThrow(), source, words.said(), request.person());
        }
        if (guess.asks()) {
            whichTeam.ask(opened);
        }
    }
}

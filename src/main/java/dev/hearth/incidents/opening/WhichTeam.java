package dev.hearth.incidents.opening;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Option;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.team.Team;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks a channel without a team the one thing it is asked: which team an incident is about. */
@Component
class WhichTeam {

    static final String TEAM = "incidents.team";
    static final String OWN = "own";

    private static final int MOST = 20;

    private final ConcernedTeam concerned;
    private final Outbox outbox;
    private final Voice voice;

    WhichTeam(ConcernedTeam concerned, Outbox outbox, Voice voice) {
        this.concerned = concerned;
        this.outbox = outbox;
        this.voice = voice;
    }

    /** Asks in the incident's thread, inside a deed. */
    void ask(Incident incident) {
        Incident.Home home = incident.home();
        Stream<Option> teams = concerned.others(home.workspace()).stream()
                .limit(MOST)
                .map(team -> new Option(Long.toString(team.id().value()), team.name()));
        List<Option> options = Stream.concat(teams, Stream.of(new Option(OWN, voice.line("incidents.team.own"))))
                .toList();
        outbox.post(Posting.of(
                        new Address.Under(home.workspace(), home.channel(), incident.handle()),
                        Message.of(
                                voice.text("incidents.team.which", "number", incident.number()),
                                new Block.Choices(
                                        new Press(TEAM, Integer.toString(incident.number())),
                                        voice.line("incidents.team.pick"),
                                        options)))
                .as(handle(incident)));
    }

    /** What stands there once somebody said. */
    void answered(Incident incident, Team team) {
        boolean own = team.place()
                .equals(Place.channel(
                        incident.home().workspace(), incident.home().channel()));
        outbox.edit(
                incident.home().workspace(),
                handle(incident),
                Message.of(voice.say(
                        own ? "incidents.team.is-own" : "incidents.team.is",
                        "number",
                        incident.number(),
                        "team",
                        team.name())));
    }

    private static String handle(Incident incident) {
        return "incident-team:" + incident.number();
    }
}

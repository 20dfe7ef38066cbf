package dev.hearth.incidents.opening;

import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Hold;
import dev.hearth.incidents.Front;
import dev.hearth.incidents.book.ChannelsAlike;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.finding.Numbers;
import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Keeps;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Somebody said which team an incident is about: its hold goes there, and channels named alike need not be asked. */
@Component
class TeamButton implements ButtonHandler {

    private final Front front;
    private final Incidents incidents;
    private final ChannelsAlike alike;
    private final WhichTeam whichTeam;
    private final Facilitator facilitator;
    private final Clearance clearance;
    private final Teams teams;
    private final List<Keeps> keeping;
    private final Asides asides;
    private final Voice voice;
    private final Ledger ledger;

    TeamButton(
            Front front,
            Incidents incidents,
            ChannelsAlike alike,
            WhichTeam whichTeam,
            Facilitator facilitator,
            Clearance clearance,
            Teams teams,
            List<Keeps> keeping,
            Asides asides,
            Voice voice,
            Ledger ledger) {
        this.front = front;
        this.incidents = incidents;
        this.alike = alike;
        this.whichTeam = whichTeam;
        this.facilitator = facilitator;
        this.clearance = clearance;
        this.teams = teams;
        this.keeping = keeping;
        this.asides = asides;
        this.voice = voice;
        this.ledger = ledger;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(WhichTeam.TEAM);
    }

    @Override
    public Reply press(Request request, Press press) {
        String[] said = press.subject().split("=", 2);
        Optional<Incident> incident = front.incident(request, said[0]);
        Optional<Team> team = incident.flatMap(one -> team(one, said.length > 1 ? said[1] : ""));
        return team.isEmpty()
                ? asides.say("unknown")
                : ledger.keep(request, () -> concern(incident.get(), team.get()), _ -> Reply.silence());
    }

    private Optional<Team> team(Incident incident, String said) {
        return said.equals(WhichTeam.OWN)
                ? teams.at(place(incident))
                : Numbers.read(said)
                        .flatMap(id -> teams.find(new Team.Id(id)))
                        .filter(team -> team.setUp()
                                && team.workspace().equals(incident.home().workspace()));
    }

    private Verdict concern(Incident incident, Team team) {
        Optional<Team> here = teams.at(place(incident));
        Incident now = incidents.concern(incident, team.id());
        if (now.isOpen()) {
            clearance.release(team.workspace(), now.handle());
            clearance.pull(new Hold(
                    team.workspace(),
                    now.handle(),
                    team.id(),
                    voice.line("incidents.hold", "number", now.number()),
                    now.opening().at()));
            facilitator.show(now);
        }
        whichTeam.answered(now, team);
        here.filter(made -> !made.id().equals(team.id())).ifPresent(made -> giveWay(made, team));
        return Deed.done("team");
    }

    /** The team that was made for want of a better one goes again, unless something else is kept of it by now. */
    private void giveWay(Team made, Team team) {
        alike.remember(team.workspace(), made.name(), team.id());
        if (!made.setUp() && keeping.stream().noneMatch(room -> room.any(made.id()))) {
            teams.giveUp(made);
        }
    }

    private static Place place(Incident incident) {
        return Place.channel(incident.home().workspace(), incident.home().channel());
    }
}

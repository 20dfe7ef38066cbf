package dev.hearth.incidents.alerts;

import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.lead.Openings;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The two buttons under an offer: it is an incident, or it is none. */
@Component
class AlertButtons implements ButtonHandler {

    private final Bursts bursts;
    private final Ways ways;
    private final Incidents incidents;
    private final Openings openings;
    private final Telling telling;
    private final Teams teams;
    private final Voice voice;
    private final Ledger ledger;
    private final TeamClock clock;

    AlertButtons(
            Bursts bursts,
            Ways ways,
            Incidents incidents,
            Openings openings,
            Telling telling,
            Teams teams,
            Voice voice,
            Ledger ledger,
            TeamClock clock) {
        this.bursts = bursts;
        this.ways = ways;
        this.incidents = incidents;
        this.openings = openings;
        this.telling = telling;
        this.teams = teams;
        this.voice = voice;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(AlertWords.OPEN, AlertWords.DISMISS);
    }

    @Override
    public Reply press(Request request, Press press) {
        return ledger.keep(
                request,
                () -> teams.here(request)
                        .flatMap(team -> burst(team, press.subject()).map(burst -> press(request, press, team, burst)))
                        .orElseGet(() -> refused("incidents.alert.gone")),
                _ -> Reply.silence());
    }

    /** Looked up in the channel where it is pressed, and nowhere else (P10); a second press waits for the first. */
    private Optional<Burst> burst(Team team, String subject) {
        ways.lock(team.id());
        return subject.matches("\\d{1,18}")
                ? bursts.find(Long.parseLong(subject))
                        .filter(burst -> burst.team().equals(team.id())
                                && burst.workspace().equals(team.workspace()))
                : Optional.empty();
    }

    private Verdict press(Request request, Press press, Team team, Burst burst) {
        Incident.Id already = burst.incident();
        if (already != null) {
            return refused(
                    "incidents.alert.opened-already",
                    "number",
                    incidents.find(already).map(Incident::number).orElse(0));
        }
        return press.name().equals(AlertWords.OPEN) ? open(request, team, burst) : dismiss(burst);
    }

    private Verdict open(Request request, Team team, Burst burst) {
        String title = bursts.of(burst).getFirst().title();
        Incident opened = openings.open(
                new Incident.Home(team.workspace(), team.id(), team.channel()),
                new Said(request.person(), title, clock.now()));
        return settle(burst.joined(opened.id()));
    }

    private Verdict dismiss(Burst burst) {
        return burst.state() == Burst.State.DECLINED ? refused("incidents.alert.declined") : settle(burst.declined());
    }

    private Verdict settle(Burst burst) {
        bursts.keep(burst);
        telling.show(burst);
        return Deed.done("settled");
    }

    private Verdict refused(String key, Object... namesAndValues) {
        return Deed.refused(Reply.say(voice.say(key, namesAndValues)));
    }
}

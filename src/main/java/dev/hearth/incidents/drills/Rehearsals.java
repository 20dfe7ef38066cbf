package dev.hearth.incidents.drills;

import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.incidents.loop.Asked;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.loop.NextQuestion;
import dev.hearth.incidents.loop.Said;
import dev.hearth.incidents.loop.Turn;
import dev.hearth.incidents.speech.Questions;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Scenario;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Leads through a rehearsal: tells what becomes known when its moment has come, asks what an incident would be asked, and ends
 * it. To be called inside a deed.
 */
@Component
class Rehearsals {

    private final Drills drills;
    private final Prompts prompts;
    private final NextQuestion policy;
    private final DrillWords words;
    private final DrillDates dates;
    private final Outbox outbox;
    private final Gate gate;
    private final Teams teams;
    private final TeamClock clock;

    Rehearsals(
            Drills drills,
            Prompts prompts,
            Questions questions,
            DrillWords words,
            DrillDates dates,
            Outbox outbox,
            Gate gate,
            Teams teams,
            TeamClock clock) {
        this.drills = drills;
        this.prompts = prompts;
        this.policy = new NextQuestion(questions.repertoire());
        this.words = words;
        this.dates = dates;
        this.outbox = outbox;
        this.gate = gate;
        this.teams = teams;
        this.clock = clock;
    }

    /** Begins one in the team's channel. */
    void begin(Team team, String channel, Person by, Scenario scenario) {
        Incident.Home home = new Incident.Home(team.workspace(), team.id(), channel);
        Drill begun = drills.begin(home, scenario, by, clock.now());
        ask(begun, team);
        Drill drill = again(begun);
        outbox.post(Posting.of(new Address.In(Place.channel(team.workspace(), channel)), card(drill, scenario))
                .as(drill.handle()));
        arrange(drill, team, scenario);
    }

    /** Adds what somebody says. */
    void add(Drill drill, Kind kind, Person by, String typed) {
        Said said = new Said(by, typed, clock.now());
        drills.add(drill, kind, said);
        say(drill, words.line(view(drill), new Drill.Line(kind, said)));
        goOn(drill.id());
    }

    /** Looks at it again: tells, asks, ends, whatever it is time for. */
    void goOn(long id) {
        drills.find(id).filter(Drill::isOpen).ifPresent(drill -> {
            Optional<Team> team = teams.find(drill.home().team());
            Optional<Scenario> scenario = prompts.scenario(drill.scenario());
            if (team.isPresent() && scenario.isPresent()) {
                goOn(drill, team.get(), scenario.get());
            } else {
                drills.end(drill, clock.now());
            }
        });
    }

    private void goOn(Drill before, Team team, Scenario scenario) {
        Instant now = clock.now();
        Drill drill = before;
        while (drill.nextNews(scenario).filter(due -> !due.isAfter(now)).isPresent()) {
            drill = tell(drill, team, scenario);
        }
        if (!now.isBefore(drill.end(scenario))) {
            end(drill, "by-itself");
            return;
        }
        ask(drill, team);
        Drill after = again(drill);
        outbox.edit(team.workspace(), after.handle(), card(after, scenario));
        arrange(after, team, scenario);
    }

    private Drill tell(Drill drill, Team team, Scenario scenario) {
        String told = drill.next(scenario).map(drill::tells).orElse("");
        drills.tell(drill, told, clock.now());
        if (!told.isEmpty()) {
            offer(drill, team, words.news(view(drill), told, clock.now()));
        }
        return again(drill);
    }

    private void ask(Drill drill, Team team) {
        Instant now = clock.now();
        Incident alike = drill.asIncident(team.zone());
        if (policy.decide(alike, null, now) instanceof Turn.Ask ask) {
            drills.ask(drill, ask, now);
            if (ask.where() == Asked.Where.THREAD) {
                Drill asked = again(drill);
                offer(asked, team, words.question(view(asked), asked.asked().getLast()));
            }
        }
    }

    /** Ends it, for a reason of these: somebody asked, by itself, a real incident, we were away. */
    void end(Drill drill, String why) {
        drills.end(drill, clock.now());
        dates.cancel(drill);
        Drill over = again(drill);
        Optional<Scenario> scenario = prompts.scenario(drill.scenario());
        teams.find(drill.home().team()).ifPresent(team -> {
            outbox.edit(team.workspace(), over.handle(), words.over(view(over)));
            say(over, words.end(why));
            if (!why.equals("incident")) {
                scenario.ifPresent(played -> say(over, words.debrief(over, played)));
            }
        });
    }

    /** Shows an answer to a question of the debrief. */
    void answer(Drill drill, int question, Said said) {
        drills.answer(drill, question, said);
        prompts.scenario(drill.scenario())
                .filter(played -> question < played.debrief().size())
                .ifPresent(
                        played -> say(drill, words.answer(said, played.debrief().get(question))));
    }

    private void arrange(Drill drill, Team team, Scenario scenario) {
        Incident alike = drill.asIncident(team.zone());
        Turn next = policy.decide(alike, null, clock.now());
        dates.make(drill, scenario, alike, next instanceof Turn.Quiet quiet ? quiet.again() : clock.now());
    }

    private Message card(Drill drill, Scenario scenario) {
        return words.card(view(drill), scenario);
    }

    DrillView view(Drill drill) {
        ZoneId zone = teams.find(drill.home().team()).map(Team::zone).orElse(ZoneOffset.UTC);
        return new DrillView(drill, drill.asIncident(zone), zone, clock.now());
    }

    private Drill again(Drill drill) {
        return drills.find(drill.id()).orElseThrow();
    }

    private void say(Drill drill, Message message) {
        outbox.post(Posting.of(under(drill), message));
    }

    /** Who began it asked for all that it tells. */
    private void offer(Drill drill, Team team, Message message) {
        gate.offer(new Unasked(Posting.of(under(drill), message), team, Unasked.Pressing.PLANNED, words.about()));
    }

    private static Address under(Drill drill) {
        return new Address.Under(drill.home().workspace(), drill.home().channel(), drill.handle());
    }
}

package dev.hearth.incidents.loop;

import dev.hearth.incidents.decisions.Decision;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An incident as it is told in a test, minute by minute of one afternoon, with questions asked as the policy decides. */
final class Told {

    static final Workspace.Id WORKSPACE = new Workspace.Id(1);
    static final Person MIA = new Person(WORKSPACE, "mia");
    static final Repertoire REPERTOIRE = new Repertoire(
            Map.of(
                    Kind.OBSERVE, List.of("observe.1", "observe.2", "observe.3", "observe.4"),
                    Kind.ORIENT, List.of("orient.1", Repertoire.RIVAL, "orient.2"),
                    Kind.DECIDE, List.of("decide.1", "decide.2"),
                    Kind.ACT, List.of("act.1", "act.2")),
            List.of("break.1", "break.2"));

    private final NextQuestion policy = new NextQuestion(REPERTOIRE);
    private final @Nullable Duration usual;
    Incident incident;

    private Told(String opened, @Nullable Duration usual) {
        this.usual = usual;
        this.incident = Incident.open(
                new Incident.Id(1),
                7,
                new Incident.Home(WORKSPACE, new Team.Id(1), "payments"),
                new Said(MIA, "checkout is timing out", at(opened)));
        turn(opened);
    }

    static Told opened(String time) {
        return new Told(time, null);
    }

    static Told openedWhereLoopsTake(String time, Duration usual) {
        return new Told(time, usual);
    }

    static Instant at(String time) {
        return LocalTime.parse(time).atDate(LocalDate.of(2026, 11, 24)).toInstant(ZoneOffset.UTC);
    }

    /** Somebody adds a line; then the policy has its turn. */
    Told says(String time, Kind kind, String words) {
        Decision decision = Decision.read(words, at(time).atZone(ZoneOffset.UTC));
        incident = incident.add(kind, new Said(MIA, words, at(time)), decision);
        turn(time);
        return this;
    }

    Told quiet() {
        incident = incident.quieten();
        return this;
    }

    Told cadence(Duration cadence) {
        incident = incident.paceAt(cadence);
        return this;
    }

    Told handsOver(String time) {
        incident = incident.handOver(at(time));
        return this;
    }

    /** The policy has its turn, and what it decides is done. */
    Turn turn(String time) {
        return turn(at(time));
    }

    Turn turn(Instant now) {
        Turn turn = policy.decide(incident, usual, now);
        incident = incident.fallDue(now);
        if (turn instanceof Turn.Ask ask) {
            incident = incident.ask(ask, now);
        }
        return turn;
    }

    String lastQuestion() {
        return incident.asked().getLast().question();
    }
}

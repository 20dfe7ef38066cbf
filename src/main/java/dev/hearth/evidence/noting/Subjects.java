package dev.hearth.evidence.noting;

import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Beliefs;
import dev.hearth.evidence.By;
import dev.hearth.evidence.Evidence;
import dev.hearth.reception.Request;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Looks up what buttons and forms name, inside the workspace and the teams of whoever sends them (P10). */
@Component
class Subjects {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Belonging belonging;
    private final Beliefs beliefs;
    private final Evidence evidence;

    Subjects(Belonging belonging, Beliefs beliefs, Evidence evidence) {
        this.belonging = belonging;
        this.beliefs = beliefs;
        this.evidence = evidence;
    }

    /** What a button is about. */
    Optional<Subject> ofButton(Request request, String written) {
        String[] parts = written.split("/", 2);
        String rest = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "team" -> team(request, rest).map(team -> new Subject(team, null, null));
            case "belief" ->
                belief(request, rest)
                        .flatMap(belief ->
                                belonging.theirs(request, belief.team()).map(team -> new Subject(team, belief, null)));
            default ->
                belonging
                        .meant(request)
                        .flatMap(team -> occasion(team, written).map(by -> new Subject(team, null, by)));
        };
    }

    /** What a form brings back. */
    Optional<Subject> carried(Request request, String written) {
        String[] parts = written.split("\n", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return team(request, parts[0])
                .map(team -> new Subject(
                        team,
                        belief(request, team, parts[1]).orElse(null),
                        occasion(team, parts[2]).orElse(null)));
    }

    /** A belief of this team. */
    Optional<Belief> belief(Request request, Team team, String written) {
        return belief(request, written).filter(belief -> belief.team().equals(team.id()));
    }

    /** An occasion of this team that may be pointed at; an experiment says by itself what it showed. */
    Optional<By> occasion(Team team, String written) {
        return By.read(written)
                .filter(by -> !(by instanceof By.Experiment))
                .filter(by -> evidence.occasion(team, by).isPresent());
    }

    private Optional<Belief> belief(Request request, String written) {
        return NUMBER.matcher(written).matches()
                ? beliefs.find(request.person().workspace(), new Belief.Id(Long.parseLong(written)))
                : Optional.empty();
    }

    private Optional<Team> team(Request request, String written) {
        return NUMBER.matcher(written).matches()
                ? belonging.theirs(request, new Team.Id(Long.parseLong(written)))
                : Optional.empty();
    }
}

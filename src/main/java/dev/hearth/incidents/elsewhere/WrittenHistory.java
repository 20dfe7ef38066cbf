package dev.hearth.incidents.elsewhere;

import dev.hearth.delivery.Outbox;
import dev.hearth.incidents.IncidentHistory;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Grounds;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Origin;
import dev.hearth.incidents.loop.Said;
import dev.hearth.incidents.speech.Signals;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Incidents as others read them, put together from what is kept. */
@Component
class WrittenHistory implements IncidentHistory {

    private final Incidents incidents;
    private final Teams teams;
    private final Outbox outbox;
    private final Signals signals;

    WrittenHistory(Incidents incidents, Teams teams, Outbox outbox, Signals signals) {
        this.signals = signals;
        this.incidents = incidents;
        this.teams = teams;
        this.outbox = outbox;
    }

    @Override
    public Optional<Past> find(Workspace.Id workspace, int number) {
        return incidents.find(workspace, number).map(this::past);
    }

    @Override
    public List<Past> resolvedOf(Team.Id team, int most) {
        return incidents.resolvedOf(team, most).stream().map(this::past).toList();
    }

    @Override
    public List<Integer> openOf(Team.Id team) {
        return incidents.openOf(team).stream().map(Incident::number).toList();
    }

    private Past past(Incident incident) {
        Incident.Home home = incident.home();
        Said closing = incident.closing();
        List<Line> lines = incident.entries().stream().map(WrittenHistory::line).toList();
        List<Line> alerts =
                signals.of(incident).stream().map(WrittenHistory::line).toList();
        return new Past(
                home.workspace(),
                home.team(),
                incident.number(),
                home.channel(),
                incident.title(),
                closing == null ? "" : closing.words(),
                incident.opening().at(),
                closing == null ? null : closing.at(),
                teams.find(home.team()).map(Team::zone).orElse(ZoneOffset.UTC),
                outbox.link(home.workspace(), incident.handle()).orElse(null),
                merged(lines, alerts),
                choices(incident, lines, alerts),
                List.copyOf(there(incident)));
    }

    private static Line line(Entry entry) {
        Said said = entry.said();
        Origin origin = entry instanceof Entry.Note note ? note.origin() : null;
        Person author = origin == null || origin.named() ? said.author() : null;
        String link = origin == null ? null : origin.link();
        return new Line(Kind.valueOf(entry.kind().name()), author, said.words(), said.at(), entry.loop(), link);
    }

    private static Line line(Signals.Signal signal) {
        String source = signal.source().isEmpty() ? "" : signal.source() + ": ";
        String over = signal.over() ? " (over)" : "";
        return new Line(Kind.ALERT, null, source + signal.words() + over, signal.at(), 0, signal.address());
    }

    /** People's lines in their order, each alert before the first of them that is later. */
    private static List<Line> merged(List<Line> lines, List<Line> alerts) {
        List<Line> merged = new ArrayList<>(lines);
        for (Line alert : alerts) {
            int at = 0;
            while (at < merged.size() && !merged.get(at).at().isAfter(alert.at())) {
                at++;
            }
            merged.add(at, alert);
        }
        return merged;
    }

    /** Before each decision stands what was known when it was made. */
    private static List<Choice> choices(Incident incident, List<Line> lines, List<Line> alerts) {
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (incident.entries().get(at) instanceof Entry.Decide decide) {
                Line line = lines.get(at);
                List<Line> heard = alerts.stream()
                        .filter(alert -> !alert.at().isAfter(line.at()))
                        .toList();
                choices.add(choice(decide, line, merged(lines.subList(0, at), heard)));
            }
        }
        return choices;
    }

    private static Choice choice(Entry.Decide decide, Line line, List<Line> known) {
        Decision decision = decide.decision();
        Grounds grounds = decide.grounds();
        return new Choice(
                line, decision.what(), expectation(decision), due(decision), known, grounds.looked(), grounds.enough());
    }

    private static String expectation(Decision decision) {
        return switch (decision) {
            case Decision.Bare _ -> "";
            case Decision.Untimed untimed -> untimed.expectation();
            case Decision.Timed timed -> timed.expectation();
        };
    }

    private static @Nullable Instant due(Decision decision) {
        return decision instanceof Decision.Timed timed ? timed.due() : null;
    }

    private Set<Person> there(Incident incident) {
        Set<Person> there = new LinkedHashSet<>();
        there.add(incident.opening().author());
        incident.entries().forEach(entry -> there.add(entry.said().author()));
        Said closing = incident.closing();
        if (closing != null) {
            there.add(closing.author());
        }
        incidents.answers(incident).forEach(answer -> there.add(answer.said().author()));
        there.removeIf(Person::gone);
        return there;
    }
}

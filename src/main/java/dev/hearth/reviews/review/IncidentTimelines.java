package dev.hearth.reviews.review;

import dev.hearth.incidents.IncidentHistory;
import dev.hearth.reviews.review.Timeline.Choice;
import dev.hearth.reviews.review.Timeline.Kind;
import dev.hearth.reviews.review.Timeline.Moment;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Timelines as incidents tell them. */
@Component
class IncidentTimelines implements Timelines {

    private final IncidentHistory incidents;

    IncidentTimelines(IncidentHistory incidents) {
        this.incidents = incidents;
    }

    @Override
    public Optional<Timeline> find(Workspace.Id workspace, int incident) {
        return incidents.find(workspace, incident).map(IncidentTimelines::timeline);
    }

    @Override
    public Optional<Integer> latest(Team team) {
        return incidents.resolvedOf(team.id(), 1).stream().findFirst().map(IncidentHistory.Past::number);
    }

    @Override
    public Optional<Integer> open(Team team) {
        return incidents.openOf(team.id()).stream().max(Integer::compare);
    }

    private static Timeline timeline(IncidentHistory.Past past) {
        return new Timeline(
                past.number(),
                past.team(),
                past.title(),
                past.opened(),
                past.resolved(),
                moments(past),
                past.choices().stream().map(IncidentTimelines::choice).toList(),
                new LinkedHashSet<>(past.there()));
    }

    /** With its beginning and its end, and notes that came after the end where they belong. */
    private static List<Moment> moments(IncidentHistory.Past past) {
        List<Moment> moments = new ArrayList<>();
        past.lines().forEach(line -> moments.add(moment(line)));
        int before = (int) moments.stream()
                .takeWhile(moment -> moment.at().isBefore(past.opened()))
                .count();
        Person opener = past.there().stream().findFirst().orElse(null);
        moments.add(before, new Moment(past.opened(), Kind.OPENED, opener, past.title()));
        var resolved = past.resolved();
        if (resolved != null) {
            int after = (int) moments.stream()
                    .filter(moment -> !moment.at().isAfter(resolved))
                    .count();
            moments.add(after, new Moment(resolved, Kind.RESOLVED, null, past.ending()));
        }
        return moments;
    }

    private static Moment moment(IncidentHistory.Line line) {
        return new Moment(line.at(), Kind.valueOf(line.kind().name()), line.author(), line.words());
    }

    private static Choice choice(IncidentHistory.Choice choice) {
        return new Choice(
                moment(choice.line()),
                choice.expectation(),
                choice.known().stream().map(IncidentTimelines::moment).toList(),
                Stream.of(choice.looked(), choice.enough())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" · ")));
    }
}

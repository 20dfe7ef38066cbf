package dev.hearth.stories.forms;

import dev.hearth.stories.Audience;
import dev.hearth.team.Team;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a story is told: in a channel, whose team could read it, or privately by somebody who is in some teams.
 *
 * @param circles the teams that could read it; at most ten
 */
public record Setting(List<Circle> circles) {

    private static final String TEAM = Audience.TEAM.word();

    public Setting {
        circles = List.copyOf(circles);
    }

    /** Whether telling without a name is offered. */
    public boolean offersNoName() {
        return circles.stream().anyMatch(Circle::hides);
    }

    /** The word by which a form means a team: plain if there is only one to mean. */
    public String word(Circle circle) {
        return circles.size() == 1 ? TEAM : TEAM + '-' + circle.team().id().value();
    }

    /** The team this word means, if it means one. */
    public Optional<Circle> circle(String word) {
        return circles.stream().filter(circle -> word(circle).equals(word)).findFirst();
    }

    /** The team in which a story for everyone is told: the only one there is. */
    public Optional<Circle> only() {
        return circles.size() == 1 ? Optional.of(circles.getFirst()) : Optional.empty();
    }

    /** The word for an audience, as a form holds it. */
    public String word(Audience audience, Team.@Nullable Id team) {
        return audience != Audience.TEAM
                ? audience.word()
                : circles.stream()
                        .filter(circle -> circle.team().id().equals(team))
                        .map(this::word)
                        .findFirst()
                        .orElse(Audience.ME.word());
    }

    /** The numbers of the teams, for a form to carry. */
    public String written() {
        return circles.stream()
                .map(circle -> Long.toString(circle.team().id().value()))
                .collect(Collectors.joining(","));
    }
}

package dev.hearth.evidence;

import dev.hearth.clock.TeamClock;
import dev.hearth.evidence.Believed.Seen;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a team relies on as it stands today, read for whoever shows it: a list in chat, a page, an export. */
@Component
public class Evidence {

    private final Beliefs beliefs;
    private final List<Occasions> occasions;
    private final TeamClock clock;

    Evidence(Beliefs beliefs, List<Occasions> occasions, TeamClock clock) {
        this.beliefs = beliefs;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** Everything a team relies on, the longest unseen first. Meant for members of the team. */
    public List<Believed> of(Team team) {
        return beliefs.of(team).stream()
                .map(belief -> of(team, belief))
                .sorted(Believed.LONGEST_UNSEEN_FIRST)
                .toList();
    }

    /** One belief of a team. */
    public Believed of(Team team, Belief belief) {
        List<Seen> seen = beliefs.seen(belief).stream()
                .flatMap(sighting -> seen(team, sighting).stream())
                .toList();
        List<Sighting> shown = seen.stream().map(Seen::sighting).toList();
        return new Believed(belief, Freshness.of(shown, today(team)), seen);
    }

    private Optional<Seen> seen(Team team, Sighting sighting) {
        return occasion(team, sighting.by()).map(occasion -> new Seen(sighting, occasion.name(), occasion.link()));
    }

    /** The occasion a team had, if one of the rooms knows it and everyone in the team may know of it still. */
    public Optional<Occasion> occasion(Team team, By by) {
        return occasions.stream().flatMap(room -> room.find(team, by).stream()).findFirst();
    }

    /** The present day of a team. */
    public LocalDate today(Team team) {
        return LocalDate.ofInstant(clock.now(), team.zone());
    }
}

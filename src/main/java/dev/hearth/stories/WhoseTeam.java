package dev.hearth.stories;

import dev.hearth.reception.Request;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the team that a button or form is about, also where its answer stands in a person's own chat. */
@Component
public class WhoseTeam {

    private final Belonging belonging;

    WhoseTeam(Belonging belonging) {
        this.belonging = belonging;
    }

    /** The team with this number if whoever asks is in it, or, without a number, that of the channel; only one that was set up. */
    public Optional<Team> of(Request request, String number) {
        Optional<Team> meant = number.matches("\\d{1,18}")
                ? belonging.theirs(request, new Team.Id(Long.parseLong(number)))
                : belonging.meant(request);
        return meant.filter(Team::setUp);
    }
}

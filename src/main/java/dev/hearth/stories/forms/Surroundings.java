package dev.hearth.stories.forms;

import dev.hearth.reception.Request;
import dev.hearth.stories.Readers;
import dev.hearth.team.Crowd;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out in which setting a story is told. */
@Component
public class Surroundings {

    private static final int MOST = 8;

    private final Teams teams;
    private final Crowd crowd;
    private final Readers readers;

    Surroundings(Teams teams, Crowd crowd, Readers readers) {
        this.teams = teams;
        this.crowd = crowd;
        this.readers = readers;
    }

    /** The setting of whoever asks: the team of their channel, made if need be, or else all the teams they are in. */
    public Setting of(Request request) {
        Optional<Team> here = teams.here(request);
        return setting(
                here.isPresent() ? here.stream().toList() : readers.of(request).teams());
    }

    /** The setting of a story that has a team, or the asker's for one that has none. */
    public Setting of(Request request, Team.@Nullable Id team) {
        return team == null
                ? setting(readers.of(request).teams())
                : setting(teams.find(team).stream().toList());
    }

    /** The setting of whoever follows an invitation: the team that asks, if they are in it or were asked beside it. */
    public Setting of(Request request, Invitation invitation) {
        if (invitation.team().isEmpty()) {
            return of(request);
        }
        Optional<Team> asking = find(request.person().workspace(), invitation.team());
        return asking.filter(team -> !invitation.beside().isEmpty() || crowd.contains(team, request.person()))
                .map(team -> of(request.person().workspace(), invitation.team(), invitation.beside()))
                .orElseGet(() -> of(request));
    }

    /** The setting a form was opened in, as it is now; told beside a team, the others count who were asked. */
    public Setting of(Workspace.Id workspace, String written, String beside) {
        if (beside.isEmpty()) {
            return of(workspace, written);
        }
        OptionalInt others = find(workspace, beside).map(crowd::size).orElse(OptionalInt.empty());
        return new Setting(find(workspace, written).stream()
                .map(team -> new Circle(team, others, true))
                .toList());
    }

    private Optional<Team> find(Workspace.Id workspace, String number) {
        return number.matches("\\d{1,18}")
                ? teams.find(new Team.Id(Long.parseLong(number)))
                        .filter(team -> team.workspace().equals(workspace))
                : Optional.empty();
    }

    /** The setting a form was opened in, as it is now. */
    public Setting of(Workspace.Id workspace, String written) {
        return setting(Arrays.stream(written.split(","))
                .filter(number -> !number.isEmpty())
                .flatMap(number -> teams.find(new Team.Id(Long.parseLong(number))).stream())
                .filter(team -> team.workspace().equals(workspace))
                .toList());
    }

    private Setting setting(List<Team> found) {
        return new Setting(found.stream()
                .limit(MOST)
                .map(team -> new Circle(team, crowd.size(team)))
                .toList());
    }
}

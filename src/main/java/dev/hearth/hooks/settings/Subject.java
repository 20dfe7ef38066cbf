package dev.hearth.hooks.settings;

import dev.hearth.hooks.Kind;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Standing;
import java.util.Optional;

/**
 * What a button or form of these settings is about, as it travels: {@code 12.alerts}.
 *
 * @param team whose
 * @param word which kind of address, or what else
 */
record Subject(Team team, String word) {

    /** As it travels. */
    static String of(Team team, String word) {
        return team.id().value() + "." + word;
    }

    /** Reads what came back: nothing unless an administrator asks, and about a team of their own workspace (P10). */
    static Optional<Subject> read(Request request, String written, Teams teams) {
        String[] parts = written.split("\\.", 2);
        if (request.standing() != Standing.ADMINISTRATOR || parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return teams.find(new Team.Id(Long.parseLong(parts[0])))
                .filter(team -> team.workspace().equals(request.person().workspace()))
                .map(team -> new Subject(team, parts[1]));
    }

    /** The kind of address it is about, if it is about one. */
    Optional<Kind> kind() {
        return Kind.read(word);
    }

    @Override
    public String toString() {
        return of(team, word);
    }
}

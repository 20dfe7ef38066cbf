package dev.hearth.stories.telling;

import dev.hearth.reception.Request;
import dev.hearth.stories.ThingsToTellAbout;
import dev.hearth.stories.ThingsToTellAbout.Thing;
import dev.hearth.stories.Ties;
import dev.hearth.stories.forms.Invitation;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.forms.Surroundings;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ties a story to what it was told for: only to what is known where the teller is, and without a name only to what hides them. */
@Component
class Tying {

    private final List<ThingsToTellAbout> known;
    private final Surroundings surroundings;
    private final Teams teams;

    Tying(List<ThingsToTellAbout> known, Surroundings surroundings, Teams teams) {
        this.known = known;
        this.surroundings = surroundings;
        this.teams = teams;
    }

    /** What a button said, as far as it is true here: what is about nothing known is about nothing. */
    Invitation heard(Request request, String subject) {
        Invitation invitation = Invitation.read(subject);
        Thing thing = invitation.thing();
        return thing == null || isKnown(request, thing) ? invitation : invitation.plain();
    }

    /** Where a story is told in answer to this. */
    Setting setting(Request request, Invitation invitation) {
        return surroundings.of(request, invitation);
    }

    /** What a story told with a name hangs on. */
    Ties named(Invitation invitation, String question) {
        return new Ties(
                invitation.questions().contains(question) ? question : first(invitation),
                invitation.thing(),
                !invitation.beside().isEmpty());
    }

    /** What a story told without one hangs on (P3). */
    Ties nameless(Workspace.Id workspace, Invitation invitation) {
        Thing thing = invitation.thing();
        boolean hides = thing != null
                && of(thing)
                        .map(kind -> kind.enoughToHide(workspace, thing.number()))
                        .orElse(false);
        return new Ties("", hides ? thing : null, !invitation.beside().isEmpty());
    }

    private boolean isKnown(Request request, Thing thing) {
        Optional<Team> team = Optional.ofNullable(request.place()).flatMap(teams::at);
        return of(thing)
                .map(kind -> kind.isKnown(request.person().workspace(), team, thing.number()))
                .orElse(false);
    }

    private Optional<ThingsToTellAbout> of(Thing thing) {
        return known.stream().filter(kind -> kind.kind().equals(thing.kind())).findFirst();
    }

    private static String first(Invitation invitation) {
        return invitation.questions().isEmpty() ? "" : invitation.questions().getFirst();
    }
}

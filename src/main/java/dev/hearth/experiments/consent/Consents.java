package dev.hearth.experiments.consent;

import dev.hearth.experiments.book.Neighbour.Consent;
import dev.hearth.experiments.book.Neighbours;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.passing.NotBegun;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Changes.Way;
import dev.hearth.experiments.talk.Nearby;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a team says to an experiment on its system: in its own channel, by anyone there who may plan, until it runs. */
@Component
class Consents {

    private final Changes changes;
    private final Neighbours neighbours;
    private final Scenes scenes;
    private final Teams teams;
    private final NotBegun notBegun;
    private final Speaker speaker;
    private final ThreadLines lines;
    private final Privately privately;

    Consents(
            Changes changes,
            Neighbours neighbours,
            Scenes scenes,
            Teams teams,
            NotBegun notBegun,
            Speaker speaker,
            ThreadLines lines,
            Privately privately) {
        this.changes = changes;
        this.neighbours = neighbours;
        this.scenes = scenes;
        this.teams = teams;
        this.notBegun = notBegun;
        this.speaker = speaker;
        this.lines = lines;
        this.privately = privately;
    }

    Reply say(Request request, Ref ref, Consent consent) {
        Optional<Team> here = Optional.ofNullable(request.place()).flatMap(teams::at);
        return changes.decide(
                request,
                ref,
                scene -> way(scene, request, here),
                (before, after) -> said(before, consent),
                scene -> privately.done(consent == Consent.YES ? "allow" : "disallow", scene.number()));
    }

    private Way way(Scene scene, Request request, Optional<Team> here) {
        Optional<Team> host = scene.host().map(Nearby::team);
        if (host.isEmpty() || !here.map(Team::id).equals(host.map(Team::id))) {
            return new Way.Shut(privately.say("experiments.consent.elsewhere"));
        }
        return host.get().letsPlan(request.person())
                ? new Way.Open(scene.course().answered())
                : new Way.Shut(privately.say("experiments.consent.not-a-planner"));
    }

    private void said(Scene before, Consent consent) {
        Nearby host = before.host().orElseThrow();
        if (host.neighbour().consent() == consent) {
            return;
        }
        neighbours.says(before.experiment(), host.team().id(), consent);
        Scene after = scenes.of(before.experiment());
        speaker.refresh(after);
        speaker.inThread(after, lines.consent(after, consent, host.team()));
        if (consent == Consent.NO && after.experiment().state() == State.READY) {
            notBegun.because(after, scenes.against(after));
        }
    }
}

package dev.hearth.experiments.planning;

import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Neighbour.Consent;
import dev.hearth.experiments.book.Neighbours;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.book.Verdict.Not;
import dev.hearth.experiments.passing.Diary;
import dev.hearth.experiments.planning.WhenReading.Read;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Changes.Way;
import dev.hearth.experiments.talk.Keys;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.team.when.When;
import dev.hearth.workspaces.Person;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Another time in another channel, for an experiment whose own takes no messages any more: it is announced there anew. */
@Component
class Elsewhere implements ButtonHandler {

    private final Changes changes;
    private final WhenReading times;
    private final Scenes scenes;
    private final Teams teams;
    private final Neighbours neighbours;
    private final Diary diary;
    private final Speaker speaker;
    private final Privately privately;

    Elsewhere(
            Changes changes,
            WhenReading times,
            Scenes scenes,
            Teams teams,
            Neighbours neighbours,
            Diary diary,
            Speaker speaker,
            Privately privately) {
        this.changes = changes;
        this.times = times;
        this.scenes = scenes;
        this.teams = teams;
        this.neighbours = neighbours;
        this.diary = diary;
        this.speaker = speaker;
        this.privately = privately;
    }

    /** An experiment as it would stand where somebody asks; nothing if it can stay, or cannot be announced there. */
    Optional<Scene> of(Request request, Scene scene) {
        Place place = request.place();
        return place == null || place.channel().equals(scene.experiment().channel()) || scenes.isHeard(scene)
                ? Optional.empty()
                : teams.here(request).map(team -> scenes.of(scene.experiment().in(team)));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(Keys.MOVE_HERE);
    }

    @Override
    public Reply press(Request request, Press press) {
        Optional<Ref> ref = Ref.read(press.subject());
        Optional<When> when = ref.flatMap(read -> PlanForm.restored(read.rest()));
        Optional<Team> team = when.flatMap(read -> teams.here(request));
        if (ref.isEmpty() || when.isEmpty() || team.isEmpty()) {
            return privately.which("move");
        }
        return team.get().letsPlan(request.person())
                ? move(request, ref.get(), when.get(), team.get())
                : privately.say("experiments.not-a-planner");
    }

    private Reply move(Request request, Ref ref, When when, Team team) {
        return changes.decide(
                request,
                ref,
                scene -> way(scene, when, team, request.person()),
                (before, after) -> moved(scenes.of(after.experiment())),
                scene -> privately.done("move-here", scene.number()));
    }

    private Way way(Scene scene, When when, Team team, Person by) {
        Experiment experiment = scene.experiment();
        if (scenes.isHeard(scene)) {
            return new Way.Shut(privately.say("experiments.heard-again", "number", scene.number()));
        }
        return switch (times.fit(
                when,
                team,
                scene.now(),
                scene.plan().length(),
                experiment.timing().seed())) {
            case Read.Bad(String because) ->
                new Way.Shut(privately.say("experiments.move.refused", "because", because));
            case Read.Good good ->
                switch (experiment.moveElsewhere(by, good.first())) {
                    case Not not -> new Way.Open(not);
                    case Changed(var course) ->
                        new Way.OpenAt(experiment.with(course).in(team).at(Moves.timing(experiment, good.when())));
                };
        };
    }

    private void moved(Scene there) {
        there.host()
                .ifPresent(
                        host -> neighbours.says(there.experiment(), host.team().id(), Consent.ASKED));
        Scene asking = scenes.of(there.experiment());
        diary.planned(asking);
        speaker.announce(asking);
        speaker.askHost(asking);
    }
}

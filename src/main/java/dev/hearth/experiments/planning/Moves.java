package dev.hearth.experiments.planning;

import dev.hearth.chat.Press;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Neighbour.Consent;
import dev.hearth.experiments.book.Neighbours;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.Timing;
import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.book.Verdict.Not;
import dev.hearth.experiments.passing.NotBegun;
import dev.hearth.experiments.planning.WhenReading.Read;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Changes.Way;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.when.When;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Another time: behind [Plan it] and behind every slot that is offered. */
@Component
class Moves implements ButtonHandler {

    private static final String MOVE = "experiments.move";

    private final Changes changes;
    private final WhenReading times;
    private final Experiments experiments;
    private final Neighbours neighbours;
    private final Scenes scenes;
    private final NotBegun notBegun;
    private final Speaker speaker;
    private final ThreadLines lines;
    private final Privately privately;

    Moves(
            Changes changes,
            WhenReading times,
            Experiments experiments,
            Neighbours neighbours,
            Scenes scenes,
            NotBegun notBegun,
            Speaker speaker,
            ThreadLines lines,
            Privately privately) {
        this.changes = changes;
        this.times = times;
        this.experiments = experiments;
        this.neighbours = neighbours;
        this.scenes = scenes;
        this.notBegun = notBegun;
        this.speaker = speaker;
        this.lines = lines;
        this.privately = privately;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(MOVE);
    }

    @Override
    public Reply press(Request request, Press press) {
        Optional<Ref> ref = Ref.read(press.subject());
        Optional<When> when = ref.flatMap(read -> PlanForm.restored(read.rest()));
        return ref.isEmpty() || when.isEmpty() ? privately.which("move") : move(request, ref.get(), when.get());
    }

    private Reply move(Request request, Ref ref, When when) {
        return changes.decide(
                request,
                ref,
                scene -> way(scene, when, request.person()),
                (before, after) -> moved(after),
                scene -> privately.done("move", scene.number()));
    }

    private Way way(Scene scene, When when, Person by) {
        return switch (read(scene, when)) {
            case Read.Bad(String because) ->
                new Way.Shut(privately.say("experiments.move.refused", "because", because));
            case Read.Good(When good, Instant first) ->
                switch (scene.experiment().move(by, first)) {
                    case Not not -> new Way.Open(not);
                    case Changed(var course) ->
                        new Way.OpenAt(scene.experiment().with(course).at(timing(scene.experiment(), good)));
                };
        };
    }

    Read read(Scene scene, When when) {
        return times.fit(
                when,
                scene.team(),
                scene.now(),
                scene.plan().length(),
                scene.experiment().timing().seed());
    }

    /** One date moves one run of a repeat and leaves the repeat as it is. */
    static Timing timing(Experiment experiment, When when) {
        Timing before = experiment.timing();
        return before.when().repeats() && !when.repeats()
                ? before.movedFrom(experiment.course().next())
                : new Timing(when, before.seed());
    }

    /** The team whose system it is said yes, or no, to another time: it is asked anew. */
    private void moved(Scene scene) {
        experiments.forget(scene.experiment(), NotBegun.KEPT_BACK);
        scene.host()
                .ifPresent(
                        host -> neighbours.says(scene.experiment(), host.team().id(), Consent.ASKED));
        Scene asking = scenes.of(scene.experiment());
        notBegun.stays(asking);
        speaker.inThread(asking, lines.moved(asking));
        speaker.askHost(asking);
    }
}

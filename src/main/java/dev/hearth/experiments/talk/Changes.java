package dev.hearth.experiments.talk;

import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.Verdict;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Does to an experiment what somebody asks, if it lets them; says why not, if it does not. */
@Component
public class Changes {

    private final Ledger ledger;
    private final Scenes scenes;
    private final Experiments experiments;
    private final Speaker speaker;
    private final Nudges nudges;
    private final Privately privately;
    private final List<Follower> followers;
    private final Herald herald;

    Changes(
            Ledger ledger,
            Scenes scenes,
            Experiments experiments,
            Speaker speaker,
            Nudges nudges,
            Privately privately,
            Herald herald,
            List<Follower> followers) {
        this.herald = herald;
        this.followers = followers;
        this.ledger = ledger;
        this.scenes = scenes;
        this.experiments = experiments;
        this.speaker = speaker;
        this.nudges = nudges;
        this.privately = privately;
    }

    /**
     * Changes an experiment of the asker's workspace.
     *
     * @param ref which; its run, if given, must be the present one
     * @param verb what the experiment says to it
     * @param then what follows, in the same deed, from how things stand afterwards
     * @param what the answer, under {@code experiments.done.WHAT}
     */
    public Reply make(Request request, Ref ref, Function<Experiment, Verdict> verb, Consumer<Scene> then, String what) {
        return decide(
                request,
                ref,
                scene -> new Way.Open(verb.apply(scene.experiment())),
                (before, after) -> then.accept(after),
                scene -> privately.done(what, scene.number()));
    }

    /**
     * The same, where more than the experiment itself decides.
     *
     * @param way what decides
     * @param then what follows, from how things stood before and stand afterwards
     * @param answer the answer from how things stand when it is given
     */
    public Reply decide(
            Request request,
            Ref ref,
            Function<Scene, Way> way,
            BiConsumer<Scene, Scene> then,
            Function<Scene, Reply> answer) {
        return decide(request, ref, "", way, then, answer);
    }

    /** Adds what somebody wrote, who gets it back if the experiment does not let them; else as {@link #make}. */
    public Reply add(
            Request request, Ref ref, String words, Function<Course, Verdict> verb, Consumer<Scene> then, String what) {
        return decide(
                request,
                ref,
                words,
                scene -> new Way.Open(verb.apply(scene.course())),
                (before, after) -> then.accept(after),
                scene -> privately.done(what, scene.number()));
    }

    private Reply decide(
            Request request,
            Ref ref,
            String words,
            Function<Scene, Way> way,
            BiConsumer<Scene, Scene> then,
            Function<Scene, Reply> answer) {
        Workspace.Id workspace = request.person().workspace();
        return ledger.keep(
                request,
                () -> scenes.lock(workspace, ref.number())
                        .map(scene -> change(scene, ref, words, way, then))
                        .orElseGet(() -> refused(privately.unknown(ref.number()), words)),
                number -> scenes.find(workspace, Integer.parseInt(number))
                        .map(answer)
                        .orElseGet(() -> privately.unknown(ref.number())));
    }

    private Deed.Verdict change(
            Scene scene, Ref ref, String words, Function<Scene, Way> way, BiConsumer<Scene, Scene> then) {
        if (!ref.means(scene.experiment())) {
            return refused(privately.earlierRun(scene), words);
        }
        return switch (way.apply(scene)) {
            case Way.Shut(Reply reply) -> refused(reply, words);
            case Way.Open(Verdict.Not(var because)) -> refused(privately.not(scene, because), words);
            case Way.Open(Verdict.Changed(Course course)) -> done(scene, scene.with(course), then);
            case Way.OpenAt(Experiment experiment) -> done(scene, scene.with(experiment), then);
        };
    }

    private Deed.Verdict refused(Reply reply, String words) {
        return Deed.refused(privately.givingBack(words, reply));
    }

    private Deed.Verdict done(Scene before, Scene after, BiConsumer<Scene, Scene> then) {
        keep(before, after);
        then.accept(before, after);
        tell(after);
        return Deed.done(after.number());
    }

    /** Writes down how far an experiment has come; what Hearth does by itself, inside a deed of its own. */
    public Scene save(Scene scene, Course course) {
        Scene after = scene.with(course);
        keep(scene, after);
        tell(after);
        return after;
    }

    private void tell(Scene after) {
        followers.forEach(follower -> follower.changed(after));
    }

    /** A question for Go that is answered, by whatever happened, offers Go no more. */
    private void keep(Scene before, Scene after) {
        experiments.save(after.experiment());
        herald.wentOn(before, after);
        if (before.experiment().state() == State.READY && !before.course().equals(after.course())) {
            speaker.refreshAskedForGo(after, nudges.ready(after));
        }
    }

    /** Whether a change may happen. */
    public sealed interface Way {

        /** As far as the experiment lets it. */
        record Open(Verdict verdict) implements Way {}

        /** It may, and changes more than how far the experiment has come. */
        record OpenAt(Experiment experiment) implements Way {}

        /** It may not; the answer says why. */
        record Shut(Reply reply) implements Way {}
    }
}

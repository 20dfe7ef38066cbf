package dev.hearth.experiments.planning;

import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.Verdict.Not;
import dev.hearth.experiments.planning.WhenReading.Read;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /chaos move}: says another time back in full; [Plan it] makes it count. */
@Component
class MoveCommand implements Command {

    private final Finder finder;
    private final Scenes scenes;
    private final WhenReading times;
    private final Elsewhere elsewhere;
    private final Privately privately;

    MoveCommand(Finder finder, Scenes scenes, WhenReading times, Elsewhere elsewhere, Privately privately) {
        this.finder = finder;
        this.scenes = scenes;
        this.times = times;
        this.elsewhere = elsewhere;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "move", "ID WHEN");
    }

    @Override
    public Reply handle(Request request, String text) {
        return finder.findBeforeWords(request, text, Set.of(State.values()))
                .or(() -> finder.findBeforeWords(request, text, Set.of(State.PLANNED, State.READY)))
                .filter(ref -> !ref.rest().isEmpty())
                .map(ref -> move(request, ref))
                .orElseGet(() -> privately.whichToMove(text));
    }

    private Reply move(Request request, Ref ref) {
        return scenes.find(request.person().workspace(), ref.number())
                .map(scene -> echo(request, scene, ref.rest()))
                .orElseGet(() -> privately.unknown(ref.number()));
    }

    private Reply echo(Request request, Scene scene, String typed) {
        if (scene.experiment().move(request.person(), scene.now()) instanceof Not(var because)) {
            return privately.not(scene, because);
        }
        Optional<Scene> there = elsewhere.of(request, scene);
        return switch (read(there.orElse(scene), typed)) {
            case Read.Good good ->
                there.map(other -> privately.echoElsewhere(other, good.when()))
                        .orElseGet(() -> privately.echo(scene, good.when()));
            case Read.Bad(String because) -> privately.say("experiments.move.refused", "because", because);
        };
    }

    private Read read(Scene scene, String typed) {
        return times.read(
                typed,
                scene.team(),
                scene.now(),
                scene.plan().length(),
                scene.experiment().timing().seed());
    }
}

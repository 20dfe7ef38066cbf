package dev.hearth.experiments.running;

import dev.hearth.chat.Press;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The buttons of an experiment on its way. */
@Component
class RunButtons implements ButtonHandler {

    private static final String RELEASE_ALL = "experiments.release-all";

    private final Map<String, BiFunction<Request, Ref, Reply>> meanings;
    private final StopAll all;
    private final Privately privately;

    RunButtons(Starts starts, Brakes brakes, StopAll all, Endings endings, Privately privately) {
        this.all = all;
        this.privately = privately;
        this.meanings = Map.of(
                "experiments.go", starts::go,
                "experiments.not-now", starts::notNow,
                "experiments.hold", brakes::hold,
                "experiments.stop", brakes::stop,
                "experiments.release", brakes::release,
                "experiments.ended", endings::end,
                "experiments.doing", endings::doing,
                "experiments.undone", endings::undone);
    }

    @Override
    public Set<String> buttons() {
        return Stream.concat(meanings.keySet().stream(), Stream.of(RELEASE_ALL)).collect(Collectors.toSet());
    }

    @Override
    public Set<String> forGuests() {
        return Set.of("experiments.hold", "experiments.stop");
    }

    @Override
    public Reply press(Request request, Press press) {
        if (press.name().equals(RELEASE_ALL)) {
            return all.release(request);
        }
        BiFunction<Request, Ref, Reply> meaning = meanings.get(press.name());
        return Ref.read(press.subject())
                .filter(ref -> meaning != null)
                .map(ref -> Objects.requireNonNull(meaning).apply(request, ref))
                .orElseGet(() -> privately.which("list"));
    }
}

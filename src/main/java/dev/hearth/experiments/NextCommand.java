package dev.hearth.experiments;

import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.time.Instant;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** {@code /chaos next}: what runs now, else what comes next. */
@Component
class NextCommand implements Command {

    private final Finder finder;
    private final Scenes scenes;
    private final Pages pages;
    private final Voice voice;

    NextCommand(Finder finder, Scenes scenes, Pages pages, Voice voice) {
        this.finder = finder;
        this.scenes = scenes;
        this.pages = pages;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.bare("chaos", "next", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return finder.open(request).stream()
                .min(Comparator.comparing(NextCommand::rank).thenComparing(NextCommand::time))
                .map(experiment -> Reply.say(pages.next(scenes.of(experiment))))
                .orElseGet(() -> Reply.say(voice.say("experiments.next.none")));
    }

    /** What waits for somebody to act comes first, what is only talked about last. */
    private static int rank(Experiment experiment) {
        return switch (experiment.state()) {
            case RUNNING -> 0;
            case READY, STOPPED, ENDED -> 1;
            case PLANNED -> 2;
            case DEBRIEF, DONE, CANCELLED -> 3;
        };
    }

    /** A surprise comes last, so that its place in the order tells nothing. */
    private static Instant time(Experiment experiment) {
        Instant next = experiment.course().next();
        return next == null || experiment.timing().isSurprise() ? Instant.MAX : next;
    }
}

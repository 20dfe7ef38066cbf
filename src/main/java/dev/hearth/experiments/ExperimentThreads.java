package dev.hearth.experiments;

import dev.hearth.chat.Place;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.reception.ThreadTopic;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows the threads of experiments, so that {@code @Hearth note …} there is a note of theirs. */
@Component
class ExperimentThreads implements ThreadTopic {

    private final Finder finder;

    ExperimentThreads(Finder finder) {
        this.finder = finder;
    }

    @Override
    public Optional<String> word(Place thread) {
        return finder.of(thread).map(number -> "chaos");
    }
}

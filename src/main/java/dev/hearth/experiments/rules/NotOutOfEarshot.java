package dev.hearth.experiments.rules;

import dev.hearth.experiments.book.Neighbour.Part;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nothing begins that could be neither seen nor stopped in the channels of those it is done to. */
@Component
class NotOutOfEarshot implements Rule {

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Stream<Reason> against(Attempt attempt) {
        Stream<Reason> here = attempt.around().heard() ? Stream.empty() : Stream.of(new Reason("unheard", ""));
        return Stream.concat(here, there(attempt));
    }

    private static Stream<Reason> there(Attempt attempt) {
        return attempt.around().beside().stream()
                .filter(beside -> beside.neighbour().part() == Part.OWNS && !beside.heard())
                .map(beside -> new Reason("unheard-there", "", beside.name()));
    }
}

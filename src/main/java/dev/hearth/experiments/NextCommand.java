package dev.hearth.experiments;

import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Teams;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /chaos next}: what runs now, else what comes next. */
@Component
class NextCommand implements Command {

    private final Experiments experiments;
    private final Teams teams;
    private final Scenes scenes;
    private final Pages pages;
    private final Voice voice;

    NextCommand(Experiments experiments, Teams teams, Scenes scenes, Pages pages, Voice voice) {
        this.experiments = experiments;
        this.teams = teams;
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
        List<Experiment> open = Optional.ofNullable(request.place())
                .flatMap(teams::at)
                .map(team -> experiments.openIn(team.id()))
                .orElseGet(() -> experiments.openOf(request.person()));
        return open.stream()
                .min(Comparator.comparing(NextCommand::isAhead).thenComparing(NextCommand::time))
                .map(experiment -> Reply.say(pages.next(scenes.of(experiment))))
                .orElseGet(() -> Reply.say(voice.say("experiments.next.none")));
    }

    private static boolean isAhead(Experiment experiment) {
        return experiment.state() == State.PLANNED;
    }

    /** A surprise comes last, so that its place in the order tells nothing. */
    private static Instant time(Experiment experiment) {
        Instant next = experiment.course().next();
        return next == null || experiment.timing().isSurprise() ? Instant.MAX : next;
    }
}

package dev.hearth.experiments;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.clearance.Clearance;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code /chaos list}: what is planned and running in this team, and what was done of late. */
@Component
class ListCommand implements Command {

    private static final int DONE = 5;
    private static final int OPEN = 20;

    private final Finder finder;
    private final Experiments experiments;
    private final Teams teams;
    private final Scenes scenes;
    private final Pages pages;
    private final Clearance clearance;
    private final Voice voice;

    ListCommand(
            Finder finder,
            Experiments experiments,
            Teams teams,
            Scenes scenes,
            Pages pages,
            Clearance clearance,
            Voice voice) {
        this.finder = finder;
        this.experiments = experiments;
        this.teams = teams;
        this.scenes = scenes;
        this.pages = pages;
        this.clearance = clearance;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "list", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        boolean halted = clearance.isHalted(request.person().workspace());
        List<Experiment> open = finder.open(request);
        List<Experiment> done = Optional.ofNullable(request.place())
                .flatMap(teams::at)
                .map(team -> experiments.doneIn(team.id(), DONE))
                .orElse(List.of());
        return open.isEmpty() && done.isEmpty() && !halted
                ? Reply.say(voice.say("experiments.list.empty"))
                : Reply.say(list(halted, open, done));
    }

    private Message list(boolean halted, List<Experiment> open, List<Experiment> done) {
        List<Block> blocks = new ArrayList<>();
        if (halted) {
            blocks.add(voice.text("experiments.list.halted"));
        }
        open.stream().limit(OPEN).forEach(experiment -> blocks.add(pages.linked(scenes.of(experiment))));
        if (open.size() > OPEN) {
            blocks.add(voice.context("experiments.list.more", "more", open.size() - OPEN));
        }
        if (!done.isEmpty()) {
            blocks.add(voice.context("experiments.list.done"));
        }
        done.forEach(experiment -> blocks.add(pages.linked(scenes.of(experiment))));
        blocks.add(voice.context("experiments.list.hint"));
        return new Message(blocks, Stream.concat(open.stream(), done.stream()).anyMatch(Experiment::sample));
    }
}

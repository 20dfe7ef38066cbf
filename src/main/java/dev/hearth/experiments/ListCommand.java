package dev.hearth.experiments;

import dev.hearth.calendar.CalendarLink;
import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.clearance.Clearance;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.experiments.talk.Keys;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code /chaos list}: what is planned and running in this team, page by page, and what was done of late. */
@Component
class ListCommand implements Command, ButtonHandler {

    private static final int DONE = 5;

    private final Finder finder;
    private final Experiments experiments;
    private final Teams teams;
    private final Scenes scenes;
    private final Pages pages;
    private final Keys keys;
    private final CalendarLink calendar;
    private final Clearance clearance;
    private final Voice voice;

    ListCommand(
            Finder finder,
            Experiments experiments,
            Teams teams,
            Scenes scenes,
            Pages pages,
            Keys keys,
            CalendarLink calendar,
            Clearance clearance,
            Voice voice) {
        this.finder = finder;
        this.experiments = experiments;
        this.teams = teams;
        this.scenes = scenes;
        this.pages = pages;
        this.keys = keys;
        this.calendar = calendar;
        this.clearance = clearance;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "list", "[PAGE]");
    }

    @Override
    public Reply handle(Request request, String text) {
        return show(request, text);
    }

    @Override
    public Set<String> buttons() {
        return Set.of(Keys.LIST);
    }

    @Override
    public Reply press(Request request, Press press) {
        return show(request, press.subject());
    }

    private Reply show(Request request, String page) {
        Optional<Team> team = Optional.ofNullable(request.place()).flatMap(teams::at);
        List<Experiment> open = finder.open(request);
        List<Experiment> done =
                team.map(here -> experiments.doneIn(here.id(), DONE)).orElse(List.of());
        boolean halted = clearance.isHalted(request.person().workspace());
        return Leaf.of(open, page)
                .map(leaf ->
                        Reply.say(list(halted, leaf, leaf.isLast() ? done : List.of(), buttons(request, team, leaf))))
                .orElseGet(() ->
                        Reply.say(voice.say("experiments.list.no-page", "typed", page, "pages", Leaf.count(open))));
    }

    private List<Button> buttons(Request request, Optional<Team> team, Leaf leaf) {
        List<Button> buttons = new ArrayList<>(keys.leaves(leaf.number(), leaf.count()));
        team.flatMap(here -> calendar.offer(request, here)).ifPresent(buttons::add);
        return buttons;
    }

    private Message list(boolean halted, Leaf leaf, List<Experiment> done, List<Button> buttons) {
        List<Block> blocks = new ArrayList<>();
        if (halted) {
            blocks.add(voice.text("experiments.list.halted"));
        }
        if (leaf.experiments().isEmpty() && done.isEmpty()) {
            blocks.add(voice.text("experiments.list.empty"));
        }
        leaf.experiments().forEach(experiment -> blocks.add(pages.linked(scenes.of(experiment))));
        if (!done.isEmpty()) {
            blocks.add(voice.context("experiments.list.done"));
        }
        done.forEach(experiment -> blocks.add(pages.linked(scenes.of(experiment))));
        if (leaf.count() > 1) {
            blocks.add(voice.context("experiments.list.page", "page", leaf.number(), "pages", leaf.count()));
        }
        if (!done.isEmpty() || !leaf.experiments().isEmpty()) {
            blocks.add(voice.context("experiments.list.hint"));
        }
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        return new Message(
                blocks,
                Stream.concat(leaf.experiments().stream(), done.stream()).anyMatch(Experiment::sample));
    }
}

package dev.hearth.experiments.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Observers;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.book.Timing;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Parts of sentences that several messages about experiments share. */
@Component
public class Phrases {

    private static final int DATES = 5;

    private final Voice voice;
    private final Observers observers;

    Phrases(Voice voice, Observers observers) {
        this.voice = voice;
        this.observers = observers;
    }

    /** A message about an experiment, marked where the experiment is a sample. */
    public Message message(Scene scene, List<Block> blocks) {
        return new Message(blocks, scene.experiment().sample());
    }

    /** When it comes, as everyone may know it. */
    public Prose when(Scene scene) {
        Instant next = scene.course().next();
        if (next == null) {
            return voice.say("experiments.when.none");
        }
        if (scene.experiment().timing().isSurprise()) {
            return voice.say(
                    "experiments.when.surprise",
                    "words",
                    scene.words(scene.experiment().timing()));
        }
        return scene.experiment().timing().when().repeats()
                ? voice.say(
                        "experiments.when.repeats",
                        "next",
                        scene.full(next),
                        "words",
                        scene.words(scene.experiment().timing()))
                : Prose.of(scene.full(next));
    }

    /** The next five dates of a repeat on which its team works, and whether any was left out; nothing for a surprise. */
    public List<Block> dates(Team team, Instant now, When when) {
        if (!when.repeats()) {
            return List.of();
        }
        ZonedDateTime present = now.atZone(team.zone());
        List<Instant> dates = new Timing(when, 0).dates(now, team.week(), DATES);
        List<Block> blocks = new ArrayList<>();
        if (!dates.isEmpty()) {
            String next = dates.stream()
                    .map(date -> When.words(date.atZone(team.zone()), present))
                    .collect(Collectors.joining(" · "));
            blocks.add(voice.text("experiments.form.dates", "dates", next));
        }
        List<Instant> all = when.nextDates(present, DATES).stream()
                .map(ZonedDateTime::toInstant)
                .toList();
        if (!all.equals(dates)) {
            blocks.add(voice.context("experiments.form.dates-left-out"));
        }
        return blocks;
    }

    /** What comes of one that did not begin: it stays planned, for another time or for none. */
    Prose next(Scene scene) {
        return scene.course().next() == null
                ? voice.say("experiments.stays-planned")
                : voice.say("experiments.comes-again", "when", when(scene));
    }

    /** The way to where it was announced. */
    public Prose announced(Experiment experiment, String link) {
        return Prose.of(new Span.Link(voice.line("experiments.announced", "number", experiment.number()), link));
    }

    /** How long it takes. */
    public String length(Scene scene) {
        return minutes(scene.plan().length().toMinutes());
    }

    /** So many minutes. */
    public String minutes(long minutes) {
        return minutes == 1 ? voice.line("experiments.minute") : voice.line("experiments.minutes", "minutes", minutes);
    }

    /** What will be done, what to watch, when to stop and how to undo it. */
    Block.Facts beforehand(Scene scene) {
        List<Block.Fact> facts = new ArrayList<>();
        add(facts, "action", scene.plan().action());
        add(facts, "watch", scene.plan().watch());
        add(facts, "stop", scene.plan().stop());
        add(facts, "undo", scene.plan().undo());
        return new Block.Facts(facts);
    }

    /** All that was written down when it was planned, and which teams rely on it. */
    public Block.Facts facts(Scene scene) {
        return facts(scene.plan(), names(scene.relying()));
    }

    /** All that was written down when it was planned. */
    public Block.Facts facts(Plan plan) {
        return facts(plan, "");
    }

    private Block.Facts facts(Plan plan, String relying) {
        List<Block.Fact> facts = new ArrayList<>();
        add(facts, "belief", plan.belief());
        add(facts, "action", plan.action());
        add(facts, "stop", plan.stop());
        add(facts, "undo", plan.undo());
        add(facts, "to-whom", plan.toWhom());
        add(facts, "relying", relying);
        add(facts, "condition", plan.condition());
        add(facts, "reach", plan.reach());
        add(facts, "watch", plan.watch());
        add(facts, "length", minutes(plan.length().toMinutes()));
        return new Block.Facts(facts);
    }

    private static String names(List<Nearby> teams) {
        return teams.stream().map(other -> other.team().name()).collect(Collectors.joining(", "));
    }

    /** What those see who look on while it runs: Stop before anything else, and how long it has been running. */
    List<Block> running(Scene scene, Button stop) {
        List<Block> blocks = new ArrayList<>();
        long minutes = scene.minutesSince(scene.course().began());
        if (minutes > 0) {
            blocks.add(voice.text("experiments.started.elapsed", "minutes", minutes(minutes)));
        }
        blocks.add(Block.Buttons.of(stop));
        blocks.add(beforehand(scene));
        watching(scene).ifPresent(blocks::add);
        return blocks;
    }

    /** Who watches, if anybody does. */
    Optional<Block> watching(Scene scene) {
        List<Person> watching = observers.of(scene.experiment());
        return watching.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.text("experiments.started.watching", "people", people(watching)));
    }

    /** What the team says whose system it is, if that is another one. */
    public Optional<Prose> consent(Scene scene) {
        return scene.host()
                .map(host -> voice.say(
                        "experiments.host." + host.neighbour().consent().name().toLowerCase(Locale.ROOT),
                        "team",
                        host.team().name()));
    }

    /** A fact, unless nobody wrote anything down for it. */
    void add(List<Block.Fact> facts, String what, String words) {
        if (!words.isBlank()) {
            facts.add(new Block.Fact(voice.line("experiments.fact." + what), Prose.of(words)));
        }
    }

    /** Everything that speaks against it, one after another. */
    public Prose reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> voice.say(
                        "experiments.rule." + reason.rule(), "detail", reason.detail(), "team", reason.team()))
                .reduce((one, next) -> one.then(Prose.of(" ")).then(next))
                .orElseGet(() -> Prose.of(""));
    }

    /** People by name. */
    public Prose people(List<Person> people) {
        List<Span> spans = new ArrayList<>();
        for (Person person : people) {
            if (!spans.isEmpty()) {
                spans.add(new Span.Words(", "));
            }
            spans.add(person.gone() ? new Span.Words(voice.line("chat.gone")) : new Span.Mention(person));
        }
        return new Prose(spans);
    }
}

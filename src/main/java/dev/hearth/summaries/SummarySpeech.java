package dev.hearth.summaries;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.stories.Story;
import dev.hearth.summaries.book.Whose;
import dev.hearth.summaries.land.Heard;
import dev.hearth.summaries.land.Landscape;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Waiting;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a period back: what was told, where it lies, what stands beside it, and what to talk about. Nothing is counted. */
@Component
public class SummarySpeech {

    /** The button by which a team hears of each week. */
    public static final String EACH_WEEK = "summaries.weeks";

    private final Voice voice;
    private final Prompts prompts;
    private final ToldSpeech told;
    private final PictureSpeech pictures;
    private final List<Retelling> retelling;

    SummarySpeech(Voice voice, Prompts prompts, ToldSpeech told, PictureSpeech pictures, List<Retelling> retelling) {
        this.retelling = retelling;
        this.voice = voice;
        this.prompts = prompts;
        this.told = told;
        this.pictures = pictures;
    }

    /** What may be shown of a period, and what stands beside it today. */
    Message summary(Team team, Period period, Heard heard, Around.Facts facts) {
        if (heard.isNothing()) {
            return nothing(team, period, facts);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(voice.line("summaries.title", "period", period.name(), "team", team.name())));
        heard.own()
                .ifPresentOrElse(
                        own -> blocks.addAll(shown(team, Whose.OWN, period, own)),
                        () -> blocks.add(
                                voice.text("summaries.nothing", "period", period.name(), "team", team.name())));
        heard.beside().ifPresent(beside -> {
            blocks.add(voice.text("summaries.beside", "team", team.name()));
            blocks.addAll(shown(team, Whose.RELIANTS, period, beside));
        });
        blocks.addAll(beside(facts));
        blocks.addAll(questions(team, period, heard));
        if (period.kind() == Period.Kind.WEEK) {
            blocks.add(Block.Buttons.of(Button.plain(
                    voice.line("summaries.button.weeks"), EACH_WEEK, team.id().value())));
        }
        boolean samples =
                heard.each().flatMap(landscape -> landscape.all().stream()).anyMatch(Story::sample);
        return new Message(blocks, samples || facts.areSamples());
    }

    private List<Block> shown(Team team, Whose whose, Period period, Landscape landscape) {
        List<Block> blocks = new ArrayList<>(told.told(period, landscape));
        blocks.addAll(pictures.show(team, whose, period, landscape));
        blocks.addAll(told.quotes(landscape));
        if (whose == Whose.OWN) {
            blocks.addAll(retold(team, period, landscape));
        }
        blocks.add(told.picker(landscape));
        return blocks;
    }

    /** Nobody told anything, or it was all taken back; something may wait all the same. */
    private Message nothing(Team team, Period period, Around.Facts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("summaries.nothing", "period", period.name(), "team", team.name()));
        blocks.addAll(beside(facts));
        return new Message(blocks, facts.areSamples());
    }

    /** What was tried, what waits, and what was not looked at for long. */
    public List<Block> beside(Around.Facts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(facts(
                "summaries.tried",
                facts.tried().stream().map(Waiting.Fact::words).toList()));
        blocks.addAll(facts(
                "summaries.waiting",
                facts.waits().stream().map(Waiting.Fact::words).toList()));
        blocks.addAll(
                facts("summaries.stale", facts.stale().stream().map(Prose::of).toList()));
        return blocks;
    }

    private List<Block> facts(String key, List<Prose> facts) {
        return facts.isEmpty()
                ? List.of()
                : List.of(
                        voice.text(key),
                        ToldSpeech.lines(
                                facts,
                                fact -> voice.say("summaries.waiting.line", "fact", fact),
                                voice.say("summaries.waiting.more")));
    }

    /** The quotes in other sentences, where somebody has written such. */
    public List<Block> retold(Team team, Period period, Landscape landscape) {
        Set<String> tellers = landscape.all().stream()
                .flatMap(story -> Stream.ofNullable(story.teller()))
                .map(Person::handle)
                .collect(Collectors.toSet());
        List<Retelling.Quoted> quoted = landscape.quoted().stream()
                .map(story -> new Retelling.Quoted(story, ToldSpeech.sentence(story)))
                .toList();
        Retelling.Quotes quotes = new Retelling.Quotes(team, period, quoted, tellers);
        return retelling.stream().flatMap(room -> room.of(quotes).stream()).toList();
    }

    /** Three questions to talk about, and for each pattern one that asks for two readings. */
    public List<Block> questions(Team team, Period period, Heard heard) {
        List<Block> questions = new ArrayList<>();
        questions.add(voice.text("summaries.questions"));
        Stream.of("meaning", "silence", "next")
                .flatMap(kind -> question(team, period, kind, 0).stream())
                .forEach(question -> questions.add(voice.text("summaries.question", "question", question)));
        List<Prose> readings = readings(team, period, patterns(team, period, heard));
        if (!readings.isEmpty()) {
            questions.add(voice.text("summaries.readings"));
            questions.add(ToldSpeech.lines(readings, Function.identity(), voice.say("summaries.waiting.more")));
        }
        return questions;
    }

    private List<String> patterns(Team team, Period period, Heard heard) {
        return heard.each()
                .flatMap(landscape -> Stream.concat(
                        told.themes(landscape).stream(), pictures.questions(team, period, landscape).stream()))
                .toList();
    }

    private List<Prose> readings(Team team, Period period, List<String> patterns) {
        return IntStream.range(0, patterns.size())
                .boxed()
                .flatMap(at -> question(team, period, "readings", at).stream()
                        .map(question ->
                                voice.say("summaries.reading", "pattern", patterns.get(at), "question", question)))
                .toList();
    }

    private List<String> question(Team team, Period period, String kind, int further) {
        List<Question> bank = prompts.questions(Bank.TALKING, kind);
        if (bank.isEmpty()) {
            return List.of();
        }
        long turn = team.id().value() + period.from().toEpochDay() / 7 + further;
        return List.of(bank.get(Math.floorMod(turn, bank.size())).text());
    }
}

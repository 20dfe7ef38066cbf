package dev.hearth.summaries;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Option;
import dev.hearth.chat.Press;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.stories.Excerpt;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.summaries.land.Landscape;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Waiting;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a period back: themes, pictures, titles, sentences that may be quoted, what waits, and three questions. Nothing is counted. */
@Component
public class SummarySpeech {

    private static final int SHOWN = 20;
    private static final int SENTENCE = 240;
    private static final int LABEL = 70;

    private final Voice voice;
    private final Prompts prompts;
    private final StoryIds ids;
    private final PictureSpeech pictures;
    private final List<Retelling> retelling;

    SummarySpeech(Voice voice, Prompts prompts, StoryIds ids, PictureSpeech pictures, List<Retelling> retelling) {
        this.retelling = retelling;
        this.voice = voice;
        this.prompts = prompts;
        this.ids = ids;
        this.pictures = pictures;
    }

    /** What may be shown of a period, and what stands beside it today. */
    Message summary(Team team, Period period, Landscape landscape, Around.Facts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(voice.line("summaries.title", "period", period.name(), "team", team.name())));
        blocks.addAll(told(period, landscape));
        blocks.addAll(pictures.show(team, period, landscape));
        blocks.addAll(after(team, period, landscape, facts));
        return new Message(blocks, landscape.all().stream().anyMatch(Story::sample) || facts.areSamples());
    }

    /** Themes, what is none any more, and all other stories. */
    public List<Block> told(Period period, Landscape landscape) {
        List<Block> blocks = new ArrayList<>();
        landscape.themes().forEach(theme -> blocks.addAll(theme(period, theme)));
        landscape
                .gone()
                .forEach(gone -> blocks.add(voice.text(
                        "summaries.gone-theme",
                        "words",
                        String.join(", ", gone.words()),
                        "since",
                        gone.since().name())));
        blocks.addAll(readingList(landscape));
        landscape.apart().forEach(pair -> blocks.addAll(List.of(voice.text("summaries.apart"), titles(pair))));
        blocks.add(voice.context("summaries.withheld." + period.kind().word()));
        return blocks;
    }

    private List<Block> after(Team team, Period period, Landscape landscape, Around.Facts facts) {
        List<Block> blocks = new ArrayList<>(quotes(landscape));
        blocks.addAll(retold(team, period, landscape));
        blocks.addAll(picker(landscape));
        blocks.addAll(beside(facts));
        blocks.addAll(questions(team, period, landscape.hasPatterns()));
        return blocks;
    }

    /** Nobody told anything, or it was all taken back; something may wait all the same. */
    Message nothing(Team team, Period period, Around.Facts facts) {
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
                        lines(
                                facts,
                                fact -> voice.say("summaries.waiting.line", "fact", fact),
                                voice.say("summaries.waiting.more")));
    }

    private List<Block> theme(Period period, Landscape.Theme theme) {
        String words = theme.words().isEmpty() ? voice.line("summaries.alike") : String.join(", ", theme.words());
        return List.of(
                voice.text(
                        "summaries.theme." + theme.trend().name().toLowerCase(Locale.ROOT),
                        "words",
                        words,
                        "before",
                        voice.line("summaries.before." + period.kind().word())),
                titles(theme.stories()));
    }

    private List<Block> readingList(Landscape landscape) {
        if (landscape.themes().isEmpty()) {
            return List.of(voice.text("summaries.list"), titles(landscape.others()));
        }
        return landscape.others().isEmpty()
                ? List.of()
                : List.of(voice.text("summaries.others"), titles(landscape.others()));
    }

    private Block titles(List<Story> stories) {
        return lines(
                stories,
                story -> voice.say("summaries.line", "title", story.headline(), "id", ids.write(story.id())),
                voice.say("summaries.more"));
    }

    private static <T> Block lines(List<T> all, Function<T, Prose> line, Prose more) {
        Prose lines = all.stream()
                .limit(SHOWN)
                .map(line)
                .reduce((above, below) -> above.then(Prose.of("\n")).then(below))
                .orElse(Prose.of(""));
        return new Block.Text(
                all.size() <= SHOWN ? lines : lines.then(Prose.of("\n")).then(more));
    }

    /** Sentences without their tellers, in the order of the list. */
    public List<Block> quotes(Landscape landscape) {
        List<Block> quotes = landscape.quoted().stream()
                .<Block>map(story -> new Block.Quote(sentence(story), null))
                .toList();
        return quotes.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(voice.text("summaries.quotes")), quotes.stream())
                        .toList();
    }

    /** The quotes in other sentences, where somebody has written such. */
    public List<Block> retold(Team team, Period period, Landscape landscape) {
        Set<String> tellers = landscape.all().stream()
                .flatMap(story -> Stream.ofNullable(story.teller()))
                .map(Person::handle)
                .collect(Collectors.toSet());
        List<Retelling.Quoted> quoted = landscape.quoted().stream()
                .map(story -> new Retelling.Quoted(story, sentence(story)))
                .toList();
        Retelling.Quotes quotes = new Retelling.Quotes(team, period, quoted, tellers);
        return retelling.stream().flatMap(room -> room.of(quotes).stream()).toList();
    }

    private static String sentence(Story story) {
        return Excerpt.sentence(story.words().text(), SENTENCE);
    }

    private List<Block> picker(Landscape landscape) {
        List<Option> options = landscape.all().stream()
                .limit(SHOWN)
                .map(story -> new Option(ids.write(story.id()), Excerpt.of(story.headline(), LABEL)))
                .toList();
        return List.of(new Block.Choices(new Press("stories.show", ""), voice.line("summaries.pick"), options));
    }

    /** Three questions to talk about, and one for two readings where there is a pattern. */
    public List<Block> questions(Team team, Period period, boolean patterns) {
        List<Block> questions = new ArrayList<>();
        questions.add(voice.text("summaries.questions"));
        Stream.of("meaning", "silence", "next").forEach(kind -> questions.addAll(question(team, period, kind)));
        if (patterns) {
            questions.addAll(question(team, period, "readings"));
        }
        return questions;
    }

    private List<Block> question(Team team, Period period, String kind) {
        List<Question> bank = prompts.questions(Bank.TALKING, kind);
        if (bank.isEmpty()) {
            return List.of();
        }
        long turn = team.id().value() + period.from().toEpochDay() / 7;
        return List.of(voice.text(
                "summaries.question",
                "question",
                bank.get(Math.floorMod(turn, bank.size())).text()));
    }
}

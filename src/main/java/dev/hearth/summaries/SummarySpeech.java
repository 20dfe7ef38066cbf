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
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a period back: titles, sentences that may be quoted, what waits, and three questions. Nothing is counted. */
@Component
class SummarySpeech {

    private static final int SHOWN = 20;
    private static final int QUOTED = 3;
    private static final int SENTENCE = 240;
    private static final int LABEL = 70;

    private final Voice voice;
    private final Prompts prompts;
    private final StoryIds ids;

    SummarySpeech(Voice voice, Prompts prompts, StoryIds ids) {
        this.voice = voice;
        this.prompts = prompts;
        this.ids = ids;
    }

    /** What may be shown of a period, and what waits today. */
    Message summary(Team team, Period period, Landscape landscape, List<Waiting.Fact> waits) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(voice.line("summaries.title", "period", period.name(), "team", team.name())));
        landscape.themes().forEach(theme -> blocks.addAll(theme(theme)));
        blocks.addAll(readingList(landscape));
        blocks.add(voice.context("summaries.withheld"));
        blocks.addAll(quotes(landscape));
        blocks.addAll(picker(landscape));
        blocks.addAll(waiting(waits));
        blocks.addAll(questions(team, period, !landscape.themes().isEmpty()));
        return new Message(blocks, landscape.all().stream().anyMatch(Story::sample) || areSamples(waits));
    }

    /** Nobody told anything, or it was all taken back; something may wait all the same. */
    Message nothing(Team team, Period period, List<Waiting.Fact> waits) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("summaries.nothing", "period", period.name(), "team", team.name()));
        blocks.addAll(waiting(waits));
        return new Message(blocks, areSamples(waits));
    }

    private List<Block> waiting(List<Waiting.Fact> waits) {
        return waits.isEmpty()
                ? List.of()
                : List.of(
                        voice.text("summaries.waiting"),
                        lines(
                                waits,
                                fact -> voice.say("summaries.waiting.line", "fact", fact.words()),
                                voice.say("summaries.waiting.more")));
    }

    private static boolean areSamples(List<Waiting.Fact> waits) {
        return waits.stream().anyMatch(Waiting.Fact::sample);
    }

    private List<Block> theme(Landscape.Theme theme) {
        return List.of(
                voice.text("summaries.theme", "words", String.join(", ", theme.words())), titles(theme.stories()));
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
    private List<Block> quotes(Landscape landscape) {
        List<Block> quotes = landscape.all().stream()
                .filter(story -> story.words().quotable())
                .limit(QUOTED)
                .<Block>map(
                        story -> new Block.Quote(Excerpt.sentence(story.words().text(), SENTENCE), null))
                .toList();
        return quotes.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(voice.text("summaries.quotes")), quotes.stream())
                        .toList();
    }

    private List<Block> picker(Landscape landscape) {
        List<Option> options = landscape.all().stream()
                .limit(SHOWN)
                .map(story -> new Option(ids.write(story.id()), Excerpt.of(story.headline(), LABEL)))
                .toList();
        return List.of(new Block.Choices(new Press("stories.show", ""), voice.line("summaries.pick"), options));
    }

    private List<Block> questions(Team team, Period period, boolean patterns) {
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

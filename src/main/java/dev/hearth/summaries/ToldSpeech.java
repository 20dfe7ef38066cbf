package dev.hearth.summaries;

import dev.hearth.chat.Block;
import dev.hearth.chat.Option;
import dev.hearth.chat.Press;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.stories.Excerpt;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.summaries.land.Landscape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads stories back: themes, titles, and sentences that may be quoted. Nothing is counted, nobody is named. */
@Component
public class ToldSpeech {

    private static final int SHOWN = 20;
    private static final int SENTENCE = 240;
    private static final int LABEL = 70;

    private final Voice voice;
    private final StoryIds ids;

    ToldSpeech(Voice voice, StoryIds ids) {
        this.voice = voice;
        this.ids = ids;
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
                        joined(gone.words()),
                        "since",
                        gone.since().name())));
        blocks.addAll(readingList(landscape));
        landscape.apart().forEach(pair -> blocks.addAll(List.of(voice.text("summaries.apart"), titles(pair))));
        blocks.add(voice.context("summaries.withheld." + period.kind().word()));
        return blocks;
    }

    /** What the themes are called, those that are none any more last. */
    List<String> themes(Landscape landscape) {
        return Stream.concat(
                        landscape.themes().stream().map(Landscape.Theme::words),
                        landscape.gone().stream().map(Landscape.Gone::words))
                .map(this::joined)
                .toList();
    }

    private String joined(List<String> words) {
        return words.isEmpty() ? voice.line("summaries.alike") : String.join(", ", words);
    }

    private List<Block> theme(Period period, Landscape.Theme theme) {
        return List.of(
                voice.text(
                        "summaries.theme." + theme.trend().name().toLowerCase(Locale.ROOT),
                        "words",
                        joined(theme.words()),
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

    /** One line each in one block, and after many that there are more. */
    static <T> Block lines(List<T> all, Function<T, Prose> line, Prose more) {
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

    /** The sentence by which a story is quoted. */
    static String sentence(Story story) {
        return Excerpt.sentence(story.words().text(), SENTENCE);
    }

    /** Opens one of the stories. */
    Block picker(Landscape landscape) {
        List<Option> options = landscape.all().stream()
                .limit(SHOWN)
                .map(story -> new Option(ids.write(story.id()), Excerpt.of(story.headline(), LABEL)))
                .toList();
        return new Block.Choices(new Press("stories.show", ""), voice.line("summaries.pick"), options);
    }
}

package dev.hearth.stories.pages;

import dev.hearth.chat.Voice;
import dev.hearth.prompts.Dyad;
import dev.hearth.prompts.Triad;
import dev.hearth.stories.Meaning;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.meaning.MeaningFields;
import dev.hearth.stories.meaning.MeaningPost;
import dev.hearth.web.Missing;
import dev.hearth.web.Visitor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a story of the reader's own means to them, said on a page: the triad is a triangle there, to be tapped or moved in by keys. */
@Controller
class MeaningPage {

    private final Stories stories;
    private final StoryIds ids;
    private final MeaningFields fields;
    private final StoryKeeping keeping;
    private final Voice voice;

    MeaningPage(Stories stories, StoryIds ids, MeaningFields fields, StoryKeeping keeping, Voice voice) {
        this.stories = stories;
        this.ids = ids;
        this.fields = fields;
        this.keeping = keeping;
        this.voice = voice;
    }

    /** A step of a dyad on the page. */
    record Step(int step, boolean chosen) {}

    /** A dyad on the page; {@code none} where nothing was said. */
    record Scale(String name, String text, String low, String high, List<Step> steps, boolean none) {}

    /** Something to choose on the page. */
    record Choice(String word, String label, boolean chosen) {}

    @GetMapping("/pages/stories/{id}")
    ModelAndView show(Visitor visitor, @PathVariable("id") String id) {
        return story(visitor, id).map(story -> page(story, story.words(), "")).orElseGet(Missing::page);
    }

    @PostMapping("/pages/stories/{id}")
    ModelAndView keep(Visitor visitor, @PathVariable("id") String id, @RequestParam Map<String, String> typed) {
        return story(visitor, id)
                .map(story -> keep(visitor, story, new MeaningPost(typed)))
                .orElseGet(Missing::page);
    }

    private ModelAndView keep(Visitor visitor, Story story, MeaningPost post) {
        Story.Words words = post.words(story.words());
        Optional<String> mistake = post.mistake();
        if (mistake.isPresent()) {
            return page(story, words, voice.line(mistake.get()));
        }
        return keeping.mean(visitor.person(), story, words)
                ? new ModelAndView("redirect:/pages/stories/" + ids.write(story.id()) + "?kept")
                : Missing.page();
    }

    private Optional<Story> story(Visitor visitor, String id) {
        return ids.read(id).flatMap(number -> stories.own(number, visitor.person()));
    }

    private ModelAndView page(Story story, Story.Words words, String mistake) {
        Meaning meaning = words.meaning();
        Meaning.Weights weights = meaning.weights();
        Optional<Triad> triad = fields.triad(story.team(), meaning);
        return new ModelAndView("stories/meaning")
                .addObject("id", ids.write(story.id()))
                .addObject("headline", story.headline())
                .addObject("text", story.words().text())
                .addObject("title", words.title())
                .addObject("quotable", words.quotable())
                .addObject("mistake", mistake)
                .addObject("scales", scales(words))
                .addObject("triad", triad.orElse(null))
                .addObject("weights", shares(weights))
                .addObject("notApplying", weights != null && !weights.applies())
                .addObject("often", choices("often", Meaning.Often.values(), List.of(word(meaning.often()))))
                .addObject(
                        "hearers",
                        choices(
                                "hearers",
                                Meaning.Hearer.values(),
                                meaning.hearers().stream()
                                        .map(MeaningPage::word)
                                        .toList()))
                .addObject("relier", meaning.relier())
                .addObject("reliedOn", meaning.reliedOn());
    }

    private static List<?> shares(Meaning.@Nullable Weights weights) {
        return weights != null && weights.applies()
                ? List.of(weights.first(), weights.second(), weights.third())
                : List.of("", "", "");
    }

    private List<Scale> scales(Story.Words words) {
        return Stream.concat(
                        Stream.of(feeling(words.feeling())),
                        fields.dyads(words.meaning()).stream().map(dyad -> scale(dyad, words.meaning())))
                .toList();
    }

    private Scale feeling(int feeling) {
        return new Scale(
                "feeling",
                voice.line("stories.field.feeling"),
                voice.line("stories.field.feeling.low"),
                voice.line("stories.field.feeling.high"),
                steps(feeling),
                feeling == 0);
    }

    private static Scale scale(Dyad dyad, Meaning meaning) {
        int step = meaning.steps().stream()
                .filter(said -> said.dyad().equals(dyad.id()))
                .mapToInt(Meaning.Step::step)
                .findFirst()
                .orElse(0);
        return new Scale("dyad." + dyad.id(), dyad.text(), dyad.low(), dyad.high(), steps(step), step == 0);
    }

    private static List<Step> steps(int chosen) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(step -> new Step(step, step == chosen))
                .toList();
    }

    private List<Choice> choices(String key, Enum<?>[] all, List<String> chosen) {
        return Arrays.stream(all)
                .map(MeaningPage::word)
                .map(word -> new Choice(word, voice.line("stories.meaning." + key + "." + word), chosen.contains(word)))
                .toList();
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }
}

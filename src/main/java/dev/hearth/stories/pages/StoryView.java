package dev.hearth.stories.pages;

import dev.hearth.chat.Field;
import dev.hearth.chat.Voice;
import dev.hearth.prompts.Dyad;
import dev.hearth.prompts.Triad;
import dev.hearth.stories.Meaning;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.forms.Secrets;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.meaning.MeaningFields;
import dev.hearth.stories.naming.Hiding;
import dev.hearth.web.Visitor;
import dev.hearth.web.face.Face;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a story shows: its words, who reads it, what it means; the triad is a triangle there. */
@Component
class StoryView {

    private final StoryIds ids;
    private final StoryFields form;
    private final MeaningFields fields;
    private final Hiding hiding;
    private final Face face;
    private final Voice voice;

    StoryView(StoryIds ids, StoryFields form, MeaningFields fields, Hiding hiding, Face face, Voice voice) {
        this.ids = ids;
        this.form = form;
        this.fields = fields;
        this.hiding = hiding;
        this.face = face;
        this.voice = voice;
    }

    /** A step of a dyad on the page. */
    record Step(int step, boolean chosen) {}

    /** A dyad on the page; {@code none} where nothing was said. */
    record Scale(String name, String text, String low, String high, List<Step> steps, boolean none) {}

    /** Something to choose on the page. */
    record Choice(String word, String label, boolean chosen) {}

    /** The story as it is kept. */
    ModelAndView kept(Visitor visitor, Story story, Setting setting) {
        return page(visitor, story, story.words(), setting, setting.word(story.audience(), story.team()))
                .addObject("seen", Glance.of(story))
                .addObject("mistakes", Map.of())
                .addObject("doubtful", false)
                .addObject("now", null);
    }

    /** The story as somebody typed it, with what to mend. */
    ModelAndView typed(Visitor visitor, Story story, Setting setting, StoryPost post, Map<String, String> found) {
        return page(visitor, story, post.asTyped(story.words().meaning()), setting, post.audience())
                .addObject("seen", post.seen())
                .addObject("mistakes", found)
                .addObject(
                        "doubtful",
                        post.sure()
                                || Secrets.beginning(post.text()).isPresent() && found.containsKey(StoryFields.STORY))
                .addObject("now", null);
    }

    /** The story was changed since the page was opened: both are shown, and sent once more what was typed counts. */
    ModelAndView meanwhile(Visitor visitor, Story now, Setting setting, StoryPost post) {
        return typed(visitor, now, setting, post, Map.of("", voice.line("stories.page.meanwhile")))
                .addObject("seen", Glance.of(now))
                .addObject("now", now.words().text());
    }

    /** The story is not there any more; what was typed is. */
    ModelAndView gone(StoryPost post) {
        return new ModelAndView("stories/gone", HttpStatus.NOT_FOUND).addObject("text", post.text());
    }

    private ModelAndView page(Visitor visitor, Story story, Story.Words words, Setting setting, String audience) {
        Meaning meaning = words.meaning();
        Meaning.Weights weights = meaning.weights();
        Optional<Triad> triad = fields.triad(story.team(), meaning);
        return new ModelAndView("stories/own")
                .addObject("id", ids.write(story.id()))
                .addObject("hidden", hidden(story))
                .addObject("care", face.show(form.care(visitor.person().workspace()), visitor))
                .addObject("text", words.text())
                .addObject("audiences", audiences(setting, audience))
                .addObject("called", words.title())
                .addObject("quotable", words.quotable())
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
                                meaning.hearers().stream().map(StoryView::word).toList()))
                .addObject("relier", meaning.relier())
                .addObject("reliedOn", meaning.reliedOn());
    }

    private String hidden(Story story) {
        return hiding.why(story.id())
                .map(why -> voice.line("stories.page.hidden." + why.word()))
                .orElse("");
    }

    private List<Choice> audiences(Setting setting, String chosen) {
        return form.audience(setting) instanceof Field.Choice choice
                ? choice.options().stream()
                        .map(option -> new Choice(
                                option.value(), option.label(), option.value().equals(chosen)))
                        .toList()
                : List.of();
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
                .map(StoryView::word)
                .map(word -> new Choice(word, voice.line("stories.meaning." + key + "." + word), chosen.contains(word)))
                .toList();
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }
}

package dev.hearth.stories.pages;

import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.changing.ChangingPolicy;
import dev.hearth.stories.changing.ChangingPolicy.Judgement;
import dev.hearth.stories.changing.OwnDeeds;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.forms.Surroundings;
import dev.hearth.web.Keeping;
import dev.hearth.web.Missing;
import dev.hearth.web.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A story of the reader's own: read, changed and taken back on a page by the same deeds as in the chat. */
@Controller
class StoryPage {

    private static final String PATH = "/pages/stories/{id:s-[a-z0-9]+}";

    private final Stories stories;
    private final StoryIds ids;
    private final OwnDeeds deeds;
    private final Surroundings surroundings;
    private final StoryFields fields;
    private final StoryView view;
    private final Keeping keeping;
    private final Voice voice;

    StoryPage(
            Stories stories,
            StoryIds ids,
            OwnDeeds deeds,
            Surroundings surroundings,
            StoryFields fields,
            StoryView view,
            Keeping keeping,
            Voice voice) {
        this.stories = stories;
        this.ids = ids;
        this.deeds = deeds;
        this.surroundings = surroundings;
        this.fields = fields;
        this.view = view;
        this.keeping = keeping;
        this.voice = voice;
    }

    @GetMapping(PATH)
    ModelAndView show(Visitor visitor, @PathVariable("id") String id) {
        return own(visitor, id)
                .map(story -> view.kept(visitor, story, setting(visitor, story)))
                .orElseGet(Missing::page);
    }

    @PostMapping(PATH)
    ModelAndView keep(Visitor visitor, @PathVariable("id") String id, @RequestParam Map<String, String> typed) {
        StoryPost post = new StoryPost(typed);
        return own(visitor, id).map(story -> keep(visitor, story, post)).orElseGet(() -> view.gone(post));
    }

    /** Sent twice it is the same: a story that is gone is gone. */
    @PostMapping(PATH + "/withdraw")
    ModelAndView withdraw(Visitor visitor, @PathVariable("id") String id) {
        Optional<Story> story = own(visitor, id);
        if (story.isEmpty()) {
            return Missing.page();
        }
        Request request = request(visitor, new StoryPost(Map.of()));
        return switch (keeping.keep(request, () -> removed(story.get(), visitor))) {
            case KEPT, REFUSED -> new ModelAndView("redirect:/pages/stories?withdrawn");
            case NOT_YET ->
                view.kept(visitor, story.get(), setting(visitor, story.get()))
                        .addObject("mistakes", Map.of("", voice.line("web.not-yet")));
        };
    }

    private Deed.Verdict removed(Story story, Visitor visitor) {
        return deeds.remove(story.id(), visitor.person()) ? Deed.done("withdrawn") : Deed.refused(Reply.silence());
    }

    private ModelAndView keep(Visitor visitor, Story story, StoryPost post) {
        Setting setting = setting(visitor, story);
        Map<String, String> found = new LinkedHashMap<>();
        if (post.text().isBlank()) {
            found.put(StoryFields.STORY, voice.line("stories.mend.empty"));
        }
        return switch (ChangingPolicy.judge(post.submitted(), setting, story)) {
            case Judgement.Mend(Map<String, String> keys) -> {
                keys.forEach((field, key) -> found.putIfAbsent(field, fields.sentence(key, post.submitted())));
                yield view.typed(visitor, story, setting, post, found);
            }
            case Judgement.Change change ->
                found.isEmpty()
                        ? keep(visitor, story, post, post.meant(change, story))
                        : view.typed(visitor, story, setting, post, found);
        };
    }

    private ModelAndView keep(Visitor visitor, Story story, StoryPost post, Judgement.Change change) {
        return switch (keeping.keep(request(visitor, post), () -> changed(visitor, story, post, change))) {
            case KEPT -> new ModelAndView("redirect:/pages/stories/" + ids.write(story.id()) + "?kept");
            case REFUSED ->
                stories.own(story.id(), visitor.person())
                        .map(now -> view.meanwhile(visitor, now, setting(visitor, now), post))
                        .orElseGet(() -> view.gone(post));
            case NOT_YET ->
                view.typed(visitor, story, setting(visitor, story), post, Map.of("", voice.line("web.not-yet")));
        };
    }

    /** What somebody changed in another window since this page was opened is not written over unseen. */
    private Deed.Verdict changed(Visitor visitor, Story story, StoryPost post, Judgement.Change change) {
        Optional<Story> now = stories.own(story.id(), visitor.person());
        if (now.filter(kept -> isSo(kept, change)).isPresent()) {
            return Deed.done("same");
        }
        return now.filter(kept -> Glance.of(kept).equals(post.seen()))
                        .filter(kept -> deeds.change(visitor.person(), kept, change))
                        .isPresent()
                ? Deed.done("changed")
                : Deed.refused(Reply.silence());
    }

    private static boolean isSo(Story kept, Judgement.Change change) {
        return kept.words().equals(change.words())
                && kept.audience() == change.audience()
                && Objects.equals(kept.team(), change.team());
    }

    private Optional<Story> own(Visitor visitor, String id) {
        return ids.read(id).flatMap(number -> stories.own(number, visitor.person()));
    }

    private Setting setting(Visitor visitor, Story story) {
        return surroundings.of(request(visitor, new StoryPost(Map.of())), story.team());
    }

    private Request request(Visitor visitor, StoryPost post) {
        Ask ask = post.submitted();
        return keeping.request(visitor, null, ask);
    }
}

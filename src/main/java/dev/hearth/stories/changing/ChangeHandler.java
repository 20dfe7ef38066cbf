package dev.hearth.stories.changing;

import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.changing.ChangingPolicy.Judgement;
import dev.hearth.stories.forms.Seals;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.forms.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes the form in which a teller changes a story. */
@Component
class ChangeHandler implements FormHandler {

    private final Stories stories;
    private final StoryIds ids;
    private final Seals seals;
    private final Surroundings surroundings;
    private final ChangeForm form;
    private final OwnStories own;
    private final Voice voice;

    ChangeHandler(
            Stories stories,
            StoryIds ids,
            Seals seals,
            Surroundings surroundings,
            ChangeForm form,
            OwnStories own,
            Voice voice) {
        this.stories = stories;
        this.ids = ids;
        this.seals = seals;
        this.surroundings = surroundings;
        this.form = form;
        this.own = own;
        this.voice = voice;
    }

    @Override
    public String form() {
        return ChangeForm.NAME;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Optional<List<String>> carried =
                seals.open(request.person(), submitted.carry()).filter(words -> words.size() == 2);
        Optional<Story> story =
                carried.flatMap(words -> ids.read(words.get(1))).flatMap(id -> stories.own(id, request.person()));
        if (story.isEmpty()) {
            return own.gone(submitted);
        }
        Setting setting = surroundings.of(
                request.person().workspace(), carried.orElseThrow().getFirst());
        return switch (ChangingPolicy.judge(submitted, setting, story.get())) {
            case Judgement.Mend(Map<String, String> found) ->
                Reply.open(form.filled(request.person(), setting, story.get())
                        .holding(submitted.values())
                        .mending(sentences(found)));
            case Judgement.Change change -> own.change(request, story.get(), change);
        };
    }

    private Map<String, String> sentences(Map<String, String> found) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, mistake -> voice.line(mistake.getValue())));
    }
}

package dev.hearth.stories.changing;

import dev.hearth.chat.Form;
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
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.forms.Surroundings;
import dev.hearth.stories.forms.Wording;
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
    private final StoryFields fields;
    private final OwnStories own;

    ChangeHandler(
            Stories stories,
            StoryIds ids,
            Seals seals,
            Surroundings surroundings,
            ChangeForm form,
            StoryFields fields,
            OwnStories own) {
        this.stories = stories;
        this.ids = ids;
        this.seals = seals;
        this.surroundings = surroundings;
        this.form = form;
        this.fields = fields;
        this.own = own;
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
                Reply.open(asking(form.filled(request.person(), setting, story.get()), found, submitted)
                        .holding(submitted.values())
                        .mending(sentences(found, submitted)));
            case Judgement.Change change -> own.change(request, story.get(), change);
        };
    }

    private Form asking(Form plain, Map<String, String> found, Ask.Submitted submitted) {
        return found.containsValue(Wording.SECRET) || submitted.ticked(StoryFields.SURE)
                ? fields.askingToBeSure(plain)
                : plain;
    }

    private Map<String, String> sentences(Map<String, String> found, Ask.Submitted submitted) {
        return found.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, mistake -> fields.sentence(mistake.getValue(), submitted)));
    }
}

package dev.hearth.stories.changing;

import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Story;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.forms.Wording;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes the form in which a teller says what a story means to them. */
@Component
class MeaningHandler implements FormHandler {

    private final MeaningForm form;
    private final OwnStories own;
    private final StoryFields fields;

    MeaningHandler(MeaningForm form, OwnStories own, StoryFields fields) {
        this.form = form;
        this.own = own;
        this.fields = fields;
    }

    @Override
    public String form() {
        return MeaningForm.NAME;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        return form.story(request.person(), submitted)
                .map(story -> submit(request, submitted, story))
                .orElseGet(() -> own.gone(submitted));
    }

    private Reply submit(Request request, Ask.Submitted submitted, Story story) {
        Map<String, String> found = Wording.problems(submitted);
        return found.isEmpty()
                ? own.mean(
                        request, story, Wording.words(submitted, story.words().meaning()))
                : Reply.open(form.filled(request.person(), story)
                        .holding(submitted.values())
                        .mending(found.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, one -> fields.sentence(one.getValue(), submitted)))));
    }
}

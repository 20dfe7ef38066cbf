package dev.hearth.stories.codes;

import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Story;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.forms.Wording;
import dev.hearth.stories.nameless.Nameless;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the form of a story that was opened by its code. */
@Component
class OpenedHandler implements FormHandler {

    private final CodeDesk desk;
    private final CodeForms forms;
    private final StoryFields fields;
    private final Voice voice;

    OpenedHandler(CodeDesk desk, CodeForms forms, StoryFields fields, Voice voice) {
        this.fields = fields;
        this.desk = desk;
        this.forms = forms;
        this.voice = voice;
    }

    @Override
    public String form() {
        return CodeForms.OPENED;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Optional<CodeForms.Carried> carried = forms.carried(request.person(), submitted.carry());
        Optional<Nameless> story = carried.flatMap(carry -> desk.find(request, carry.code()));
        if (story.isEmpty()) {
            return desk.unknown();
        }
        return submitted.ticked(CodeForms.BACK)
                ? desk.withdraw(request, carried.orElseThrow().code())
                : change(request, submitted, carried.orElseThrow(), story.get());
    }

    private Reply change(Request request, Ask.Submitted submitted, CodeForms.Carried carried, Nameless before) {
        Story.Words words = words(submitted, before);
        Optional<Audience> audience =
                Audience.of(submitted.value(StoryFields.AUDIENCE)).filter(to -> to != Audience.ME);
        if (words.equals(before.words())
                && audience.filter(before.audience()::equals).isPresent()) {
            return Reply.say(voice.say("stories.code.same"));
        }
        Map<String, String> found = problems(submitted, words, audience, carried, before);
        return found.isEmpty()
                ? desk.change(request, carried.code(), before, audience.orElseThrow(), words)
                : Reply.open(forms.sure(form(request, carried, before), submitted)
                        .holding(submitted.values())
                        .mending(found));
    }

    private Form form(Request request, CodeForms.Carried carried, Nameless before) {
        return forms.opened(request.person(), carried.code(), before, desk.circle(before));
    }

    private static Story.Words words(Ask.Submitted submitted, Nameless before) {
        Story.Words typed = Wording.words(submitted, before.words().meaning());
        String kept = before.words().text();
        return StoryFields.fits(kept)
                ? typed
                : new Story.Words(kept, typed.title(), typed.quotable(), typed.feeling(), typed.meaning());
    }

    private Map<String, String> problems(
            Ask.Submitted submitted,
            Story.Words words,
            Optional<Audience> audience,
            CodeForms.Carried carried,
            Nameless before) {
        Map<String, String> found = new LinkedHashMap<>();
        Wording.problems(submitted).forEach((field, key) -> found.put(field, fields.sentence(key, submitted)));
        if (words.text().isEmpty()) {
            found.put(StoryFields.STORY, voice.line("stories.mend.empty"));
        }
        if (audience.isEmpty()) {
            found.put(StoryFields.AUDIENCE, voice.line("stories.mend.only-me"));
        }
        if (found.isEmpty() && !carried.edition().equals(CodeForms.edition(before))) {
            found.put(StoryFields.AUDIENCE, voice.line("stories.mend.meanwhile"));
        }
        return found;
    }
}

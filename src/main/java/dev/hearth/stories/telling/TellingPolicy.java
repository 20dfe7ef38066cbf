package dev.hearth.stories.telling;

import dev.hearth.reception.Ask;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Story;
import dev.hearth.stories.forms.Circle;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.forms.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Decides whether a filled-in form makes a story, and which kind. */
final class TellingPolicy {

    private TellingPolicy() {}

    /** Judges a new story. */
    static Judgement judge(Ask.Submitted form, Setting setting) {
        Map<String, String> found = new LinkedHashMap<>(Wording.problems(form));
        if (Wording.words(form).text().isEmpty()) {
            found.put(StoryFields.STORY, "stories.mend.empty");
        }
        Draft draft = draft(form, Wording.words(form), setting, found);
        boolean nameless = form.value(StoryFields.AS).equals(StoryFields.NO_NAME);
        Optional<Circle> circle = draft.team() == null ? Optional.empty() : circle(setting, draft);
        if (nameless) {
            objectToNoName(draft, circle, found);
        }
        if (!found.isEmpty()) {
            return new Judgement.Mend(found);
        }
        return nameless ? new Judgement.Nameless(draft, circle.orElseThrow()) : new Judgement.Named(draft);
    }

    private static Draft draft(Ask.Submitted form, Story.Words words, Setting setting, Map<String, String> found) {
        String typed = form.value(StoryFields.AUDIENCE);
        Optional<Circle> circle = setting.circle(typed);
        if (circle.isPresent()) {
            return new Draft(words, Audience.TEAM, circle.get().team());
        }
        Optional<Audience> audience =
                Audience.of(typed.isEmpty() ? Audience.ME.word() : typed).filter(known -> known != Audience.TEAM);
        if (audience.isEmpty()) {
            found.put(StoryFields.AUDIENCE, "stories.mend.audience");
        }
        return new Draft(
                words,
                audience.orElse(Audience.ME),
                setting.only().map(Circle::team).orElse(null));
    }

    private static Optional<Circle> circle(Setting setting, Draft draft) {
        return setting.circles().stream()
                .filter(circle -> circle.team().equals(draft.team()))
                .findFirst();
    }

    private static void objectToNoName(Draft draft, Optional<Circle> circle, Map<String, String> found) {
        if (draft.audience() == Audience.ME) {
            found.putIfAbsent(StoryFields.AUDIENCE, "stories.mend.only-me");
        } else if (circle.isEmpty()) {
            found.putIfAbsent(StoryFields.AUDIENCE, "stories.mend.which-team");
        } else if (!circle.get().hides()) {
            found.putIfAbsent(StoryFields.AS, "stories.mend.too-few");
        }
    }
}

package dev.hearth.stories.changing;

import dev.hearth.reception.Ask;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Story;
import dev.hearth.stories.forms.Circle;
import dev.hearth.stories.forms.Setting;
import dev.hearth.stories.forms.StoryFields;
import dev.hearth.stories.forms.Wording;
import dev.hearth.team.Team;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a filled-in form changes in a story told with a name. */
public final class ChangingPolicy {

    private ChangingPolicy() {}

    /** What is made of a filled-in form. */
    public sealed interface Judgement {

        /** Something has to be mended first: a field, and the key of the sentence that says what. */
        record Mend(Map<String, String> found) implements Judgement {}

        /** How the story is to be from now on. */
        record Change(Team.@Nullable Id team, Audience audience, Story.Words words) implements Judgement {}
    }

    /** Judges a filled-in form against the story as it is kept. */
    public static Judgement judge(Ask.Submitted form, Setting setting, Story before) {
        Map<String, String> found = new LinkedHashMap<>(Wording.problems(form));
        boolean fits = StoryFields.fits(before.words().text())
                || !form.value(StoryFields.STORY).isEmpty();
        if (fits && Wording.words(form).text().isEmpty()) {
            found.put(StoryFields.STORY, "stories.mend.empty");
        }
        Optional<Circle> circle = setting.circle(form.value(StoryFields.AUDIENCE));
        Optional<Audience> audience = circle.map(_ -> Audience.TEAM)
                .or(() -> Audience.of(form.value(StoryFields.AUDIENCE)).filter(known -> known != Audience.TEAM));
        if (audience.isEmpty()) {
            found.put(StoryFields.AUDIENCE, "stories.mend.audience");
        }
        Team.Id team = circle.map(chosen -> chosen.team().id()).orElse(before.team());
        return found.isEmpty()
                ? new Judgement.Change(team, audience.orElse(Audience.ME), words(form, before, fits))
                : new Judgement.Mend(found);
    }

    private static Story.Words words(Ask.Submitted form, Story before, boolean fits) {
        Story.Words typed = Wording.words(form, before.words().meaning());
        return fits
                ? typed
                : new Story.Words(
                        before.words().text(), typed.title(), typed.quotable(), typed.feeling(), typed.meaning());
    }
}

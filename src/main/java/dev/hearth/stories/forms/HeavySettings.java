package dev.hearth.stories.forms;

import dev.hearth.chat.Field;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Request;
import dev.hearth.team.MoreSettings;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets an administrator say whom to talk to if a story is heavy; it holds for the whole workspace. */
@Component
class HeavySettings implements MoreSettings {

    private static final String FIELD = "heavy-stories";

    private final HeavyStories heavy;
    private final Voice voice;

    HeavySettings(HeavyStories heavy, Voice voice) {
        this.heavy = heavy;
        this.voice = voice;
    }

    @Override
    public List<Field> fields(Request request, Team team) {
        return may(request)
                ? List.of(new Field.Line(
                        FIELD,
                        voice.line("stories.heavy.field"),
                        voice.line("stories.heavy.hint"),
                        heavy.contacts(request.person().workspace()).orElse(""),
                        true))
                : List.of();
    }

    @Override
    public Map<String, String> mistakes(Request request, Team team, Ask.Submitted submitted) {
        return may(request) && words(submitted).length() > HeavyStories.LONGEST
                ? Map.of(FIELD, voice.line("stories.heavy.long"))
                : Map.of();
    }

    @Override
    public boolean save(Request request, Team team, Ask.Submitted submitted) {
        Workspace.Id workspace = request.person().workspace();
        String words = words(submitted);
        boolean changes = may(request) && !heavy.contacts(workspace).orElse("").equals(words);
        if (changes) {
            heavy.set(workspace, words);
        }
        return changes;
    }

    private static String words(Ask.Submitted submitted) {
        return Wording.clean(submitted.value(FIELD)).replaceAll("\\s+", " ");
    }

    private static boolean may(Request request) {
        return request.standing() == Standing.ADMINISTRATOR;
    }
}

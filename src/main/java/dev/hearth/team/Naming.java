package dev.hearth.team;

import dev.hearth.chat.Voice;
import dev.hearth.chat.platform.Platforms;
import dev.hearth.reception.Ask;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks at whom a form names: few enough, and people who belong to the workspace. */
@Component
public class Naming {

    /** How many people a form may name in one field. */
    public static final int MOST = 20;

    private final Platforms platforms;
    private final Voice voice;

    Naming(Platforms platforms, Voice voice) {
        this.platforms = platforms;
        this.voice = voice;
    }

    /** What to mend in a field that asks for people; nothing if all of them can be named. Takes a second at most. */
    public Optional<String> mistake(Workspace.Id workspace, Ask.Submitted submitted, String field) {
        Optional<Set<Person>> named = submitted.people(field, workspace);
        if (named.isEmpty()) {
            return Optional.of(voice.line("team.naming.nobody"));
        }
        if (named.get().size() > MOST) {
            return Optional.of(voice.line("team.naming.many", "most", MOST));
        }
        return outsiders(workspace, named.get()).isEmpty()
                ? Optional.empty()
                : Optional.of(voice.line("team.naming.outsiders"));
    }

    private Set<Person> outsiders(Workspace.Id workspace, Set<Person> named) {
        return named.isEmpty()
                ? Set.of()
                : platforms
                        .of(workspace)
                        .map(platform -> platform.outsiders(named))
                        .orElse(Set.of());
    }
}

package dev.hearth.summaries;

import dev.hearth.stories.Audience;
import dev.hearth.stories.Story;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Stories for tests: a number, who told it (null for nobody, {@code 2/mia} for mia in another workspace), what it says. */
public final class Told {

    private Told() {}

    public static Story story(long id, @Nullable String teller, String text) {
        Workspace.Id workspace = new Workspace.Id(teller != null && teller.startsWith("2/") ? 2 : 1);
        return new Story(
                new Story.Id(id),
                new Team.Id(1),
                teller == null ? null : new Person(workspace, teller.replace("2/", "")),
                LocalDate.parse("2027-01-10"),
                Audience.TEAM,
                Story.Words.of(text),
                false);
    }
}

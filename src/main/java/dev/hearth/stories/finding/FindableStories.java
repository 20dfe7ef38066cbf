package dev.hearth.stories.finding;

import dev.hearth.recall.Asker;
import dev.hearth.recall.Circle;
import dev.hearth.recall.Findable;
import dev.hearth.recall.Found;
import dev.hearth.recall.Searchable;
import dev.hearth.stories.Audience;
import dev.hearth.stories.Reader;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stories as they may be found: each by its teller, and by those it is meant for. Those that wait are
 * found by nobody, those that are hidden by their teller alone. */
@Component
class FindableStories implements Searchable {

    private final JdbcClient jdbc;
    private final Stories stories;
    private final StoryIds ids;

    FindableStories(JdbcClient jdbc, Stories stories, StoryIds ids) {
        this.jdbc = jdbc;
        this.stories = stories;
        this.ids = ids;
    }

    @Override
    public String kind() {
        return "story";
    }

    @Override
    public Kept kept() {
        return new Kept("stories", "story_meanings");
    }

    @Override
    public Map<Long, Long> versions(Workspace.Id workspace, long after) {
        Map<Long, Long> versions = new LinkedHashMap<>();
        jdbc.sql("select id, version from stories where workspace = ? and version > ? order by version")
                .params(workspace.value(), after)
                .query((row, number) -> versions.put(row.getLong("id"), row.getLong("version")))
                .list();
        return versions;
    }

    @Override
    public OptionalLong count(Workspace.Id workspace) {
        return OptionalLong.of(jdbc.sql("select count(*) from stories where workspace = ?")
                .param(workspace.value())
                .query(Long.class)
                .single());
    }

    @Override
    public List<Findable> read(Collection<Long> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : jdbc.sql("select id, workspace, team, teller, audience, hidden, title, text from stories where"
                                + " id in (:ids)")
                        .param("ids", List.copyOf(wanted))
                        .query(FindableStories::findable)
                        .list();
    }

    private static Findable findable(ResultSet row, int number) throws SQLException {
        Set<Circle> readers = new HashSet<>();
        String teller = row.getString("teller");
        if (teller != null) {
            readers.add(new Circle.Only(new Person(new Workspace.Id(row.getLong("workspace")), teller)));
        }
        boolean hidden = !row.getString("hidden").isEmpty();
        switch (hidden ? Audience.ME : Audience.of(row.getString("audience")).orElse(Audience.ME)) {
            case EVERYONE -> readers.add(new Circle.Everyone());
            case TEAM -> readers.add(new Circle.Of(new Team.Id(row.getLong("team"))));
            case ME -> {}
        }
        return new Findable(row.getLong("id"), readers, row.getString("title"), row.getString("text"));
    }

    @Override
    public List<Found> open(Asker asker, Collection<Long> wanted) {
        return stories.readable(wanted, new Reader(asker.person(), asker.teams())).stream()
                .map(this::found)
                .toList();
    }

    private Found found(Story story) {
        return new Found(
                kind(),
                story.id().value(),
                ids.write(story.id()),
                story.headline(),
                story.words().text(),
                story.told());
    }

    @Override
    public Optional<Long> named(Workspace.Id workspace, String name) {
        return ids.read(name).map(Story.Id::value);
    }
}

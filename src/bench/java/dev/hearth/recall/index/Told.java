package dev.hearth.recall.index;

import dev.hearth.recall.Asker;
import dev.hearth.recall.Circle;
import dev.hearth.recall.Findable;
import dev.hearth.recall.Found;
import dev.hearth.recall.Searchable;
import dev.hearth.workspaces.Workspace;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stories of a file, for everyone. */
record Told(List<String> names, List<String> texts, Map<Long, KeptMeanings.Kept> meanings)
        implements Searchable, KeptMeanings {

    static final Workspace.Id HERE = new Workspace.Id(1);

    static Told of(Table stories) {
        return new Told(
                stories.rows().stream().map(row -> stories.value(row, "id")).toList(),
                stories.rows().stream().map(row -> stories.value(row, "text")).toList(),
                new ConcurrentHashMap<>());
    }

    @Override
    public String kind() {
        return "story";
    }

    @Override
    public Searchable.Kept kept() {
        return new Searchable.Kept("stories", "story_meanings");
    }

    @Override
    public Map<Long, Long> versions(Workspace.Id workspace, long after) {
        Map<Long, Long> versions = new LinkedHashMap<>();
        for (long i = Math.max(0, after); i < names.size(); i++) {
            versions.put(i, i + 1);
        }
        return versions;
    }

    @Override
    public OptionalLong count(Workspace.Id workspace) {
        return OptionalLong.of(names.size());
    }

    @Override
    public List<Findable> read(Collection<Long> ids) {
        return ids.stream()
                .map(id -> new Findable(id, Set.of(new Circle.Everyone()), "", texts.get(id.intValue())))
                .toList();
    }

    @Override
    public List<Found> open(Asker asker, Collection<Long> ids) {
        return ids.stream()
                .map(id -> new Found("story", id, names.get(id.intValue()), "", texts.get(id.intValue()), null))
                .toList();
    }

    @Override
    public Optional<Long> named(Workspace.Id workspace, String name) {
        return Optional.of((long) names.indexOf(name)).filter(id -> id >= 0);
    }

    @Override
    public Map<Long, KeptMeanings.Kept> of(Searchable searchable, Collection<Long> ids) {
        Map<Long, KeptMeanings.Kept> kept = new HashMap<>();
        ids.stream().filter(meanings::containsKey).forEach(id -> kept.put(id, meanings.get(id)));
        return kept;
    }

    @Override
    public void keep(Searchable searchable, Map<Long, KeptMeanings.Kept> found) {
        meanings.putAll(found);
    }
}

package dev.hearth.recall.index;

import dev.hearth.recall.Asker;
import dev.hearth.recall.Circle;
import dev.hearth.recall.Findable;
import dev.hearth.recall.Found;
import dev.hearth.recall.Searchable;
import dev.hearth.recall.meaning.Meanings;
import dev.hearth.workspaces.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A room whose database is a map, and where meanings are kept. */
final class Room implements Searchable, KeptMeanings {

    final Map<Long, Findable> there = new LinkedHashMap<>();
    final Map<Long, Long> versions = new LinkedHashMap<>();
    final Map<Long, KeptMeanings.Kept> meanings = new LinkedHashMap<>();

    /** Every time somebody was asked for the words of these. */
    final List<Long> opened = new ArrayList<>();

    private long newest;

    void tell(long id, String text, Circle... readers) {
        there.put(id, new Findable(id, Set.of(readers), "", text));
        versions.put(id, ++newest);
    }

    void withdraw(long id) {
        there.remove(id);
        versions.remove(id);
        meanings.remove(id);
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
        Map<Long, Long> changed = new LinkedHashMap<>(versions);
        changed.values().removeIf(version -> version <= after);
        return changed;
    }

    @Override
    public OptionalLong count(Workspace.Id workspace) {
        return OptionalLong.of(there.size());
    }

    @Override
    public List<Findable> read(Collection<Long> ids) {
        return ids.stream().filter(there::containsKey).map(there::get).toList();
    }

    @Override
    public List<Found> open(Asker asker, Collection<Long> ids) {
        opened.addAll(ids);
        return read(ids).stream()
                .filter(one -> one.readers().stream().anyMatch(asker.circles()::contains))
                .map(one -> new Found(kind(), one.id(), "s-" + one.id(), one.text(), one.text(), null))
                .toList();
    }

    @Override
    public Optional<Long> named(Workspace.Id workspace, String name) {
        return Optional.empty();
    }

    @Override
    public Map<Long, KeptMeanings.Kept> of(Searchable searchable, Collection<Long> ids) {
        Map<Long, KeptMeanings.Kept> kept = new LinkedHashMap<>(meanings);
        kept.keySet().retainAll(ids);
        return kept;
    }

    @Override
    public void keep(Searchable searchable, Map<Long, KeptMeanings.Kept> found) {
        found.forEach((id, meaning) -> {
            if (there.containsKey(id)) {
                meanings.put(id, meaning);
            }
        });
    }

    /** Meanings without a model: how often each letter is there. */
    static Meanings letters() {
        return text -> {
            float[] meaning = new float[Meanings.DIMENSIONS];
            text.toLowerCase(Locale.ROOT)
                    .chars()
                    .filter(letter -> letter >= 'a' && letter <= 'z')
                    .forEach(letter -> meaning[letter - 'a']++);
            return meaning;
        };
    }
}

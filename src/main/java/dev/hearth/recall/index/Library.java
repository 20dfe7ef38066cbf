package dev.hearth.recall.index;

import dev.hearth.recall.Asker;
import dev.hearth.recall.Finder;
import dev.hearth.recall.Found;
import dev.hearth.recall.Match;
import dev.hearth.recall.Searchable;
import dev.hearth.recall.index.Fusion.Hit;
import dev.hearth.recall.index.Fusion.Key;
import dev.hearth.recall.meaning.Meanings;
import dev.hearth.storage.NightWork;
import dev.hearth.workspaces.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.springframework.stereotype.Component;

/**
 * The indexes of all workspaces that were searched since last night. Each is made with the first search and follows the
 * database with every other; what it finds is read anew before anybody sees it, so what was taken back is gone at once.
 */
@Component
class Library implements Finder, NightWork {

    /** Below this two English texts have as a rule nothing to do with one another. */
    static final float ALIKE = 0.3f;

    private static final int DEPTH = 100;
    private static final int BEGINNING = 4000;

    private final List<Searchable> searchables;
    private final KeptMeanings kept;
    private final Meanings meanings;
    private final Map<Workspace.Id, Follower> followers = new ConcurrentHashMap<>();

    Library(List<Searchable> searchables, KeptMeanings kept, Meanings meanings) {
        this.searchables = searchables;
        this.kept = kept;
        this.meanings = meanings;
    }

    @Override
    public List<Match> find(Asker asker, String words, Set<String> kinds, int most) {
        String asked = beginning(words);
        if (asked.isBlank() || kinds.isEmpty()) {
            return List.of();
        }
        Follower follower = follower(asker.person().workspace());
        Shelf shelf = follower.follow();
        List<Hit> byWord = shelf.byWord(asked, kinds, asker.circles(), DEPTH);
        List<Hit> byMeaning = shelf.byMeaning(Packed.of(meanings.of(asked)), ALIKE, kinds, asker.circles(), DEPTH);
        return read(asker, follower, Fusion.of(byWord, byMeaning), most);
    }

    @Override
    public Optional<Found> open(Asker asker, String kind, String name) {
        return searchables.stream()
                .filter(searchable -> searchable.kind().equals(kind))
                .flatMap(searchable -> searchable.named(asker.person().workspace(), name).stream()
                        .flatMap(id -> searchable.open(asker, List.of(id)).stream()))
                .findFirst();
    }

    @Override
    public int order() {
        return 0;
    }

    /** Forgets all indexes, and with them every word of what was taken back. */
    @Override
    public void tidy() {
        followers.clear();
    }

    /** Brings every index up to what the database says now; what was taken back leaves no word behind. */
    void follow() {
        followers.values().forEach(Follower::tidy);
    }

    Follower follower(Workspace.Id workspace) {
        return followers.computeIfAbsent(
                workspace, id -> new Follower(id, searchables, kept, meanings, new Shelf(new ByteBuffersDirectory())));
    }

    /** What is still there and still may be read; what is not leaves the index. */
    private List<Match> read(Asker asker, Follower follower, List<Hit> hits, int most) {
        List<Match> matches = new ArrayList<>();
        for (int from = 0; from < hits.size() && matches.size() < most; from += most) {
            List<Hit> some = hits.subList(from, Math.min(from + most, hits.size()));
            Map<Key, Found> open = opened(asker, some);
            for (Hit hit : some) {
                Found found = open.get(hit.key());
                if (found == null) {
                    follower.dropIfGone(hit.key());
                } else {
                    matches.add(new Match(found, hit.likeness()));
                }
            }
        }
        return matches.size() > most ? matches.subList(0, most) : matches;
    }

    private Map<Key, Found> opened(Asker asker, List<Hit> hits) {
        Map<String, List<Long>> ids = hits.stream()
                .map(Hit::key)
                .collect(Collectors.groupingBy(Key::kind, Collectors.mapping(Key::id, Collectors.toList())));
        Map<Key, Found> open = new HashMap<>();
        searchables.stream()
                .filter(searchable -> ids.containsKey(searchable.kind()))
                .flatMap(searchable -> searchable.open(asker, ids.getOrDefault(searchable.kind(), List.of())).stream())
                .forEach(found -> open.put(new Key(found.kind(), found.id()), found));
        return open;
    }

    private static String beginning(String words) {
        if (words.length() <= BEGINNING) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(BEGINNING - 1)) ? BEGINNING - 1 : BEGINNING;
        return words.substring(0, end);
    }
}

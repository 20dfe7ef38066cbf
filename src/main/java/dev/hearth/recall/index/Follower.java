package dev.hearth.recall.index;

import dev.hearth.recall.Findable;
import dev.hearth.recall.Searchable;
import dev.hearth.recall.index.Fusion.Key;
import dev.hearth.recall.meaning.Meanings;
import dev.hearth.workspaces.Workspace;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings a shelf up to what the database says now: reads what changed, by version, and finds out what is meant by it. */
final class Follower {

    /** Numbers are given before they are committed: so many from before are looked at once more. */
    private static final long OVERLAP = 1000;

    private static final int PAGE = 500;
    private static final int AT_ONCE = 32;
    private static final int TOGETHER = 64;

    private final Workspace.Id workspace;
    private final List<Searchable> searchables;
    private final KeptMeanings kept;
    private final Meanings meanings;
    private final Shelf shelf;
    private final Map<String, Map<Long, Long>> versions = new HashMap<>();
    private final Map<String, Long> newest = new HashMap<>();
    private @Nullable Thread understanding;

    Follower(Workspace.Id workspace, List<Searchable> searchables, KeptMeanings kept, Meanings meanings, Shelf shelf) {
        this.workspace = workspace;
        this.searchables = searchables;
        this.kept = kept;
        this.meanings = meanings;
        this.shelf = shelf;
    }

    /** The shelf as the database is now; a few new texts are understood at once, many go on being understood afterwards. */
    synchronized Shelf follow() {
        Map<Searchable, List<Long>> unknown = new LinkedHashMap<>();
        searchables.forEach(searchable -> unknown.put(searchable, changed(searchable)));
        int many = unknown.values().stream().mapToInt(List::size).sum();
        if (many <= AT_ONCE) {
            unknown.forEach(this::understand);
        } else {
            understanding = Thread.ofPlatform()
                    .daemon()
                    .name("recall")
                    .priority(Thread.MIN_PRIORITY)
                    .start(() -> understandAll(unknown));
        }
        shelf.refresh();
        return shelf;
    }

    /** Takes something out unless it is still there, only not for whoever asked. */
    synchronized void dropIfGone(Key key) {
        boolean gone = searchables.stream()
                .filter(searchable -> searchable.kind().equals(key.kind()))
                .allMatch(searchable -> searchable.read(List.of(key.id())).isEmpty());
        if (gone) {
            drop(key.kind(), key.id());
        }
    }

    /** Brings the shelf up to date without anybody asking, and leaves no word of what is gone in it. */
    synchronized void tidy() {
        follow().forgetDropped();
    }

    /** Waits until everything that is there is understood. */
    void awaitUnderstanding() throws InterruptedException {
        Thread busy = understanding;
        if (busy != null) {
            busy.join();
        }
    }

    /** Puts in what changed; gives back the numbers of those whose meaning is not kept. */
    private List<Long> changed(Searchable searchable) {
        String kind = searchable.kind();
        long before = newest.getOrDefault(kind, 0L);
        Map<Long, Long> mine = versions(kind);
        List<Long> changed = new ArrayList<>();
        Map<Long, Long> given = searchable.versions(workspace, before - OVERLAP);
        given.forEach((id, version) -> {
            if (!version.equals(mine.put(id, version))) {
                changed.add(id);
            }
            newest.merge(kind, version, Math::max);
        });
        dropGone(searchable, given.keySet());
        List<Long> unknown = new ArrayList<>();
        for (int from = 0; from < changed.size(); from += PAGE) {
            unknown.addAll(put(searchable, changed.subList(from, Math.min(from + PAGE, changed.size()))));
        }
        return unknown;
    }

    private void dropGone(Searchable searchable, Set<Long> given) {
        Map<Long, Long> mine = versions(searchable.kind());
        OptionalLong count = searchable.count(workspace);
        if (count.isPresent() && count.getAsLong() == mine.size()) {
            return;
        }
        Set<Long> there = count.isPresent()
                ? searchable.versions(workspace, Long.MIN_VALUE).keySet()
                : given;
        List<Long> gone =
                mine.keySet().stream().filter(id -> !there.contains(id)).toList();
        gone.forEach(id -> drop(searchable.kind(), id));
    }

    private void drop(String kind, long id) {
        versions(kind).remove(id);
        shelf.drop(kind, id);
    }

    private Map<Long, Long> versions(String kind) {
        return versions.computeIfAbsent(kind, _ -> new HashMap<>());
    }

    private List<Long> put(Searchable searchable, List<Long> ids) {
        Map<Long, KeptMeanings.Kept> known = kept.of(searchable, ids);
        List<Long> unknown = new ArrayList<>();
        for (Findable findable : searchable.read(ids)) {
            KeptMeanings.Kept meaning = known.get(findable.id());
            if (meaning != null && meaning.print() == print(findable)) {
                shelf.put(searchable.kind(), findable, meaning.meaning());
            } else {
                shelf.put(searchable.kind(), findable, null);
                unknown.add(findable.id());
            }
        }
        return unknown;
    }

    private void understandAll(Map<Searchable, List<Long>> unknown) {
        unknown.forEach((searchable, ids) -> {
            for (int from = 0; from < ids.size(); from += TOGETHER) {
                understand(searchable, ids.subList(from, Math.min(from + TOGETHER, ids.size())));
            }
        });
        shelf.refresh();
    }

    /** Finds out what these mean, keeps it beside them, and puts them in anew. */
    private void understand(Searchable searchable, List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, KeptMeanings.Kept> found = new LinkedHashMap<>();
        for (Findable findable : searchable.read(ids)) {
            float[] meaning = meanings.of(findable.words());
            if (Meanings.isOf(meaning)) {
                byte[] packed = Packed.of(meaning);
                found.put(findable.id(), new KeptMeanings.Kept(print(findable), packed));
            }
        }
        kept.keep(searchable, found);
        putAnew(searchable, ids);
    }

    /** Whatever was changed or taken back while its words were being understood goes in as it is now, or not at all. */
    private synchronized void putAnew(Searchable searchable, List<Long> ids) {
        put(
                searchable,
                ids.stream().filter(versions(searchable.kind())::containsKey).toList());
    }

    /** A mark of the text that was understood, as 64 bits of its digest. */
    static long print(Findable findable) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(findable.words().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

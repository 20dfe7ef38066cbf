package dev.hearth.practice.screen;

import dev.hearth.practice.screen.Entry.Content;
import dev.hearth.practice.screen.Entry.Spot;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The screen of the practice chat. It lives in memory: a restart empties it, not what was kept. */
public final class PracticeChat {

    /** The one channel people are in. */
    public static final String CHANNEL = "payments";

    private static final int AT_MOST = 2000;

    private final InstantSource wall;
    private final InstantSource team;
    private final Ids ids = new Ids();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private long revision;

    /**
     * An empty screen.
     *
     * @param wall tells ids apart
     * @param team says when something was said
     */
    public PracticeChat(InstantSource wall, InstantSource team) {
        this.wall = wall;
        this.team = team;
    }

    /** Has somebody told of every change, on the thread that made it. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** How far the screen has come. */
    public synchronized long revision() {
        return revision;
    }

    /** Shows something to everybody at a spot, or to the one person whose spot it is. */
    public Entry show(String from, Spot spot, Content content) {
        return showTo(from, spot.person(), spot, content, null);
    }

    /** Shows something to one person alone; {@code asked} is the command it answers. */
    public Entry showTo(String from, @Nullable String to, Spot spot, Content content, @Nullable String asked) {
        Entry made = enter(from, to, spot, content, asked);
        tell();
        return made;
    }

    /** Puts other words into a message; one the screen has forgotten is shown anew. */
    public void edit(String id, String channel, Content content) {
        synchronized (this) {
            Entry before = entries.get(id);
            if (before == null) {
                Spot spot = new Spot(channel, null);
                put(new Entry(
                        id, ++revision, team.instant(), Entry.HEARTH, spot.person(), spot, content, false, true, null));
            } else {
                put(before.saying(content, ++revision));
            }
        }
        tell();
    }

    /** Pins a message, or unpins it. */
    public void pin(String id, boolean pinned) {
        synchronized (this) {
            Entry before = entries.get(id);
            if (before != null && before.pinned() != pinned) {
                put(before.pinned(pinned, ++revision));
            }
        }
        tell();
    }

    /** Takes something off the screen. */
    public void delete(String id) {
        synchronized (this) {
            if (entries.remove(id) != null) {
                revision++;
            }
        }
        tell();
    }

    /** What has this id, if it is still on the screen. */
    public synchronized Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** All that this person sees, in the order in which it was first said. */
    public List<Entry> seenBy(String person) {
        return select(entry -> entry.seenBy(person));
    }

    /** What this person sees that is new or has changed, in the order of the changes. */
    public List<Entry> seenBy(String person, long since) {
        return select(entry -> entry.revision() > since && entry.seenBy(person)).stream()
                .sorted(Comparator.comparingLong(Entry::revision))
                .toList();
    }

    /** The form of this opening, if it is still open. */
    public Optional<Entry> form(String opening) {
        return select(entry -> entry.content() instanceof Content.Offered offered
                        && offered.opening().equals(opening))
                .stream()
                .findFirst();
    }

    /** The forms of this name that a person has open. */
    public List<Entry> forms(String person, String name) {
        return select(entry -> entry.seenBy(person)
                && entry.content() instanceof Content.Offered offered
                && offered.form().name().equals(name));
    }

    /** A name for an opening of a form. */
    public String opening() {
        return ids.next('f', wall.instant());
    }

    private synchronized List<Entry> select(Predicate<Entry> wanted) {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (wanted.test(entry)) {
                found.add(entry);
            }
        }
        return found;
    }

    private synchronized Entry enter(
            String from, @Nullable String to, Spot spot, Content content, @Nullable String asked) {
        String id = ids.next('m', wall.instant());
        return put(new Entry(id, ++revision, team.instant(), from, to, spot, content, false, false, asked));
    }

    private Entry put(Entry entry) {
        entries.put(entry.id(), entry);
        if (entries.size() > AT_MOST) {
            entries.values().stream()
                    .filter(old -> !old.pinned())
                    .findFirst()
                    .ifPresent(old -> entries.remove(old.id()));
        }
        return entry;
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }
}

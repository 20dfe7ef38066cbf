package dev.hearth.stories;

import dev.hearth.workspaces.Vault;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Writes story numbers as people see them. A named story's number, which ascends, is rearranged under the key: {@code
 * s-k7m2}, four letters for the first million, five for the next thirty, and so on up to eight. A nameless story's number
 * is random already and takes ten letters.
 */
@Component
public class StoryIds {

    /** Numbers from here on are random and belong to nameless stories. */
    static final long NAMELESS = 1L << 50;

    private static final String PREFIX = "s-";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;
    private static final int RANDOM = 10;

    private final List<Permutation> permutations;

    StoryIds(Vault vault) {
        this.permutations = IntStream.rangeClosed(SHORTEST, LONGEST)
                .mapToObj(letters -> new Permutation(last(letters) - first(letters), remembered(vault, letters)))
                .toList();
    }

    /** How people see this number. */
    public String write(Story.Id id) {
        return PREFIX
                + (id.value() >= NAMELESS ? Letters.write(id.value() - NAMELESS, RANDOM) : rearranged(id.value()));
    }

    /** The number people mean, whether or not there is such a story. */
    public Optional<Story.Id> read(String written) {
        String letters = bare(written.strip().toLowerCase(Locale.ROOT));
        return Letters.read(letters).stream()
                .filter(_ -> letters.length() == RANDOM || letters.length() >= SHORTEST && letters.length() <= LONGEST)
                .map(number -> letters.length() == RANDOM ? number + NAMELESS : arranged(number, letters.length()))
                .filter(number -> number >= 0)
                .mapToObj(Story.Id::new)
                .findFirst();
    }

    private static String bare(String written) {
        String id = written.startsWith("#") ? written.substring(1) : written;
        return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
    }

    private String rearranged(long number) {
        int letters = SHORTEST;
        while (number >= last(letters)) {
            letters++;
        }
        return Letters.write(permutation(letters).apply(number - first(letters)), letters);
    }

    private long arranged(long number, int letters) {
        return number < last(letters) - first(letters) ? permutation(letters).invert(number) + first(letters) : -1;
    }

    private Permutation permutation(int letters) {
        return permutations.get(letters - SHORTEST);
    }

    private static long first(int letters) {
        return letters == SHORTEST ? 0 : last(letters - 1);
    }

    private static long last(int letters) {
        return 1L << (5 * letters);
    }

    private static LongUnaryOperator remembered(Vault vault, int letters) {
        LongUnaryOperator marked = side ->
                ByteBuffer.wrap(vault.mark("stories.id", letters + ":" + side)).getLong();
        ConcurrentHashMap<Long, Long> known = new ConcurrentHashMap<>();
        return letters == SHORTEST ? side -> known.computeIfAbsent(side, marked::applyAsLong) : marked;
    }
}

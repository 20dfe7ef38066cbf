package dev.hearth.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.workspaces.Vault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryIdsTests {

    private final StoryIds ids = new StoryIds(new Vault(new byte[32]));

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 10, 31, 32, 33, 1000, 1023, 1024, 1025})
    void everyNumberGoesSomewhereElseAndComesBack(long size) {
        Permutation permutation = new Permutation(size, side -> side * 0x9E3779B97F4A7C15L ^ (side >>> 3) * 77);

        Set<Long> reached = new HashSet<>();
        for (long number = 0; number < size; number++) {
            long there = permutation.apply(number);
            assertThat(there).isBetween(0L, size - 1);
            assertThat(permutation.invert(there)).isEqualTo(number);
            reached.add(there);
        }
        assertThat(reached).hasSize((int) size);
    }

    @Test
    void theFirstMillionHasFourLettersAndAllAreDifferent() {
        List<String> written = LongStream.range(1, 1 << 20)
                .mapToObj(number -> ids.write(new Story.Id(number)))
                .toList();

        assertThat(new HashSet<>(written)).hasSize(written.size());
        assertThat(written).allMatch(id -> id.matches("s-[0-9a-hjkmnp-tv-z]{4}"));
    }

    @Test
    void neighboursAreNotToldByTheirIds() {
        long ascending = LongStream.range(1, 10_000)
                .filter(number -> ids.write(new Story.Id(number)).compareTo(ids.write(new Story.Id(number + 1))) < 0)
                .count();

        assertThat(ascending).isBetween(4_500L, 5_500L);
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                (1 << 20) - 1,
                1 << 20,
                (1 << 20) + 1,
                (1 << 25) - 1,
                1 << 25,
                (1L << 30) - 1,
                1L << 30,
                1L << 35,
                (1L << 40) - 1,
                StoryIds.NAMELESS,
                StoryIds.NAMELESS + 12345,
                2 * StoryIds.NAMELESS - 1
            })
    void whatIsWrittenIsReadAgain(long number) {
        Story.Id id = new Story.Id(number);

        assertThat(ids.read(ids.write(id))).contains(id);
    }

    @Test
    void idsGrowLongerAsNeededAndNamelessOnesAreLonger() {
        assertThat(ids.write(new Story.Id(1 << 20))).hasSize("s-".length() + 5);
        assertThat(ids.write(new Story.Id(1 << 25))).hasSize("s-".length() + 6);
        assertThat(ids.write(new Story.Id(StoryIds.NAMELESS))).hasSize("s-".length() + 10);
    }

    @Test
    void readsHoweverPeopleWriteIt() {
        Story.Id id = new Story.Id(4711);
        String written = ids.write(id);

        assertThat(ids.read(" #" + written.toUpperCase(java.util.Locale.ROOT) + " "))
                .contains(id);
        assertThat(ids.read(written.substring(2))).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s-",
                "#",
                "s-k7",
                "s-k7m2k7m2k",
                "s-k7mu",
                "account",
                "s-k7m2; drop table stories",
                "😀😀😀😀"
            })
    void whatIsNoIdIsNone(String typed) {
        assertThat(ids.read(typed)).isEmpty();
    }

    @Test
    void anotherKeyGivesOtherIds() {
        byte[] key = new byte[32];
        key[0] = 1;

        assertThat(new StoryIds(new Vault(key)).write(new Story.Id(1))).isNotEqualTo(ids.write(new Story.Id(1)));
    }
}

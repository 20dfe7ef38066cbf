package dev.hearth.reviews.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many people stand behind answers for sure. */
@Tag("P4")
class AfterthoughtsTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();

    @Test
    void fiveOfOneSittingAreFive() {
        assertThat(Afterthoughts.sure(Collections.nCopies(5, ONE))).isTrue();
        assertThat(Afterthoughts.sure(Collections.nCopies(4, ONE))).isFalse();
    }

    @Test
    void acrossTwoSittingsSomebodyMayHaveAnsweredTwiceSoTheyAreNeverAddedUp() {
        List<UUID> both = Stream.concat(Collections.nCopies(4, ONE).stream(), Collections.nCopies(4, TWO).stream())
                .toList();

        assertThat(Afterthoughts.sure(both)).isFalse();
        assertThat(Afterthoughts.sure(List.of())).isFalse();
    }
}

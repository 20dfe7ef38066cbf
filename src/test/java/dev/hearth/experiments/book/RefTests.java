package dev.hearth.experiments.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefTests {

    @Test
    void readsANumberWithAndWithoutItsSign() {
        assertThat(Ref.read("12")).contains(new Ref(12, 0, ""));
        assertThat(Ref.read(" #12 ")).contains(new Ref(12, 0, ""));
    }

    @Test
    void readsWhatFollows() {
        assertThat(Ref.read("#12 queue is growing")).contains(new Ref(12, 0, "queue is growing"));
        assertThat(Ref.read("12/2=debrief.expected")).contains(new Ref(12, 2, "debrief.expected"));
        assertThat(Ref.read("12=once 2026-11-24T14:00+01:00[Europe/Berlin]"))
                .contains(new Ref(12, 0, "once 2026-11-24T14:00+01:00[Europe/Berlin]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "twelve", "12th", "99999999999999999999", "-1", "12/", "12/x"})
    void readsNothingElse(String typed) {
        assertThat(Ref.read(typed)).isEmpty();
    }
}

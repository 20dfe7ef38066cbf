package dev.hearth.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.clock.WallClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class HearsayTests {

    private static final String UNHEARD = "insert into event_publication (id, event_type, listener_id,"
        + " publication_date, serialized_event, status) values (random_uuid(), 'x', 'x', current_timestamp, '{}', ?)";

    @Test
    void restsOnlyWhenEverybodyHasHeard() {
        try (Harness hearth = Harness.start()) {
            JdbcClient jdbc = happened(hearth, "PUBLISHED");
            AtomicInteger looks = new AtomicInteger();

            new Hearsay(jdbc, clock(() -> {
                        if (looks.incrementAndGet() == 3) {
                            jdbc.sql("delete from event_publication").update();
                        }
                        return 0;
                    }))
                    .settle();

            assertThat(unheard(jdbc)).isZero();
        }
    }

    @Test
    void givesUpOnWhoeverNeverAnswers() {
        try (Harness hearth = Harness.start()) {
            JdbcClient jdbc = happened(hearth, "PROCESSING");
            AtomicInteger seconds = new AtomicInteger();

            new Hearsay(jdbc, clock(() -> seconds.addAndGet(6))).settle();

            assertThat(unheard(jdbc)).isOne();
        }
    }

    @Test
    void doesNotWaitForWhatFailed() {
        try (Harness hearth = Harness.start()) {
            JdbcClient jdbc = happened(hearth, "FAILED");
            AtomicInteger looks = new AtomicInteger();

            new Hearsay(jdbc, clock(looks::incrementAndGet)).settle();

            assertThat(looks).hasValue(1);
        }
    }

    private static JdbcClient happened(Harness hearth, String status) {
        JdbcClient jdbc = hearth.bean(JdbcClient.class);
        jdbc.sql(UNHEARD).param(status).update();
        return jdbc;
    }

    private static int unheard(JdbcClient jdbc) {
        int left = jdbc.sql("select count(*) from event_publication")
                .query(Integer.class)
                .single();
        jdbc.sql("delete from event_publication").update();
        return left;
    }

    private static WallClock clock(java.util.function.IntSupplier seconds) {
        return new WallClock() {
            @Override
            public long nanos() {
                return Duration.ofSeconds(seconds.getAsInt()).toNanos();
            }
        };
    }
}

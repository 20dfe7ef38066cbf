package dev.hearth.reception.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.reception.RequestKey;
import dev.hearth.reception.Row;
import dev.hearth.reception.ledger.Entry.Outcome;
import dev.hearth.reception.ledger.Entry.Work;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

class LedgerBookTests {

    /** Another node enters the key after this one has looked. */
    private static final class LookedTooSoon extends RequestKeys {

        LookedTooSoon(JdbcTemplate jdbc) {
            super(jdbc);
        }

        @Override
        Map<UUID, String> known(List<Entry> group) {
            return new HashMap<>();
        }
    }

    private static Entry asking(RequestKey key, String memo) {
        Row row = new Row("insert into story_ids (upcoming) values (?)", List.of(0L), memo);
        Entry entry = new Entry(key, new Work.One(row), false);
        entry.take();
        return entry;
    }

    @Test
    @Tag("P2")
    void whoeverAsksTwiceAtOnceHearsWhatAnotherNodeKeptFirst() {
        try (Harness hearth = Databases.hearth(Databases.postgresql())) {
            JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
            RequestKey key = RequestKey.of("once", Instant.EPOCH);
            jdbc.update("insert into request_keys (id, memo) values (?, ?)", key.now(), "theirs");
            Entry once = asking(key, "ours");
            Entry again = asking(key, "ours, too");

            new LedgerBook(jdbc, new LookedTooSoon(jdbc), hearth.bean(PlatformTransactionManager.class))
                    .write(List.of(once, again));

            assertThat(List.of(once.outcome().join(), again.outcome().join())).containsOnly(new Outcome.Kept("theirs"));
            assertThat(jdbc.queryForObject("select count(*) from story_ids where upcoming = 0", Integer.class))
                    .isZero();
        }
    }
}

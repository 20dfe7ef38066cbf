package dev.hearth.reception.ledger;

import dev.hearth.reception.Deed;
import dev.hearth.reception.Reply;
import dev.hearth.reception.RequestKey;
import dev.hearth.reception.Row;
import dev.hearth.reception.ledger.Entry.Outcome;
import dev.hearth.reception.ledger.Entry.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a group of entries in one transaction; if one of them spoils it, each in a transaction of its own. */
@Component
class LedgerBook {

    private static final Logger log = LoggerFactory.getLogger(LedgerBook.class);
    private static final int MORE_TRIES = 3;

    private final JdbcTemplate jdbc;
    private final RequestKeys keys;
    private final TransactionTemplate transactions;

    LedgerBook(JdbcTemplate jdbc, RequestKeys keys, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Writes them and tells those who wait. */
    void write(List<Entry> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            tell(group, inOneTransaction(group));
        } catch (RuntimeException spoiled) {
            apart(group, spoiled);
        }
    }

    /** What may have been committed all the same is found by its key, so that trying again does nothing twice. */
    private void apart(List<Entry> group, RuntimeException spoiled) {
        if (group.size() == 1) {
            writeAgain(group, spoiled);
        } else {
            group.forEach(entry -> write(List.of(entry)));
        }
    }

    /** Another node may have taken a number or a name in the same moment: the next try sees what it wrote. */
    private void writeAgain(List<Entry> group, RuntimeException spoiled) {
        RuntimeException last = spoiled;
        for (int more = 0; more < MORE_TRIES && last instanceof DuplicateKeyException; more++) {
            try {
                tell(group, inOneTransaction(group));
                return;
            } catch (RuntimeException again) {
                last = again;
            }
        }
        fail(group.getFirst(), last);
    }

    /** Completing a future hands its dependents to other threads, so nothing of theirs can spoil the group. */
    private static void tell(List<Entry> group, Map<Entry, Outcome> outcomes) {
        group.forEach(entry -> entry.settle(outcomes));
    }

    private Map<Entry, Outcome> inOneTransaction(List<Entry> group) {
        Map<Entry, Outcome> outcomes = new IdentityHashMap<>();
        transactions.executeWithoutResult(status -> {
            outcomes.clear();
            Map<UUID, String> memos = keys.known(group);
            writeRows(group, memos, outcomes);
            writeDeeds(group, memos, outcomes);
        });
        return outcomes;
    }

    private void writeRows(List<Entry> group, Map<UUID, String> memos, Map<Entry, Outcome> outcomes) {
        Map<UUID, String> fresh = new LinkedHashMap<>();
        Map<Entry, Row> candidates = new LinkedHashMap<>();
        for (Entry entry : group) {
            if (entry.work instanceof Work.One(Row row)) {
                String memo = entry.key == null ? null : RequestKeys.memo(entry.key, memos);
                if (memo != null) {
                    outcomes.put(entry, new Outcome.Kept(memo));
                } else {
                    enter(entry, row, memos, fresh, candidates);
                    outcomes.put(entry, new Outcome.Kept(row.memo()));
                }
            }
        }
        Map<UUID, String> taken = keys.enter(fresh);
        insert(candidates, taken);
        memos.putAll(taken);
        group.forEach(entry -> answerAlike(entry, taken, outcomes));
    }

    /** Whoever asked for what another node kept first hears that node's answer, also who asked for it twice at once. */
    private static void answerAlike(Entry entry, Map<UUID, String> taken, Map<Entry, Outcome> outcomes) {
        String first = entry.key == null ? null : RequestKeys.memo(entry.key, taken);
        if (first != null && entry.work instanceof Work.One) {
            outcomes.put(entry, new Outcome.Kept(first));
        }
    }

    private static void enter(
            Entry entry, Row row, Map<UUID, String> memos, Map<UUID, String> fresh, Map<Entry, Row> candidates) {
        if (entry.key != null) {
            fresh.put(entry.key.now(), row.memo());
            memos.put(entry.key.now(), row.memo());
        }
        candidates.put(entry, row);
    }

    /** Rows of the same statement travel together; those whose key another node entered first stay out. */
    private void insert(Map<Entry, Row> candidates, Map<UUID, String> taken) {
        Map<String, List<Object[]>> bySql = new HashMap<>();
        candidates.forEach((entry, row) -> {
            if (entry.key == null || !taken.containsKey(entry.key.now())) {
                bySql.computeIfAbsent(row.sql(), sql -> new ArrayList<>())
                        .add(row.values().toArray());
            }
        });
        bySql.forEach(jdbc::batchUpdate);
    }

    private void writeDeeds(List<Entry> group, Map<UUID, String> memos, Map<Entry, Outcome> outcomes) {
        for (Entry entry : group) {
            if (entry.work instanceof Work.Many(Deed deed)) {
                outcomes.put(entry, writeDeed(entry.key, deed, memos));
            }
        }
    }

    private Outcome writeDeed(@org.jspecify.annotations.Nullable RequestKey key, Deed deed, Map<UUID, String> memos) {
        if (key == null) {
            return outcome(deed.write());
        }
        String before = RequestKeys.memo(key, memos);
        if (before == null && !keys.claim(key.now())) {
            before = keys.memo(key.now());
        }
        if (before != null) {
            return new Outcome.Kept(before);
        }
        Outcome outcome = outcome(deed.write());
        if (outcome instanceof Outcome.Kept(String memo)) {
            keys.fill(key.now(), memo);
            memos.put(key.now(), memo);
        } else {
            keys.release(key.now());
        }
        return outcome;
    }

    private static Outcome outcome(Deed.Verdict verdict) {
        return switch (verdict) {
            case Deed.Verdict.Done(String memo) -> new Outcome.Kept(memo);
            case Deed.Verdict.Refused(Reply reply) -> new Outcome.Refused(reply);
        };
    }

    /** Of a database's exception only the class and our own sentence are logged: its message quotes people (P15). */
    private static void fail(Entry entry, RuntimeException spoiled) {
        if (spoiled instanceof DataAccessException || spoiled instanceof TransactionException) {
            log.warn("An entry could not be kept: {}", spoiled.getClass().getName());
        } else {
            log.error("An entry could not be kept: {}", spoiled.getClass().getName(), withoutMessage(spoiled));
        }
        entry.outcome().complete(new Outcome.Failed(spoiled));
    }

    private static RuntimeException withoutMessage(RuntimeException spoiled) {
        RuntimeException quiet = new RuntimeException(spoiled.getClass().getName());
        quiet.setStackTrace(spoiled.getStackTrace());
        return quiet;
    }
}

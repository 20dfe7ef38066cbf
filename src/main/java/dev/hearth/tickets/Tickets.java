package dev.hearth.tickets;

import dev.hearth.workspaces.Vault;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rounds in which each person is asked by direct message and has one random ticket, so that answers without a name can be
 * counted although nobody knows whose they are (P3.7). A message that is to carry one holds {@link #placeholder}, and the
 * ticket is put in as the message leaves. Tickets themselves lie in memory only; kept are their marks, all of a round in
 * one transaction, joined to nobody.
 */
@Component
public class Tickets {

    private static final int LETTERS = 26;
    private static final int ALPHABET = 32;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();
    private final Map<Long, List<String>> toGiveAway = new HashMap<>();

    Tickets(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * Opens a round, inside a deed; earlier rounds of the same owner take no answers any more.
     *
     * @param owner what is asked, for example {@code stories/7}; never a person
     * @param people how many are asked
     * @return the round, a random number
     */
    public long open(String owner, int people) {
        close(owner);
        long round = random.nextLong(1L << 60);
        jdbc.sql("insert into ticket_rounds (round, owner, people, closed) values (?, ?, ?, false)")
                .params(round, owner, people)
                .update();
        fill(round, people);
        return round;
    }

    /** What a message holds in place of a ticket of this round until it leaves. */
    public static String placeholder(long round) {
        return "{ticket:" + round + "}";
    }

    /** Closes what is open for an owner, inside a deed: answers spend nothing any more. */
    public synchronized void close(String owner) {
        jdbc.sql("select round from ticket_rounds where owner = ?")
                .param(owner)
                .query(Long.class)
                .list()
                .forEach(toGiveAway::remove);
        jdbc.sql("update ticket_rounds set closed = true where owner = ?")
                .param(owner)
                .update();
    }

    /** Forgets all closed rounds of an owner and their tickets, inside a deed. */
    public void forget(String owner) {
        jdbc.sql("delete from tickets where round in (select round from ticket_rounds where owner = ? and closed)")
                .param(owner)
                .update();
        jdbc.sql("delete from ticket_rounds where owner = ? and closed")
                .param(owner)
                .update();
    }

    /**
     * The mark by which a ticket is kept, if it is one of an open round of this owner; 0 if not. An answer keeps the mark
     * in its own row, which spends the ticket: whoever keeps answers sees to it that no two rows hold the same mark.
     */
    public long mark(String owner, String ticket) {
        if (ticket.isEmpty()) {
            return 0;
        }
        long mark = marked(ticket);
        return jdbc.sql("select count(*) from tickets join ticket_rounds on tickets.round = ticket_rounds.round"
                                        + " where tickets.mark = ? and ticket_rounds.owner = ? and not closed")
                                .params(mark, owner)
                                .query(Integer.class)
                                .single()
                        > 0
                ? mark
                : 0;
    }

    /** Marks sorted by the round they are of; marks of no known round are in none. */
    public List<Set<Long>> byRound(Collection<Long> marks) {
        if (marks.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<Long>> rounds = new HashMap<>();
        jdbc.sql("select mark, round from tickets where mark in (:marks)")
                .param("marks", marks)
                .query((row, number) -> rounds.computeIfAbsent(row.getLong("round"), _ -> new HashSet<>())
                        .add(row.getLong("mark")))
                .list();
        return List.copyOf(rounds.values());
    }

    /**
     * A ticket for one message that leaves now. Where none lie in this process, because it began after the round or is
     * another node, as many as people are asked are made anew, in one transaction as before.
     *
     * @return nothing for a round that is not open
     */
    synchronized String draw(long round) {
        if (toGiveAway.getOrDefault(round, List.of()).isEmpty()) {
            int people = jdbc.sql("select people from ticket_rounds where round = ? and not closed")
                    .param(round)
                    .query(Integer.class)
                    .optional()
                    .orElse(0);
            if (people == 0) {
                return "";
            }
            fill(round, people);
        }
        return toGiveAway.getOrDefault(round, List.of()).removeLast();
    }

    private synchronized void fill(long round, int people) {
        List<String> made = new ArrayList<>();
        List<Long> marks = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            made.add(fresh());
            marks.add(marked(made.getLast()));
        }
        Collections.shuffle(made, random);
        insert(round, marks);
        toGiveAway.put(round, made);
    }

    /** All in one statement, and so in one transaction, in the order of the marks. */
    private void insert(long round, List<Long> marks) {
        if (marks.isEmpty()) {
            return;
        }
        List<Long> sorted = marks.stream().sorted().toList();
        String rows = String.join(", ", Collections.nCopies(sorted.size(), "(?, ?)"));
        JdbcClient.StatementSpec insert = jdbc.sql("insert into tickets (mark, round) values " + rows);
        for (long mark : sorted) {
            insert = insert.params(mark, round);
        }
        insert.update();
    }

    private String fresh() {
        StringBuilder letters = new StringBuilder(LETTERS);
        for (int i = 0; i < LETTERS; i++) {
            letters.append("0123456789abcdefghjkmnpqrstvwxyz".charAt(random.nextInt(ALPHABET)));
        }
        return letters.toString();
    }

    private long marked(String ticket) {
        return ByteBuffer.wrap(vault.mark("ticket", ticket)).getLong() | 1;
    }
}

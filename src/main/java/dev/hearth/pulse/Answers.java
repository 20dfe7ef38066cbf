package dev.hearth.pulse;

import dev.hearth.reception.Row;
import dev.hearth.team.Team;
import dev.hearth.tickets.Tickets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers until their step closes, and how they lie after that. An answer is the only row of its transaction, under the mark
 * of its ticket; at the close all of them become counts for each item, and go (P3).
 */
@Component
class Answers {

    private static final String WAIT = "insert into waiting_pulses (mark, team, round, step, answers) select cast(? as"
        + " bigint), cast(? as bigint), cast(? as integer), cast(? as smallint), cast(? as varchar(200)) where not"
        + " exists (select 1 from waiting_pulses where mark = ?) and exists (select 1 from pulse_rounds where team = ?"
        + " and number = ? and step = ? and closed is null)";

    private final JdbcClient jdbc;
    private final Tickets tickets;

    Answers(JdbcClient jdbc, Tickets tickets) {
        this.jdbc = jdbc;
        this.tickets = tickets;
    }

    /** What is shown of an item of a round; {@code asBefore} if too few answers differ from what was shown before. */
    record Shown(Spread spread, boolean asBefore) {}

    /** Whose tickets a team's are. */
    static String owner(Team.Id team) {
        return "pulse/" + team.value();
    }

    /** The mark of a ticket of the step that is open; 0 if it is none. */
    long mark(Team.Id team, String ticket) {
        return tickets.mark(owner(team), ticket);
    }

    boolean spent(long mark) {
        return jdbc.sql("select count(*) from waiting_pulses where mark = ?")
                        .param(mark)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The row of one person's answers to a step, which spends their ticket; a second one changes nothing. */
    static Row waiting(Round round, Map<Item, Integer> given, long mark) {
        String answers = given.entrySet().stream()
                .map(one -> one.getKey().word() + ":" + one.getValue())
                .sorted()
                .collect(Collectors.joining(","));
        long team = round.team().value();
        return new Row(
                WAIT,
                List.of(mark, team, round.number(), round.step(), answers, mark, team, round.number(), round.step()),
                "");
    }

    /** Closes a step, inside a deed: what five people stand behind is counted, everything else goes unread. */
    void close(Round round) {
        Map<Item, List<Integer>> given = new EnumMap<>(Item.class);
        List<String> rows = jdbc.sql("select answers from waiting_pulses where team = ? and round = ? and step = ?")
                .params(round.team().value(), round.number(), round.step())
                .query((row, number) -> row.getString("answers"))
                .list();
        if (rows.size() - round.doubles() >= Spread.ENOUGH) {
            rows.forEach(row -> read(row)
                    .forEach((item, answer) ->
                            given.computeIfAbsent(item, _ -> new ArrayList<>()).add(item.towardsSafety(answer))));
        }
        given.forEach(
                (item, answers) -> Spread.of(answers, round.doubles()).ifPresent(spread -> keep(round, item, spread)));
        forgetWaiting(round.team());
    }

    /** What waits goes unread, and with it all tickets. */
    void forgetWaiting(Team.Id team) {
        jdbc.sql("delete from waiting_pulses where team = ?")
                .param(team.value())
                .update();
        tickets.close(owner(team));
        tickets.forget(owner(team));
    }

    /** What is shown of a round: nothing for an item that too few answered. */
    Map<Item, Shown> of(Round round) {
        Map<Item, Shown> shown = new EnumMap<>(Item.class);
        jdbc.sql("select item, counts, as_before from pulse_spreads where team = ? and round = ?")
                .params(round.team().value(), round.number())
                .query(row -> {
                    Shown one = new Shown(Spread.read(row.getString("counts")), row.getBoolean("as_before"));
                    Item.of(row.getString("item")).ifPresent(item -> shown.put(item, one));
                });
        return shown;
    }

    /** Kept is what is shown: as before, where too few answers differ. */
    private void keep(Round round, Item item, Spread spread) {
        Optional<Spread> before = before(round, item);
        Spread shown =
                before.map(one -> spread.shownAfter(one, round.doubles())).orElse(spread);
        jdbc.sql("insert into pulse_spreads (team, round, item, counts, as_before) values (?, ?, ?, ?, ?)")
                .params(round.team().value(), round.number(), item.word())
                .params(shown.written(), before.filter(shown::equals).isPresent())
                .update();
    }

    private Optional<Spread> before(Round round, Item item) {
        return jdbc.sql("select counts from pulse_spreads where team = ? and item = ? and round < ? order by round desc"
                        + " limit 1")
                .params(round.team().value(), item.word(), round.number())
                .query((row, number) -> Spread.read(row.getString("counts")))
                .optional();
    }

    private static Map<Item, Integer> read(String answers) {
        Map<Item, Integer> read = new EnumMap<>(Item.class);
        Arrays.stream(answers.split(","))
                .map(one -> one.split(":"))
                .forEach(one -> Item.of(one[0]).ifPresent(item -> read.put(item, Integer.valueOf(one[1]))));
        return read;
    }
}

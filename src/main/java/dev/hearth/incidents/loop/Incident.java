package dev.hearth.incidents.loop;

import dev.hearth.incidents.decisions.Decision;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong while people work on it: what they see, think, decide and do, loop after loop.
 *
 * @param id our own number for it
 * @param number the number people call it by, counted per workspace
 * @param home where it lives
 * @param opening who opened it, with what title, and when
 * @param closing who resolved it, with what words (perhaps none), and when; null while it is open
 * @param pace how often it is asked about
 * @param loops all loops, the present one last; at least one
 * @param entries the timeline, the oldest first
 * @param asked what was asked, the oldest first
 */
public record Incident(
        Id id,
        int number,
        Home home,
        Said opening,
        @Nullable Said closing,
        Pace pace,
        List<Loop> loops,
        List<Entry> entries,
        List<Asked> asked) {

    /** Our own number for an incident. */
    public record Id(long value) {}

    /** Where an incident lives: a channel, and the team whose systems it is about. */
    public record Home(Workspace.Id workspace, Team.Id team, String channel) {}

    public Incident {
        loops = List.copyOf(loops);
        entries = List.copyOf(entries);
        asked = List.copyOf(asked);
    }

    /** An incident that begins now. */
    public static Incident open(Id id, int number, Home home, Said opening) {
        return new Incident(
                id,
                number,
                home,
                opening,
                null,
                Pace.from(opening.at()),
                List.of(new Loop(1, opening.at())),
                List.of(),
                List.of());
    }

    /** Whether people still work on it. */
    public boolean isOpen() {
        return closing == null;
    }

    /** What people call it. */
    public String title() {
        return opening.words();
    }

    /** The name by which its card is known, {@code incident:7}. */
    public String handle() {
        return "incident:" + number;
    }

    /** The present loop. */
    public Loop loop() {
        return loops.getLast();
    }

    /** Asks nothing for a while but what an expectation brings. */
    public Incident snooze(Instant until) {
        return paced(pace.snoozedUntil(until));
    }

    /** Adds a line; something seen after something done begins the next loop. Notes may come after the end. */
    public Incident add(Kind kind, Said said, Decision read) {
        return add(kind, said.at(), loop -> Entry.of(kind, said, loop, read));
    }

    /** Adds a note that somebody copied from a conversation. */
    public Incident copy(Said said, Origin origin) {
        return add(Kind.NOTE, said.at(), loop -> new Entry.Note(said, loop, origin));
    }

    private Incident add(Kind kind, Instant at, IntFunction<Entry> line) {
        if (kind != Kind.NOTE) {
            requireOpen();
        }
        boolean closes = unseenActs().stream().anyMatch(act -> act.loop() == loop().number());
        Incident looped = kind == Kind.OBSERVE && closes ? loopAgain(at) : this;
        Entry entry = line.apply(looped.loop().number());
        return new Incident(id, number, home, opening, closing, pace, looped.loops, plus(entries, entry), asked);
    }

    /** Lets every expectation fall due whose time has come; that begins the next loop. */
    public Incident fallDue(Instant now) {
        return overdue(now).isEmpty() ? this : loopAgain(now).paced(pace.settledAt(now));
    }

    /** Remembers that a question was asked. */
    public Incident ask(Turn.Ask ask, Instant now) {
        Asked question = new Asked(ask.question(), ask.rule(), ask.where(), now, entries.size());
        return new Incident(id, number, home, opening, closing, pace, loops, entries, plus(asked, question));
    }

    /** Asks nothing any more. */
    public Incident quieten() {
        return paced(pace.quieten());
    }

    /** Asks again: in the thread as often as this, or on the card alone. */
    public Incident paceAt(@Nullable Duration cadence) {
        return paced(pace.at(cadence));
    }

    /** Remembers that it was handed over. */
    public Incident handOver(Instant now) {
        return paced(pace.handedOver(now));
    }

    /** Ends it; words may be empty. */
    public Incident resolve(Said closingWords) {
        requireOpen();
        return new Incident(id, number, home, opening, closingWords, pace, loops, entries, asked);
    }

    /** The decisions whose expectation is still ahead of them or has just come, the earliest first. */
    public List<Decision.Timed> pending() {
        return timed().filter(decision -> decision.due().isAfter(pace.settled()))
                .toList();
    }

    /** The decisions whose expectation has come and was not asked about yet, the earliest first. */
    public List<Decision.Timed> overdue(Instant now) {
        return pending().stream()
                .filter(decision -> !decision.due().isAfter(now))
                .toList();
    }

    /** The expectation that came last, at this moment or before. */
    public Optional<Decision.Timed> lastDue(Instant moment) {
        return timed().filter(decision -> !decision.due().isAfter(moment)).reduce((_, later) -> later);
    }

    /** What was done with nothing seen since. */
    public List<Entry.Act> unseenActs() {
        List<Entry.Act> acts = new ArrayList<>();
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Act act -> acts.add(act);
                case Entry.Observe _ -> acts.clear();
                default -> {}
            }
        }
        return acts;
    }

    /** When something falls due next after a moment: an expectation, or news of something under way. */
    public Optional<Instant> nextDue(Instant now) {
        Stream<Instant> reports = unseenActs().stream().map(Entry.Act::back).filter(Objects::nonNull);
        return Stream.concat(pending().stream().map(Decision.Timed::due), reports.filter(now::isBefore))
                .min(Comparator.naturalOrder());
    }

    /** The explanations that lead in a loop: those given in it, else those of the one before. */
    public List<Entry> explanations(int loop) {
        List<Entry> given = inLoop(loop).stream()
                .filter(entry -> entry.kind() == Kind.ORIENT)
                .toList();
        return given.isEmpty() && loop > 1 ? explanations(loop - 1) : given;
    }

    /** What belongs to a loop. */
    public List<Entry> inLoop(int loop) {
        return entries.stream().filter(entry -> entry.loop() == loop).toList();
    }

    /** The last line of a kind. */
    public Optional<Entry> last(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).reduce((_, later) -> later);
    }

    /** The question that waits for an answer on the card, if there is one. */
    public Optional<Asked> question() {
        return asked.stream()
                .filter(this::isUnanswered)
                .filter(question -> question.rule() != Asked.Rule.BREAK)
                .reduce((_, later) -> later)
                .filter(_ -> !pace.quiet() && isOpen());
    }

    /** How many questions were asked since somebody's last entry. */
    public int unanswered() {
        return (int) asked.stream().filter(this::isUnanswered).count();
    }

    private boolean isUnanswered(Asked question) {
        return question.entries() == entries.size();
    }

    private Stream<Decision.Timed> timed() {
        return entries.stream()
                .filter(Entry.Decide.class::isInstance)
                .map(entry -> ((Entry.Decide) entry).decision())
                .filter(Decision.Timed.class::isInstance)
                .map(Decision.Timed.class::cast)
                .sorted(Comparator.comparing(Decision.Timed::due));
    }

    private Incident loopAgain(Instant now) {
        List<Loop> longer = plus(loops, new Loop(loop().number() + 1, now));
        return new Incident(id, number, home, opening, closing, pace, longer, entries, asked);
    }

    private Incident paced(Pace next) {
        return new Incident(id, number, home, opening, closing, next, loops, entries, asked);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("incident " + number + " is resolved");
        }
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}

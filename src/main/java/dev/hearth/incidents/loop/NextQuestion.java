package dev.hearth.incidents.loop;

import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.loop.Asked.Rule;
import dev.hearth.incidents.loop.Asked.Where;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which question comes next in an incident, and whether it comes now. At most one per cool-down, none after three in a
 * row unanswered until somebody's next entry, none repeated; an expectation whose time has come waits for nothing.
 */
public final class NextQuestion {

    /** The least time between two questions. */
    public static final Duration COOL_DOWN = Duration.ofMinutes(4);

    private static final int MOST_UNANSWERED = 3;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Repertoire repertoire;

    public NextQuestion(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /**
     * Decides.
     *
     * @param usual how long a loop of this team usually takes; null while it has ended none
     */
    public Turn decide(Incident incident, @Nullable Duration usual, Instant now) {
        if (!incident.isOpen()) {
            return new Turn.Quiet(Turn.Reason.RESOLVED, null);
        }
        if (incident.pace().quiet()) {
            return new Turn.Quiet(Turn.Reason.QUIET, null);
        }
        if (!incident.overdue(now).isEmpty()) {
            return new Turn.Ask(Repertoire.DUE, Rule.EXPECTATION, Where.THREAD);
        }
        if (incident.unanswered() >= MOST_UNANSWERED) {
            return new Turn.Quiet(Turn.Reason.UNANSWERED, null);
        }
        Instant snoozed = incident.pace().snoozed();
        if (snoozed != null && now.isBefore(snoozed)) {
            return new Turn.Quiet(Turn.Reason.SNOOZED, snoozed);
        }
        Instant cool = cool(incident);
        return now.isBefore(cool) ? new Turn.Quiet(Turn.Reason.COOLING, cool) : pick(incident, usual, now);
    }

    /** Picks the next question whether or not it is time for one, for somebody who asks for it. */
    public Turn pick(Incident incident, @Nullable Duration usual, Instant now) {
        Moment moment = new Moment(incident, usual, now);
        return Stream.<Supplier<Optional<Turn.Ask>>>of(
                        moment::afterAct,
                        moment::earlySign,
                        moment::rival,
                        moment::missing,
                        moment::rest,
                        moment::phase)
                .flatMap(rule -> rule.get().stream())
                .<Turn>map(ask -> ask)
                .findFirst()
                .orElseGet(() -> new Turn.Quiet(Turn.Reason.SPENT, moment.again()));
    }

    private static Instant cool(Incident incident) {
        Duration cadence = incident.pace().cadence();
        Duration apart = cadence == null || cadence.compareTo(COOL_DOWN) < 0 ? COOL_DOWN : cadence;
        return incident.asked().isEmpty()
                ? incident.opening().at()
                : incident.asked().getLast().at().plus(apart);
    }

    /** One incident at one moment, with the rules in their order. */
    private final class Moment {

        private final Incident incident;
        private final @Nullable Duration usual;
        private final Instant now;

        Moment(Incident incident, @Nullable Duration usual, Instant now) {
            this.incident = incident;
            this.usual = usual;
            this.now = now;
        }

        Optional<Turn.Ask> afterAct() {
            List<Entry.Act> acts = incident.unseenActs();
            if (acts.isEmpty()
                    || askedSince(Rule.AFTER_ACT, acts.getLast().said().at())) {
                return Optional.empty();
            }
            Stream<String> questions = Stream.concat(Stream.of(Repertoire.AFTER_ACT), repertoire.of(Kind.OBSERVE));
            return first(questions, Rule.AFTER_ACT);
        }

        Optional<Turn.Ask> earlySign() {
            boolean bare = incident.last(Kind.DECIDE)
                    .filter(last -> last.loop() == incident.loop().number())
                    .filter(last -> last instanceof Entry.Decide decide && decide.decision() instanceof Decision.Bare)
                    .isPresent();
            return bare ? first(Stream.of(Repertoire.EARLY_SIGN), Rule.EARLY_SIGN) : Optional.empty();
        }

        Optional<Turn.Ask> rival() {
            int loop = incident.loop().number();
            boolean alone = loop > 1
                    && !incident.inLoop(loop).isEmpty()
                    && incident.explanations(loop).size() == 1
                    && incident.explanations(loop - 1).size() == 1;
            return alone ? first(Stream.of(Repertoire.RIVAL), Rule.RIVAL) : Optional.empty();
        }

        Optional<Turn.Ask> missing() {
            Instant longer = usual == null ? null : incident.loop().began().plus(usual);
            return longer != null && now.isAfter(longer)
                    ? first(Stream.of(Repertoire.MISSING), Rule.MISSING)
                    : Optional.empty();
        }

        Optional<Turn.Ask> rest() {
            long hours = hours();
            if (hours == 0 || askedSince(Rule.BREAK, sinceBreak().plus(HOUR.multipliedBy(hours)))) {
                return Optional.empty();
            }
            int before = (int) incident.asked().stream()
                    .filter(asked -> asked.rule() == Rule.BREAK)
                    .count();
            String question = repertoire.rests().get(before % repertoire.rests().size());
            return Optional.of(new Turn.Ask(question, Rule.BREAK, Where.THREAD));
        }

        Optional<Turn.Ask> phase() {
            return first(repertoire.of(nextPhase()), Rule.PHASE);
        }

        /** When time alone next changes the answer. */
        Instant again() {
            Instant hour = sinceBreak().plus(HOUR.multipliedBy(hours() + 1));
            Instant longer =
                    usual == null ? hour : incident.loop().began().plus(usual).plusSeconds(1);
            return longer.isAfter(now) && longer.isBefore(hour) && !isAsked(Repertoire.MISSING) ? longer : hour;
        }

        private Kind nextPhase() {
            return incident.inLoop(incident.loop().number()).stream()
                    .map(Entry::kind)
                    .filter(kind -> kind != Kind.NOTE)
                    .reduce((_, later) -> later)
                    .map(Kind::next)
                    .orElse(Kind.OBSERVE);
        }

        private Optional<Turn.Ask> first(Stream<String> questions, Rule rule) {
            Where where = incident.pace().cadence() == null ? Where.CARD : Where.THREAD;
            return questions
                    .filter(question -> !isAsked(question))
                    .findFirst()
                    .map(question -> new Turn.Ask(question, rule, where));
        }

        private boolean isAsked(String question) {
            return incident.asked().stream().anyMatch(asked -> asked.question().equals(question));
        }

        private boolean askedSince(Rule rule, Instant moment) {
            return incident.asked().stream()
                    .anyMatch(asked -> asked.rule() == rule && !asked.at().isBefore(moment));
        }

        private Instant sinceBreak() {
            Instant handover = incident.pace().handover();
            return handover == null ? incident.opening().at() : handover;
        }

        private long hours() {
            return Duration.between(sinceBreak(), now).toHours();
        }
    }
}

package dev.hearth.experiments.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.clearance.Hold;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Neighbour;
import dev.hearth.experiments.book.Neighbour.Consent;
import dev.hearth.experiments.book.Neighbour.Part;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.Timing;
import dev.hearth.experiments.rules.Around.Beside;
import dev.hearth.team.FreezeDays;
import dev.hearth.team.Holidays;
import dev.hearth.team.Team;
import dev.hearth.team.WorkingWeek;
import dev.hearth.team.when.When;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("P7")
class RulesTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Workspace.Id HERE = new Workspace.Id(1);
    private static final Hold INCIDENT =
            new Hold(HERE, "incident:7", new Team.Id(1), "Incident 7 is open.", Instant.EPOCH);

    private static final List<Rule> ALL = List.of(
            new NotOutOfHours(),
            new NotOnHolidays(),
            new NotOnFreezeDays(),
            new NotWithoutUndo(),
            new NotWithoutStop(),
            new NotOutOfEarshot(),
            new NotWithoutTheirYes(),
            new NotWhileHeld(),
            new NotWhileNeighboursAreHeld(),
            new NotWhileTeamIsHeld(),
            new NotWhileAllIsStopped());

    private final Rules rules = new Rules(ALL);

    @Test
    void nothingSpeaksAgainstAGoodOne() {
        assertThat(against("stop", "undo", false, List.of(), "2026-11-24T14:00", BERLIN))
                .isEmpty();
    }

    @Test
    void notWhileAnIncidentIsOpen() {
        assertThat(against("stop", "undo", false, List.of(INCIDENT), "2026-11-24T14:00", BERLIN))
                .containsExactly(new Reason("hold", "Incident 7 is open."));
    }

    @Test
    void notWhileSomebodyHoldsIt() {
        assertThat(against("stop", "undo", true, List.of(), "2026-11-24T14:00", BERLIN))
                .containsExactly(new Reason("held", ""));
    }

    @Test
    void notWithoutAStopCondition() {
        assertThat(against(" ", "undo", false, List.of(), "2026-11-24T14:00", BERLIN))
                .containsExactly(new Reason("no-stop", ""));
    }

    @Test
    void notWithoutAnUndo() {
        assertThat(against("stop", "", false, List.of(), "2026-11-24T14:00", BERLIN))
                .containsExactly(new Reason("no-undo", ""));
    }

    @Test
    void notOnAFreezeDay() {
        assertThat(against("stop", "undo", false, List.of(), "2026-12-22T14:00", BERLIN))
                .containsExactly(new Reason("freeze-day-named", "year end"));
    }

    @Test
    void notOnAPublicHoliday() {
        assertThat(against("stop", "undo", false, List.of(), "2027-01-01T14:00", BERLIN))
                .singleElement()
                .extracting(Reason::rule)
                .isEqualTo("holiday");
    }

    @Test
    void notWhileEverythingInTheWorkspaceIsStopped() {
        assertThat(against(new Around(true, true, List.of(), List.of()))).containsExactly(new Reason("halted", ""));
    }

    @Test
    void notWhileAnIncidentIsOpenWhereItsSystemIsOrWhereItIsReliedOn() {
        assertThat(against(around(
                        beside("orders", Part.OWNS, Consent.YES, true, INCIDENT),
                        beside("search", Part.RELIES, Consent.YES, true, INCIDENT))))
                .containsExactly(
                        new Reason("hold-owns", "Incident 7 is open.", "orders"),
                        new Reason("hold-relies", "Incident 7 is open.", "search"));
    }

    @ParameterizedTest
    @CsvSource({"OWNS, ASKED, no-yes", "OWNS, NO, their-no", "OWNS, YES,", "RELIES, YES,"})
    void notOnAnotherTeamsSystemWithoutItsYes(Part part, Consent consent, @Nullable String rule) {
        assertThat(against(around(beside("orders", part, consent, true))))
                .containsExactlyElementsOf(rule == null ? List.of() : List.of(new Reason(rule, "", "orders")));
    }

    @Test
    void notWhereNobodyCouldSeeOrStopIt() {
        assertThat(against(new Around(false, false, List.of(), List.of()))).containsExactly(new Reason("unheard", ""));
        assertThat(against(around(beside("orders", Part.OWNS, Consent.YES, false))))
                .containsExactly(new Reason("unheard-there", "", "orders"));
        assertThat(against(around(beside("search", Part.RELIES, Consent.YES, false))))
                .isEmpty();
    }

    @Test
    void allReasonsAreSaidTogetherInOrder() {
        Around around = new Around(
                true,
                false,
                List.of(INCIDENT),
                List.of(
                        beside("orders", Part.OWNS, Consent.ASKED, false, INCIDENT),
                        beside("search", Part.RELIES, Consent.YES, true, INCIDENT)));
        Instant at = LocalDateTime.parse("2026-12-25T03:00").atZone(BERLIN).toInstant();
        assertThat(rules.against(new Attempt(experiment("", "", true), week(BERLIN), around, at)))
                .extracting(Reason::rule)
                .containsExactly(
                        "halted",
                        "hold",
                        "hold-owns",
                        "hold-relies",
                        "held",
                        "no-yes",
                        "unheard",
                        "unheard-there",
                        "no-stop",
                        "no-undo",
                        "freeze-day-named",
                        "holiday",
                        "out-of-hours");
    }

    @Test
    void everyRuleThatIsThereIsAskedHere() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/hearth/experiments/rules"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("Not")))
                    .hasSize(ALL.size());
        }
    }

    /** Whether somebody lifts a hold, or says yes, nobody knows today; the calendar is known. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T14:00, true",
        "2026-11-24T17:00, false",
        "2026-11-28T14:00, false",
        "2026-12-22T14:00, false",
        "2027-01-01T14:00, false"
    })
    void onlyWhatIsKnownTodaySpeaksAgainstAnotherTime(String local, boolean good) {
        Around around = new Around(
                true, false, List.of(INCIDENT), List.of(beside("orders", Part.OWNS, Consent.NO, false, INCIDENT)));
        Instant at = LocalDateTime.parse(local).atZone(BERLIN).toInstant();

        assertThat(rules.foresee(new Attempt(experiment("", "", true), week(BERLIN), around, at)))
                .isEqualTo(good);
    }

    private List<Reason> against(Around around) {
        Instant good = LocalDateTime.parse("2026-11-24T14:00").atZone(BERLIN).toInstant();
        return rules.against(new Attempt(experiment("stop", "undo", false), week(BERLIN), around, good));
    }

    private static Around around(Beside... beside) {
        return new Around(false, true, List.of(), List.of(beside));
    }

    private static Beside beside(String name, Part part, Consent consent, boolean heard, Hold... holds) {
        return new Beside(name, new Neighbour(new Team.Id(2), part, consent), heard, List.of(holds));
    }

    /** Hours are those of the wall clock, on both days on which it is changed, in a leap year and across the date line. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,       2026-03-29T12:59:00Z, false, Sunday of the spring change",
        "Europe/Berlin,       2026-03-30T06:59:00Z, false, before nine in summer",
        "Europe/Berlin,       2026-03-30T07:00:00Z, true,  nine in summer",
        "Europe/Berlin,       2026-03-27T07:00:00Z, false, eight in winter",
        "Europe/Berlin,       2026-10-26T07:59:00Z, false, before nine in winter",
        "Europe/Berlin,       2026-10-26T08:00:00Z, true,  nine in winter",
        "Europe/Berlin,       2026-11-24T15:59:59Z, true,  the last second",
        "Europe/Berlin,       2026-11-24T16:00:00Z, false, five is over",
        "America/New_York,    2026-03-09T13:00:00Z, true,  nine after their spring change",
        "America/New_York,    2026-03-06T13:00:00Z, false, eight before it",
        "America/New_York,    2026-11-02T13:59:00Z, false, before nine after their autumn change",
        "Australia/Lord_Howe, 2026-10-05T22:00:00Z, true,  nine after half an hour was skipped",
        "Asia/Kathmandu,      2026-11-24T03:15:00Z, true,  nine at a quarter hour",
        "Pacific/Kiritimati,  2026-11-22T19:00:00Z, true,  already Monday there",
        "Pacific/Pago_Pago,   2026-11-23T19:59:00Z, false, not yet nine there",
        "Europe/Berlin,       2028-02-29T12:00:00Z, true,  a leap day"
    })
    void hoursAreThoseOfTheTeamsWallClock(String zone, Instant at, boolean open, String why) {
        WorkingWeek week = WorkingWeek.usual(ZoneId.of(zone));
        Experiment experiment = experiment("stop", "undo", false);

        assertThat(rules.against(new Attempt(experiment, week, List.of(), at)).isEmpty())
                .as(why)
                .isEqualTo(open);
    }

    private List<Reason> against(String stop, String undo, boolean held, List<Hold> holds, String local, ZoneId zone) {
        Instant at = LocalDateTime.parse(local).atZone(zone).toInstant();
        return rules.against(new Attempt(experiment(stop, undo, held), week(zone), holds, at));
    }

    private static WorkingWeek week(ZoneId zone) {
        FreezeDays freezes = new FreezeDays(
                List.of(new FreezeDays.Freeze(LocalDate.of(2026, 12, 20), LocalDate.of(2026, 12, 31), "year end")));
        return new WorkingWeek(
                zone,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                new Holidays("DE", ""),
                freezes);
    }

    private static Experiment experiment(String stop, String undo, boolean held) {
        Instant next = Instant.parse("2026-11-24T13:00:00Z");
        return new Experiment(
                new Experiment.Id(1),
                HERE,
                12,
                new Team.Id(1),
                "payments",
                new Person(HERE, "mia"),
                Set.of(),
                new Plan("t", "b", "a", stop, undo, "", "", "", "", Duration.ofMinutes(10)),
                new Timing(When.at(next.atZone(BERLIN)), 1),
                new Course(State.READY, held, 1, next, next, null, null, false),
                false);
    }
}

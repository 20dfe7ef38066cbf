package dev.hearth.experiments.planning;

import dev.hearth.chat.Form;
import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.planning.WhenReading.Read;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.team.when.When;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the plan: first it says the time back, then, sent again with the same time, it counts. */
@Component
class PlanForm implements FormHandler {

    private final PlanPage page;
    private final PlanReading reading;
    private final WhenReading times;
    private final Planner planner;
    private final Anew anew;
    private final Teams teams;
    private final TeamClock clock;
    private final Privately privately;

    PlanForm(
            PlanPage page,
            PlanReading reading,
            WhenReading times,
            Planner planner,
            Anew anew,
            Teams teams,
            TeamClock clock,
            Privately privately) {
        this.page = page;
        this.reading = reading;
        this.times = times;
        this.planner = planner;
        this.anew = anew;
        this.teams = teams;
        this.clock = clock;
        this.privately = privately;
    }

    @Override
    public String form() {
        return PlanPage.FORM;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Optional<Carry> carry = Carry.read(submitted.carry());
        Optional<Team> team = carry.flatMap(brought -> team(request, brought));
        if (carry.isEmpty() || team.isEmpty()) {
            return privately.noTeam();
        }
        return team.get().letsPlan(request.person())
                ? submit(request, submitted, team.get(), carry.get())
                : privately.say("experiments.not-a-planner");
    }

    private Optional<Team> team(Request request, Carry carry) {
        return teams.find(new Team.Id(carry.team()))
                .filter(team -> team.workspace().equals(request.person().workspace()));
    }

    private Reply submit(Request request, Ask.Submitted submitted, Team team, Carry carry) {
        Instant now = clock.now();
        Map<String, String> mistakes = new LinkedHashMap<>(reading.mistakes(team, submitted));
        Duration length =
                mistakes.isEmpty() ? reading.draft(team, submitted).plan().length() : Duration.ZERO;
        Read read = read(submitted, team, carry, now, length);
        if (read instanceof Read.Bad(String because)) {
            mistakes.put(PlanPage.WHEN, because);
        }
        return mistakes.isEmpty() && read instanceof Read.Good good
                ? proceed(request, submitted, team, carry, good)
                : Reply.open(anew.again(refused(team, submitted, carry, mistakes), submitted));
    }

    private Form refused(Team team, Ask.Submitted submitted, Carry carry, Map<String, String> mistakes) {
        return page.blank(team, "")
                .holding(submitted.values())
                .mending(mistakes)
                .carrying(Carry.of(team, carry.purpose()).written());
    }

    private Read read(Ask.Submitted submitted, Team team, Carry carry, Instant now, Duration length) {
        return isEchoed(submitted, carry)
                ? restored(carry.stored())
                        .map(when -> times.fit(when, team, now, length, planner.seed(team, now)))
                        .orElseGet(() -> fresh(submitted, team, now, length))
                : fresh(submitted, team, now, length);
    }

    private Read fresh(Ask.Submitted submitted, Team team, Instant now, Duration length) {
        return times.read(submitted.value(PlanPage.WHEN), team, now, length, planner.seed(team, now));
    }

    private Reply proceed(Request request, Ask.Submitted submitted, Team team, Carry carry, Read.Good good) {
        if (isEchoed(submitted, carry) && good.when().stored().equals(carry.stored())) {
            return planner.plan(request, team, reading.draft(team, submitted), good.when(), carry.purpose());
        }
        String typed = submitted.value(PlanPage.WHEN);
        Carry said = carry.saying(typed, good.when().stored());
        Form echo = page.echo(
                team, submitted.values(), said, good.when(), clock.now().atZone(team.zone()));
        return Reply.open(anew.ask(team, echo, submitted));
    }

    private static boolean isEchoed(Ask.Submitted submitted, Carry carry) {
        return !carry.stored().isEmpty() && carry.typed().equals(submitted.value(PlanPage.WHEN));
    }

    /** A form comes from outside: what it brings back need not be what was sent. */
    static Optional<When> restored(String stored) {
        try {
            return Optional.of(When.restore(stored));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}

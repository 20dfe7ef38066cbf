package dev.hearth.experiments.gamedays.planning;

import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.gamedays.planning.DayReading.Read;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the plan of a game day: first it says the day back, then, sent again unchanged, it counts. */
@Component
class DayForm implements FormHandler {

    private final DayPage page;
    private final DayReading reading;
    private final DayPlanner planner;
    private final Teams teams;
    private final TeamClock clock;
    private final Privately privately;

    DayForm(DayPage page, DayReading reading, DayPlanner planner, Teams teams, TeamClock clock, Privately privately) {
        this.page = page;
        this.reading = reading;
        this.planner = planner;
        this.teams = teams;
        this.clock = clock;
        this.privately = privately;
    }

    @Override
    public String form() {
        return DayPage.FORM;
    }

    /** Opens it where somebody asks. */
    Reply open(Request request, String title) {
        Optional<Team> team = teams.here(request);
        if (team.isEmpty()) {
            return privately.noTeam();
        }
        return team.get().letsPlan(request.person())
                ? Reply.open(page.blank(team.get(), title, planner.mine(team.get(), request.person())))
                : privately.say("experiments.not-a-planner");
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Optional<DayCarry> carry = DayCarry.read(submitted.carry());
        Optional<Team> team = carry.flatMap(brought -> teams.find(new Team.Id(brought.team())))
                .filter(found -> found.workspace().equals(request.person().workspace()));
        if (carry.isEmpty() || team.isEmpty()) {
            return privately.noTeam();
        }
        return team.get().letsPlan(request.person())
                ? submit(request, submitted, team.get(), carry.get())
                : privately.say("experiments.not-a-planner");
    }

    private Reply submit(Request request, Ask.Submitted submitted, Team team, DayCarry carry) {
        Instant now = clock.now();
        List<Experiment> mine = planner.mine(team, request.person());
        boolean saidBack = carry.means(submitted);
        return switch (reading.read(submitted, team, saidBack ? carry.from() : null, mine, now)) {
            case Read.Bad(var mistakes) ->
                Reply.open(
                        page.blank(team, "", mine).holding(submitted.values()).mending(mistakes));
            case Read.Good(DayDraft draft) ->
                saidBack && draft.from().equals(carry.from())
                        ? planner.plan(request, team, draft)
                        : Reply.open(page.echo(
                                team, mine, submitted.values(), carry.saying(draft.from(), submitted), draft, now));
        };
    }
}

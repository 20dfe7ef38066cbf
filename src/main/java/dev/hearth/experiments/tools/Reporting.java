package dev.hearth.experiments.tools;

import dev.hearth.experiments.tools.reading.Report;
import dev.hearth.hooks.Answer;
import dev.hearth.hooks.Arrival;
import dev.hearth.hooks.Intake;
import dev.hearth.team.Team;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what a report calls for, once. */
@Component
class Reporting {

    private static final Duration A_WHILE = Duration.ofHours(1);

    private final Intake intake;
    private final ToolRuns runs;
    private final ToolEndings endings;
    private final KillSwitch killSwitch;

    Reporting(Intake intake, ToolRuns runs, ToolEndings endings, KillSwitch killSwitch) {
        this.intake = intake;
        this.runs = runs;
        this.endings = endings;
        this.killSwitch = killSwitch;
    }

    Answer take(Arrival arrival, Optional<Report> read) {
        return read.map(report -> report instanceof Report.Nothing
                        ? Answer.ignored()
                        : intake.keep(
                                arrival,
                                report.identity(),
                                report.at(),
                                means(report),
                                () -> act(arrival.pass().team(), report)))
                .orElseGet(Answer::misshapen);
    }

    /** A beginning that is told long after is none any more (P13). */
    private static Duration means(Report report) {
        return report instanceof Report.Started ? A_WHILE : Intake.A_DAY;
    }

    private void act(Team team, Report report) {
        switch (report) {
            case Report.Started started -> runs.began(team, started.which());
            case Report.Ended ended -> endings.over(team, ended.which(), ended.seen());
            case Report.Halted halted -> killSwitch.pulled(team, halted.since());
            case Report.Freed freed -> killSwitch.lifted(team, freed.pulled());
            case Report.Nothing nothing -> {}
        }
    }
}

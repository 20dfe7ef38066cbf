package dev.hearth.experiments.tools;

import dev.hearth.experiments.tools.reading.Report;
import dev.hearth.hooks.Answer;
import dev.hearth.hooks.Arrival;
import dev.hearth.hooks.Intake;
import dev.hearth.team.Team;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what a report calls for, once. */
@Component
class Reporting {

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
                                () -> act(arrival.pass().team(), report)))
                .orElseGet(Answer::misshapen);
    }

    private void act(Team team, Report report) {
        switch (report) {
            case Report.Started started -> runs.began(team, started.which());
            case Report.Ended ended -> endings.over(team, ended.which(), ended.seen());
            case Report.Halted halted -> killSwitch.pulled(team, halted.at());
            case Report.Freed freed -> killSwitch.lifted(team, freed.pulled());
            case Report.Nothing nothing -> {}
        }
    }
}

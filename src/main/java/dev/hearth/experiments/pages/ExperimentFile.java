package dev.hearth.experiments.pages;

import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Standings;
import dev.hearth.team.Team;
import dev.hearth.web.Takeaway;
import dev.hearth.web.Visitor;
import java.util.List;
import org.springframework.stereotype.Component;

/** What one's teams planned and where it stands, to take along; a surprise has no date there either. */
@Component
class ExperimentFile implements Takeaway {

    private static final List<String> COLUMNS = List.of(
            "experiment",
            "team",
            "title",
            "standing",
            "belief",
            "action",
            "stop",
            "undo",
            "to whom",
            "condition",
            "reach",
            "watch",
            "minutes");

    private final Shown shown;
    private final Scenes scenes;
    private final Standings standings;

    ExperimentFile(Shown shown, Scenes scenes, Standings standings) {
        this.shown = shown;
        this.scenes = scenes;
        this.standings = standings;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String word() {
        return "experiments";
    }

    @Override
    public Table table(Visitor reader) {
        return new Table(
                COLUMNS,
                shown.teams(reader.person()).stream()
                        .flatMap(team -> shown.of(team).stream().map(one -> row(team, one)))
                        .toList());
    }

    private List<String> row(Team team, Experiment experiment) {
        Plan plan = experiment.plan();
        return List.of(
                "#" + experiment.number(),
                team.name(),
                plan.title(),
                standings.of(scenes.of(experiment)).plain(),
                plan.belief(),
                plan.action(),
                plan.stop(),
                plan.undo(),
                plan.toWhom(),
                plan.condition(),
                plan.reach(),
                plan.watch(),
                String.valueOf(plan.length().toMinutes()));
    }
}

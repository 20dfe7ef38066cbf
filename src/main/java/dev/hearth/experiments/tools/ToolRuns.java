package dev.hearth.experiments.tools;

import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.book.Reports;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.Timing;
import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.running.Starts;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ToolLines;
import dev.hearth.experiments.tools.reading.Which;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A tool reports that a run has begun. That is shown as what it is: it clears no rule, and where a rule speaks against it,
 * that is said, with Stop beside it (P7). Everything here is done inside a deed.
 */
@Component
class ToolRuns {

    private static final Experiment.Id NONE = new Experiment.Id(0);
    private static final Duration USUAL = Duration.ofMinutes(30);

    private final Matching matching;
    private final Experiments experiments;
    private final Reports reports;
    private final Scenes scenes;
    private final Changes changes;
    private final Starts starts;
    private final Speaker speaker;
    private final ToolLines lines;
    private final Voice voice;
    private final TeamClock clock;

    ToolRuns(
            Matching matching,
            Experiments experiments,
            Reports reports,
            Scenes scenes,
            Changes changes,
            Starts starts,
            Speaker speaker,
            ToolLines lines,
            Voice voice,
            TeamClock clock) {
        this.matching = matching;
        this.experiments = experiments;
        this.reports = reports;
        this.scenes = scenes;
        this.changes = changes;
        this.starts = starts;
        this.speaker = speaker;
        this.lines = lines;
        this.voice = voice;
        this.clock = clock;
    }

    /** A run of this has begun. */
    void began(Team team, Which which) {
        Optional<Scene> meant = matching.beginning(team, which)
                .flatMap(found -> experiments.lock(found.id()))
                .map(scenes::of);
        if (meant.isEmpty()) {
            beganUnplanned(team, which);
        } else if (meant.get().experiment().state() == State.RUNNING) {
            beganAfterGo(meant.get(), which);
        } else {
            beganByItself(meant.get(), which, scenes.against(meant.get()));
        }
    }

    private void beganAfterGo(Scene scene, Which which) {
        if (reports.of(scene.experiment()).isEmpty()) {
            reports.enter(scene.experiment(), new Reports.Report(which.tool(), which.execution(), false, null));
            speaker.inThread(scene, lines.beganAfterGo(scene, which.tool()));
        }
    }

    private void beganByItself(Scene scene, Which which, List<Reason> reasons) {
        if (scene.course().reported(clock.now()) instanceof Changed(Course course)) {
            reports.enter(scene.experiment(), new Reports.Report(which.tool(), which.execution(), true, null));
            Scene running = changes.save(scene, course);
            starts.begin(running);
            speaker.safety(running, lines.began(running, which.tool(), reasons));
        }
    }

    private void beganUnplanned(Team team, Which which) {
        Scene planned = scenes.of(experiments.enter(unplanned(team, which)));
        List<Reason> reasons = scenes.against(planned);
        if (planned.course().reported(clock.now()) instanceof Changed(Course course)) {
            reports.enter(planned.experiment(), new Reports.Report(which.tool(), which.execution(), true, null));
            Scene running = changes.save(planned, course);
            speaker.announce(running);
            starts.begin(running);
            speaker.safety(running, lines.beganUnplanned(running, which.tool(), reasons));
        }
    }

    private Experiment unplanned(Team team, Which which) {
        Instant now = clock.now();
        String tool = voice.line("experiments.tool." + which.tool().word());
        String title = which.title().isEmpty() ? which.key() : which.title();
        Plan plan = new Plan(
                title,
                voice.line("experiments.tool.unplanned.belief", "tool", tool),
                voice.line("experiments.tool.unplanned.action", "tool", tool, "title", title),
                voice.line("experiments.tool.unplanned.stop"),
                voice.line("experiments.tool.unplanned.undo", "tool", tool),
                "",
                "",
                "",
                "",
                USUAL);
        return new Experiment(
                NONE,
                team.workspace(),
                0,
                team.id(),
                team.channel(),
                Experiment.nobody(team.workspace()),
                Set.of(),
                plan,
                new Timing(When.at(now.atZone(team.zone())), 0),
                Course.planned(now),
                false);
    }
}

package dev.hearth.experiments.tools;

import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Reports;
import dev.hearth.experiments.book.Reports.Report;
import dev.hearth.experiments.book.Verdict.Changed;
import dev.hearth.experiments.running.Endings;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ToolLines;
import dev.hearth.experiments.tools.reading.Seen;
import dev.hearth.experiments.tools.reading.Which;
import dev.hearth.team.Team;
import org.springframework.stereotype.Component;

/**
 * A tool reports that a run is over: what it saw is noted, and it suggests how it turned out. Also of a run that people
 * stopped meanwhile. Everything here is done inside a deed.
 */
@Component
class ToolEndings {

    private final Matching matching;
    private final Experiments experiments;
    private final Reports reports;
    private final Findings findings;
    private final Scenes scenes;
    private final Changes changes;
    private final Endings endings;
    private final Speaker speaker;
    private final ToolLines lines;
    private final SeenWords words;
    private final TeamClock clock;

    ToolEndings(
            Matching matching,
            Experiments experiments,
            Reports reports,
            Findings findings,
            Scenes scenes,
            Changes changes,
            Endings endings,
            Speaker speaker,
            ToolLines lines,
            SeenWords words,
            TeamClock clock) {
        this.matching = matching;
        this.experiments = experiments;
        this.reports = reports;
        this.findings = findings;
        this.scenes = scenes;
        this.changes = changes;
        this.endings = endings;
        this.speaker = speaker;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    /** A run of this is over; nothing happens where none is known. */
    void over(Team team, Which which, Seen seen) {
        matching.ending(team, which)
                .flatMap(found -> experiments.lock(found.id()))
                .map(scenes::of)
                .ifPresent(scene -> over(scene, which, seen));
    }

    private void over(Scene scene, Which which, Seen seen) {
        Experiment experiment = scene.experiment();
        Report before = reports.of(experiment).orElse(new Report(which.tool(), which.execution(), false, null));
        reports.enter(experiment, before.suggesting(seen.suggests()));
        String noted = words.of(which.tool(), seen);
        if (scene.course().note() instanceof Changed) {
            findings.note(experiment, new Findings.Note(clock.now(), Experiment.nobody(experiment.workspace()), noted));
        }
        speaker.inThread(scene, lines.over(scene, which.tool(), noted, seen.suggests()));
        if (scene.course().end(clock.now()) instanceof Changed(Course course)) {
            endings.ended(changes.save(scene, course));
        }
    }
}

package dev.hearth.experiments.samples;

import dev.hearth.chat.Voice;
import dev.hearth.clearance.Clearance;
import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Outbox;
import dev.hearth.evidence.Beliefs;
import dev.hearth.experiments.believing.Grounds;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.book.Timing;
import dev.hearth.experiments.passing.Diary;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.team.Samples;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One planned experiment of the sample people: ben's, for the next Tuesday afternoon; mia may say Go, too. */
@Component
class ExperimentSamples implements Samples {

    private static final String WHEN = "tue 14:00";
    private static final Duration LENGTH = Duration.ofMinutes(10);

    private final Experiments experiments;
    private final Scenes scenes;
    private final Diary diary;
    private final Speaker speaker;
    private final Outbox outbox;
    private final Clearance clearance;
    private final Grounds grounds;
    private final Beliefs beliefs;
    private final TeamClock clock;
    private final Voice voice;

    ExperimentSamples(
            Experiments experiments,
            Scenes scenes,
            Diary diary,
            Speaker speaker,
            Outbox outbox,
            Clearance clearance,
            Grounds grounds,
            Beliefs beliefs,
            TeamClock clock,
            Voice voice) {
        this.experiments = experiments;
        this.scenes = scenes;
        this.diary = diary;
        this.speaker = speaker;
        this.outbox = outbox;
        this.clearance = clearance;
        this.grounds = grounds;
        this.beliefs = beliefs;
        this.clock = clock;
        this.voice = voice;
    }

    @Override
    public void put(Team team) {
        Instant now = clock.now();
        if (When.parse(WHEN, now.atZone(team.zone())) instanceof When.Understood(When when)) {
            Timing timing = new Timing(when, 0);
            timing.after(now, team.week()).ifPresent(first -> enter(team, timing, first));
        }
    }

    private void enter(Team team, Timing timing, Instant first) {
        Scene scene = scenes.of(experiments.enter(new Experiment(
                new Experiment.Id(0),
                team.workspace(),
                0,
                team.id(),
                team.channel(),
                new Person(team.workspace(), "ben"),
                Set.of(new Person(team.workspace(), "mia")),
                plan(),
                timing,
                Course.planned(first),
                true)));
        grounds.of(scene);
        diary.planned(scene);
        speaker.announce(scene);
    }

    @Override
    public void remove(Team team) {
        experiments.samplesOf(team.id()).stream().map(scenes::of).forEach(this::remove);
        beliefs.removeSamples(team);
    }

    private void remove(Scene scene) {
        Experiment sample = scene.experiment();
        diary.over(scene);
        clearance.finished(sample.workspace(), sample.key());
        outbox.delete(sample.workspace(), sample.card());
        if (scene.course().began() != null) {
            outbox.delete(sample.workspace(), sample.startedCard());
        }
        experiments.remove(sample);
    }

    private Plan plan() {
        return new Plan(
                words("title"),
                words("belief"),
                words("action"),
                words("stop"),
                words("undo"),
                words("to-whom"),
                words("condition"),
                words("reach"),
                words("watch"),
                LENGTH);
    }

    private String words(String what) {
        return voice.line("experiments.sample." + what);
    }
}

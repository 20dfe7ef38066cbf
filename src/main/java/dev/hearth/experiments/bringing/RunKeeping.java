package dev.hearth.experiments.bringing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Journals;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.Timing;
import dev.hearth.experiments.debriefing.Debrief;
import dev.hearth.experiments.passing.Diary;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Changes.Way;
import dev.hearth.experiments.talk.Phrases;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.toolkit.Journal;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps what a tool wrote down about a run: what happened becomes notes, what it suggests waits for people to decide. */
@Component
class RunKeeping {

    private static final Experiment.Id NONE = new Experiment.Id(0);
    private static final int NOTES = 60;

    private final Ledger ledger;
    private final Changes changes;
    private final Experiments experiments;
    private final Journals journals;
    private final Findings findings;
    private final Scenes scenes;
    private final Diary diary;
    private final Debrief debrief;
    private final Speaker speaker;
    private final Phrases phrases;
    private final Privately privately;
    private final ImportSpeech speech;
    private final Voice voice;
    private final TeamClock clock;

    RunKeeping(
            Ledger ledger,
            Changes changes,
            Experiments experiments,
            Journals journals,
            Findings findings,
            Scenes scenes,
            Diary diary,
            Debrief debrief,
            Speaker speaker,
            Phrases phrases,
            Privately privately,
            ImportSpeech speech,
            Voice voice,
            TeamClock clock) {
        this.ledger = ledger;
        this.changes = changes;
        this.experiments = experiments;
        this.journals = journals;
        this.findings = findings;
        this.scenes = scenes;
        this.diary = diary;
        this.debrief = debrief;
        this.speaker = speaker;
        this.phrases = phrases;
        this.privately = privately;
        this.speech = speech;
        this.voice = voice;
        this.clock = clock;
    }

    /** Keeps it with an experiment that has begun here. */
    Reply with(Request request, Team team, int number, Journal journal) {
        return changes.decide(
                request,
                new Ref(number, 0, ""),
                scene -> way(scene, team, journal),
                (before, after) -> keep(after, journal, request.person()),
                scene -> privately.say("toolkit.kept", "number", scene.number()));
    }

    private Way way(Scene scene, Team team, Journal journal) {
        if (!scene.team().id().equals(team.id())) {
            return new Way.Shut(privately.unknown(scene.number()));
        }
        return journals.has(scene.experiment(), journal.began())
                ? new Way.Shut(privately.say("toolkit.kept-already", "number", scene.number()))
                : new Way.Open(scene.course().note());
    }

    /** Keeps it as an experiment of its own that is over: brought by this person, begun by nobody here. */
    Reply asPast(Request request, Team team, Journal journal, boolean undone) {
        return ledger.keep(
                request,
                () -> {
                    Scene scene = scenes.of(enter(request, team, journal, undone));
                    speaker.announce(scene);
                    keep(scene, journal, request.person());
                    if (undone) {
                        diary.debrief(scene);
                        debrief.begin(scene);
                    } else {
                        diary.waitsForUndo(scene);
                    }
                    return Deed.done(scene.number());
                },
                number -> privately.say("toolkit.kept-past", "number", number));
    }

    private Experiment enter(Request request, Team team, Journal journal, boolean undone) {
        Course course = new Course(
                undone ? State.DEBRIEF : State.ENDED,
                false,
                1,
                journal.began(),
                null,
                journal.began(),
                journal.over(),
                false);
        Experiment entered = experiments.enter(new Experiment(
                NONE,
                team.workspace(),
                0,
                team.id(),
                team.channel(),
                request.person(),
                Set.of(),
                whole(journal),
                new Timing(When.at(journal.began().atZone(team.zone())), 0),
                course,
                false));
        experiments.save(entered);
        return entered;
    }

    private Plan whole(Journal journal) {
        Plan plan = journal.experiment().plan();
        Duration took = Duration.between(journal.began(), journal.over());
        String unsaid = voice.line("toolkit.unsaid");
        return new Plan(
                plan.title(),
                plan.belief().isEmpty() ? plan.title() : plan.belief(),
                plan.action().isEmpty() ? unsaid : plan.action(),
                plan.stop().isEmpty() ? unsaid : plan.stop(),
                plan.undo().isEmpty() ? unsaid : plan.undo(),
                plan.toWhom(),
                plan.condition(),
                plan.reach(),
                plan.watch(),
                Duration.ofMinutes(
                        Math.clamp(took.toMinutes(), 1, Duration.ofDays(1).toMinutes())));
    }

    private void keep(Scene scene, Journal journal, Person by) {
        Experiment experiment = scene.experiment();
        journals.keep(
                experiment,
                new Journals.Brought(
                        journal.began(), journal.over(), journal.suggests(), ImportSpeech.key(journal.why())));
        journal.events().stream()
                .limit(NOTES)
                .forEach(event -> findings.note(experiment, new Findings.Note(event.at(), by, speech.words(event))));
        speaker.inThread(
                scene,
                phrases.message(
                        scene,
                        List.of(
                                voice.text(
                                        "toolkit.brought",
                                        "who",
                                        by,
                                        "when",
                                        speech.when(journal.began(), scene.team(), clock.now())),
                                new Block.Text(
                                        speech.suggestion(journal.suggests(), ImportSpeech.key(journal.why()))))));
    }
}

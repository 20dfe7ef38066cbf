package dev.hearth.experiments.gamedays.planning;

import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.book.Timing;
import dev.hearth.experiments.book.Verdict;
import dev.hearth.experiments.gamedays.Agenda.Laid;
import dev.hearth.experiments.gamedays.DayFindings;
import dev.hearth.experiments.gamedays.DayState;
import dev.hearth.experiments.gamedays.GameDay;
import dev.hearth.experiments.gamedays.GameDays;
import dev.hearth.experiments.gamedays.Slot;
import dev.hearth.experiments.gamedays.course.DayDiary;
import dev.hearth.experiments.gamedays.talk.DayPrivately;
import dev.hearth.experiments.gamedays.talk.DayScene;
import dev.hearth.experiments.gamedays.talk.DayScenes;
import dev.hearth.experiments.gamedays.talk.DaySpeaker;
import dev.hearth.experiments.passing.Diary;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.experiments.talk.ThreadLines;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans and announces a game day; the experiments chosen for it move to their places in its agenda. */
@Component
class DayPlanner {

    private static final GameDay.Id NONE = new GameDay.Id(0);

    private final Ledger ledger;
    private final GameDays days;
    private final DayFindings findings;
    private final DayScenes scenes;
    private final DaySpeaker speaker;
    private final DayDiary diary;
    private final DayPrivately privately;
    private final Experiments experiments;
    private final Scenes ofExperiments;
    private final Diary diaryOfExperiments;
    private final Speaker speakerOfExperiments;
    private final ThreadLines lines;
    private final TeamClock clock;

    DayPlanner(
            Ledger ledger,
            GameDays days,
            DayFindings findings,
            DayScenes scenes,
            DaySpeaker speaker,
            DayDiary diary,
            DayPrivately privately,
            Experiments experiments,
            Scenes ofExperiments,
            Diary diaryOfExperiments,
            Speaker speakerOfExperiments,
            ThreadLines lines,
            TeamClock clock) {
        this.ledger = ledger;
        this.days = days;
        this.findings = findings;
        this.scenes = scenes;
        this.speaker = speaker;
        this.diary = diary;
        this.privately = privately;
        this.experiments = experiments;
        this.ofExperiments = ofExperiments;
        this.diaryOfExperiments = diaryOfExperiments;
        this.speakerOfExperiments = speakerOfExperiments;
        this.lines = lines;
        this.clock = clock;
    }

    /** What this person may bring: planned for once, theirs to move, and in no other game day. */
    List<Experiment> mine(Team team, Person person) {
        return experiments.in(team.id(), List.of(State.PLANNED)).stream()
                .filter(one -> mayBring(one, person))
                .toList();
    }

    private boolean mayBring(Experiment experiment, Person person) {
        return experiment.state() == State.PLANNED
                && experiment.isLedBy(person)
                && !experiment.timing().when().repeats()
                && !experiment.timing().isSurprise()
                && days.of(experiment).isEmpty();
    }

    Reply plan(Request request, Team team, DayDraft draft) {
        return ledger.keep(
                request,
                () -> {
                    if (!draft.from().isAfter(clock.now())) {
                        return Deed.refused(privately.say("gamedays.passed-meanwhile"));
                    }
                    List<Slot> agenda = new ArrayList<>();
                    List<Scene> moved = new ArrayList<>();
                    for (Laid laid : draft.laid()) {
                        int place = agenda.size() + 1;
                        if (laid.item().number() == 0) {
                            agenda.add(new Slot(place, laid.at(), laid.item().title(), null));
                            continue;
                        }
                        Optional<Scene> scene = moved(request.person(), team, laid);
                        if (scene.isEmpty()) {
                            return Deed.refused(privately.say(
                                    "gamedays.changed-meanwhile",
                                    "number",
                                    laid.item().number()));
                        }
                        moved.add(scene.get());
                        agenda.add(new Slot(
                                place,
                                laid.at(),
                                scene.get().plan().title(),
                                scene.get().experiment().id()));
                    }
                    moved.forEach(this::move);
                    return Deed.done(
                            enter(request.person(), team, draft, agenda).number());
                },
                number -> privately.done("plan", number));
    }

    /** The experiment at its new time, not written down yet; nothing if it may not be moved any more. */
    private Optional<Scene> moved(Person person, Team team, Laid laid) {
        return experiments
                .lock(team.workspace(), laid.item().number())
                .filter(one -> one.team().equals(team.id()) && mayBring(one, person))
                .filter(one -> one.move(person, laid.at()) instanceof Verdict.Changed)
                .map(one -> at(one, person, laid.at(), team))
                .map(ofExperiments::of);
    }

    private static Experiment at(Experiment experiment, Person person, Instant moment, Team team) {
        return experiment.move(person, moment) instanceof Verdict.Changed(var course)
                ? experiment
                        .with(course)
                        .at(new Timing(
                                When.at(moment.atZone(team.zone())),
                                experiment.timing().seed()))
                : experiment;
    }

    private void move(Scene scene) {
        experiments.save(scene.experiment());
        diaryOfExperiments.planned(scene);
        speakerOfExperiments.refresh(scene);
        speakerOfExperiments.inThread(scene, lines.moved(scene));
    }

    private GameDay enter(Person owner, Team team, DayDraft draft, List<Slot> agenda) {
        GameDay day = days.enter(new GameDay(
                NONE,
                team.workspace(),
                0,
                team.id(),
                team.channel(),
                draft.title(),
                owner,
                draft.coordinator(),
                draft.reporter(),
                draft.from(),
                draft.length(),
                agenda,
                DayState.PLANNED,
                false,
                0));
        draft.observers().forEach(person -> findings.join(day, person));
        DayScene scene = scenes.of(day);
        diary.planned(scene);
        speaker.announce(scene);
        return day;
    }
}

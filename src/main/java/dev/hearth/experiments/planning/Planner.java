package dev.hearth.experiments.planning;

import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.believing.Grounds;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Findings.Answer;
import dev.hearth.experiments.book.Neighbours;
import dev.hearth.experiments.book.Timing;
import dev.hearth.experiments.book.Timing.Fit;
import dev.hearth.experiments.passing.Diary;
import dev.hearth.experiments.talk.Herald;
import dev.hearth.experiments.talk.Phrases;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.talk.Speaker;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plans and announces an experiment. */
@Component
class Planner {

    private static final Experiment.Id NONE = new Experiment.Id(0);

    private final Ledger ledger;
    private final Experiments experiments;
    private final Neighbours neighbours;
    private final Scenes scenes;
    private final Diary diary;
    private final Speaker speaker;
    private final Privately privately;
    private final Phrases phrases;
    private final Grounds grounds;
    private final Findings findings;
    private final Herald herald;
    private final TeamClock clock;
    private final List<AfterPlanning> followers;

    Planner(
            Ledger ledger,
            Experiments experiments,
            Neighbours neighbours,
            Scenes scenes,
            Diary diary,
            Speaker speaker,
            Privately privately,
            Phrases phrases,
            Grounds grounds,
            Findings findings,
            Herald herald,
            TeamClock clock,
            List<AfterPlanning> followers) {
        this.herald = herald;
        this.followers = followers;
        this.ledger = ledger;
        this.experiments = experiments;
        this.neighbours = neighbours;
        this.scenes = scenes;
        this.diary = diary;
        this.speaker = speaker;
        this.privately = privately;
        this.phrases = phrases;
        this.grounds = grounds;
        this.findings = findings;
        this.clock = clock;
    }

    /** From what the dates of a surprise planned now are drawn, so that they can be drawn again. */
    long seed(Team team, Instant now) {
        return 31 * team.id().value() + now.getEpochSecond();
    }

    Reply plan(Request request, Team team, Draft draft, When when, String purpose) {
        return ledger.keep(
                request,
                () -> {
                    Instant now = clock.now();
                    Timing timing = new Timing(when, seed(team, now));
                    return timing.fit(now, team.week()) instanceof Fit.Fits(Instant first)
                            ? enter(request, team, draft, timing, first, purpose)
                            : Deed.refused(privately.say("experiments.passed-meanwhile"));
                },
                number -> planned(request, Integer.parseInt(number)));
    }

    private Deed.Verdict enter(Request request, Team team, Draft draft, Timing timing, Instant first, String purpose) {
        Experiment entered = experiments.enter(new Experiment(
                NONE,
                team.workspace(),
                0,
                team.id(),
                team.channel(),
                request.person(),
                draft.standIns(),
                draft.plan(),
                timing,
                Course.planned(first),
                false));
        neighbours.enter(entered, draft.neighbours());
        Scene scene = scenes.of(entered);
        ground(request, scene, draft);
        diary.planned(scene);
        speaker.announce(scene);
        speaker.askHost(scene);
        followers.forEach(follower -> follower.planned(scene, purpose));
        herald.planned(scene);
        return Deed.done(entered.number());
    }

    private void ground(Request request, Scene scene, Draft draft) {
        if (draft.chosen() == null) {
            grounds.of(scene);
        } else {
            grounds.choose(scene.experiment(), draft.chosen());
        }
        if (!draft.anew().isEmpty()) {
            findings.answer(scene.experiment(), new Answer(Findings.ANEW, request.person(), draft.anew()));
        }
    }

    private Reply planned(Request request, int number) {
        return scenes.find(request.person().workspace(), number)
                .map(scene -> privately.say("experiments.done.plan", "number", number, "when", phrases.when(scene)))
                .orElseGet(() -> privately.unknown(number));
    }
}

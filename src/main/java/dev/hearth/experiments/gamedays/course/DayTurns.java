package dev.hearth.experiments.gamedays.course;

import dev.hearth.experiments.gamedays.DayState;
import dev.hearth.experiments.gamedays.DayVerdict;
import dev.hearth.experiments.gamedays.DayVerdict.Changed;
import dev.hearth.experiments.gamedays.GameDay;
import dev.hearth.experiments.gamedays.GameDays;
import dev.hearth.experiments.gamedays.talk.DayLines;
import dev.hearth.experiments.gamedays.talk.DayScene;
import dev.hearth.experiments.gamedays.talk.DayScenes;
import dev.hearth.experiments.gamedays.talk.DaySpeaker;
import dev.hearth.experiments.planning.AfterPlanning;
import dev.hearth.experiments.talk.Follower;
import dev.hearth.experiments.talk.Scene;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where a game day turns: its time has come, one of its experiments went on, or the last is over. Inside deeds only. */
@Component
class DayTurns implements Follower, AfterPlanning {

    private static final Pattern PLACE = Pattern.compile("gameday:(\\d{1,9})/(\\d{1,2})");

    private final GameDays days;
    private final DayScenes scenes;
    private final DaySpeaker speaker;
    private final DayLines lines;
    private final DayDiary diary;
    private final DayDebrief debrief;

    DayTurns(GameDays days, DayScenes scenes, DaySpeaker speaker, DayLines lines, DayDiary diary, DayDebrief debrief) {
        this.days = days;
        this.scenes = scenes;
        this.speaker = speaker;
        this.lines = lines;
        this.diary = diary;
        this.debrief = debrief;
    }

    @Override
    public void changed(Scene scene) {
        days.of(scene.experiment())
                .flatMap(day -> days.lock(day.id()))
                .map(scenes::of)
                .ifPresent(this::turn);
    }

    /** An experiment that was planned for a place takes it, if its time lies within the day. */
    @Override
    public void planned(Scene scene, String purpose) {
        Matcher place = PLACE.matcher(purpose);
        if (!place.matches()) {
            return;
        }
        Optional<GameDay> day = days.find(scene.experiment().workspace(), Integer.parseInt(place.group(1)))
                .flatMap(found -> days.lock(found.id()))
                .filter(found -> found.team().equals(scene.team().id()) && isWithin(scene, found));
        if (day.isPresent()
                && day.get().fill(Integer.parseInt(place.group(2)), scene.experiment())
                        instanceof Changed(GameDay filled)) {
            days.save(filled);
            speaker.refresh(scenes.of(filled));
        }
    }

    private static boolean isWithin(Scene scene, GameDay day) {
        Instant next = scene.course().next();
        return next != null && !next.isBefore(day.from()) && next.isBefore(day.to());
    }

    /** Looks where the day stands and does what follows. */
    void turn(DayScene scene) {
        GameDay day = scene.day();
        if (day.state() == DayState.PLANNED && !scene.now().isBefore(day.from())) {
            beginOrLapse(scene);
        } else if (scene.progress().isOver()) {
            finish(day.finish());
        } else if (!day.state().isFinal()) {
            speaker.refresh(scene);
        }
    }

    private void beginOrLapse(DayScene scene) {
        boolean passed = !scene.now().isBefore(scene.day().to());
        DayVerdict verdict = passed ? scene.day().lapse() : scene.day().begin();
        if (verdict instanceof Changed(GameDay after)) {
            days.save(after);
            DayScene now = scenes.of(after);
            if (passed) {
                diary.over(after);
                speaker.refresh(now);
                speaker.inThread(now, lines.lapsed(now));
            } else {
                speaker.began(now);
            }
        }
    }

    /** It is over: its agenda comes down, and the first question comes. */
    void finish(DayVerdict verdict) {
        if (verdict instanceof Changed(GameDay after)) {
            days.save(after);
            finished(scenes.of(after));
        }
    }

    void finished(DayScene scene) {
        diary.debrief(scene);
        speaker.over(scene);
        debrief.begin(scene);
    }
}

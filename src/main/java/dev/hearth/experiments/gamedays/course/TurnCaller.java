package dev.hearth.experiments.gamedays.course;

import dev.hearth.experiments.gamedays.talk.DayScenes;
import dev.hearth.scheduling.Caller;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Turns a game day's page at each place of its agenda. Late, it decides from the present (P13). */
@Component
class TurnCaller implements Caller {

    private final DayScenes scenes;
    private final DayTurns turns;

    TurnCaller(DayScenes scenes, DayTurns turns) {
        this.scenes = scenes;
        this.turns = turns;
    }

    @Override
    public String kind() {
        return DayDiary.TURN;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        scenes.lock(subject).ifPresent(turns::turn);
    }

    @Override
    public void missed(String subject, Instant due, Instant now) {
        due(subject, due, now);
    }
}

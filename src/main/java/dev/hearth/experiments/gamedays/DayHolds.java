package dev.hearth.experiments.gamedays;

import dev.hearth.chat.Voice;
import dev.hearth.clearance.Hold;
import dev.hearth.experiments.book.Experiment;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A game day that is held keeps its experiments back, and nothing else of the team. */
@Component
public class DayHolds {

    private final GameDays days;
    private final Voice voice;

    DayHolds(GameDays days, Voice voice) {
        this.days = days;
        this.voice = voice;
    }

    /** What holds this experiment back for its game day's sake. */
    public Optional<Hold> of(Experiment experiment) {
        return days.of(experiment)
                .filter(day -> day.held() && day.state().canBeHeld())
                .map(day -> new Hold(day.workspace(), day.source(), day.team(), reason(day), day.from()));
    }

    /** Why nothing of a held day begins. */
    public String reason(GameDay day) {
        return voice.line("gamedays.reason", "number", day.number());
    }
}

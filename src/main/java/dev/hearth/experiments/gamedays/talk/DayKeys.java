package dev.hearth.experiments.gamedays.talk;

import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.gamedays.GameDay;
import dev.hearth.experiments.gamedays.Slot;
import org.springframework.stereotype.Component;

/** The buttons under what is said about game days. */
@Component
public class DayKeys {

    private final Voice voice;

    DayKeys(Voice voice) {
        this.voice = voice;
    }

    Button join(GameDay day) {
        return plain("join", day);
    }

    /** [Hold the day]: for everybody who sees it. */
    Button hold(GameDay day) {
        return plain("hold", day);
    }

    /** [Stop everything]: for everybody who sees it. */
    Button stop(GameDay day) {
        return Button.danger(label("stop"), "gamedays.hold", day.number());
    }

    Button release(GameDay day) {
        return plain("release", day);
    }

    Button end(GameDay day) {
        return plain("end", day);
    }

    /** [The record]: all of it as a file. */
    public Button file(GameDay day) {
        return plain("record", day);
    }

    /** [Plan 14:30]: a plan for a place that has only a title. */
    Button planSlot(GameDay day, Slot slot, String clock) {
        return Button.plain(
                voice.line("gamedays.button.plan", "clock", clock), "gamedays.plan", day.number() + "/" + slot.place());
    }

    /** [Answer] to a question of the debrief, by its id. */
    public Button answer(GameDay day, String question) {
        return Button.primary(label("answer"), "gamedays.answer", day.number() + "=" + question);
    }

    /** [Next question], after so many. */
    public Button nextQuestion(GameDay day, int asked) {
        return Button.plain(label("next-question"), "gamedays.next-question", day.number() + "=" + asked);
    }

    /** [That was all]. */
    public Button close(GameDay day) {
        return plain("close", day);
    }

    /** [Plan a game day]. */
    public Button another() {
        return Button.primary(label("another"), "gamedays.another", "");
    }

    private Button plain(String what, GameDay day) {
        return Button.plain(label(what), "gamedays." + what, day.number());
    }

    private String label(String what) {
        return voice.line("gamedays.button." + what);
    }
}

package dev.hearth.experiments.gamedays.course;

import dev.hearth.experiments.gamedays.DayVerdict;
import dev.hearth.experiments.gamedays.GameDay;
import dev.hearth.experiments.gamedays.GameDays;
import dev.hearth.experiments.gamedays.talk.DayPrivately;
import dev.hearth.experiments.gamedays.talk.DayScene;
import dev.hearth.experiments.gamedays.talk.DayScenes;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Does to a game day what somebody asks, if it lets them; says why not, if it does not. */
@Component
class DayChanges {

    private final Ledger ledger;
    private final GameDays days;
    private final DayScenes scenes;
    private final DayPrivately privately;

    DayChanges(Ledger ledger, GameDays days, DayScenes scenes, DayPrivately privately) {
        this.ledger = ledger;
        this.days = days;
        this.scenes = scenes;
        this.privately = privately;
    }

    /**
     * Changes a game day of the asker's workspace.
     *
     * @param verb what the day says to it
     * @param then what follows, in the same deed, from how things stand afterwards
     * @param what the answer, under {@code gamedays.done.WHAT}
     */
    Reply make(Request request, int number, Function<DayScene, DayVerdict> verb, Consumer<DayScene> then, String what) {
        return add(request, number, "", verb, then, what);
    }

    /** The same, where the answer depends on how things stand when it is given. */
    Reply make(
            Request request,
            int number,
            Function<DayScene, DayVerdict> verb,
            Consumer<DayScene> then,
            Function<DayScene, Reply> answer) {
        return ledger.keep(
                request,
                () -> change(request, number, "", verb, then),
                memo -> scenes.find(request.person().workspace(), number)
                        .map(answer)
                        .orElseGet(() -> privately.unknown(number)));
    }

    /** The same with what somebody wrote, who gets it back if the day does not let them. */
    Reply add(
            Request request,
            int number,
            String words,
            Function<DayScene, DayVerdict> verb,
            Consumer<DayScene> then,
            String what) {
        return ledger.keep(
                request, () -> change(request, number, words, verb, then), memo -> privately.done(what, memo));
    }

    private Deed.Verdict change(
            Request request, int number, String words, Function<DayScene, DayVerdict> verb, Consumer<DayScene> then) {
        return scenes.lock(request.person().workspace(), number)
                .map(scene -> change(scene, words, verb, then))
                .orElseGet(() -> Deed.refused(privately.givingBack(words, privately.unknown(number))));
    }

    private Deed.Verdict change(
            DayScene scene, String words, Function<DayScene, DayVerdict> verb, Consumer<DayScene> then) {
        return switch (verb.apply(scene)) {
            case DayVerdict.Not(var why) -> Deed.refused(privately.givingBack(words, privately.not(scene, why)));
            case DayVerdict.Changed(GameDay after) -> {
                days.save(after);
                then.accept(scenes.of(after));
                yield Deed.done(after.number());
            }
        };
    }
}

package dev.hearth.experiments.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.Said;
import dev.hearth.team.when.When;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The buttons under what is said about experiments. */
@Component
public class Keys {

    /** [Plan it] for a channel to which an experiment is to move. */
    public static final String MOVE_HERE = "experiments.move-here";

    /** The button that turns the pages of the list. */
    public static final String LIST = "experiments.list";

    private static final DateTimeFormatter SLOT = DateTimeFormatter.ofPattern("EEE d MMM H:mm", Locale.ENGLISH);

    private final Voice voice;
    private final Scenes scenes;

    Keys(Voice voice, Scenes scenes) {
        this.voice = voice;
        this.scenes = scenes;
    }

    Button join(Experiment experiment) {
        return plain("join", experiment.number());
    }

    Button hold(Experiment experiment) {
        return plain("hold", experiment.number());
    }

    /** [Release]. */
    public Button release(Experiment experiment) {
        return plain("release", experiment.number());
    }

    /** [Details]. */
    public Button details(Experiment experiment) {
        return plain("details", experiment.number());
    }

    Button go(Experiment experiment) {
        return Button.primary(label("go"), "experiments.go", Ref.run(experiment));
    }

    Button notNow(Experiment experiment) {
        return plain("not-now", Ref.run(experiment));
    }

    /** [Stop]: for everybody who sees it. */
    public Button stop(Experiment experiment) {
        return Button.danger(label("stop"), "experiments.stop", experiment.number());
    }

    Button note(Experiment experiment) {
        return plain("note", Ref.run(experiment));
    }

    /** [Ended]. */
    public Button ended(Experiment experiment) {
        return plain("ended", Ref.run(experiment));
    }

    /** [I am doing it]. */
    public Button doing(Experiment experiment) {
        return plain("doing", Ref.run(experiment));
    }

    /** [Undone]. */
    public Button undone(Experiment experiment) {
        return Button.primary(label("undone"), "experiments.undone", Ref.run(experiment));
    }

    /** [Answer] to a question of the debrief, by its id. */
    public Button answer(Experiment experiment, String question) {
        return Button.primary(label("answer"), "experiments.answer", Ref.run(experiment, question));
    }

    /** [In words]: an answer to the last question, by its id. */
    public Button inWords(Experiment experiment, String question) {
        return Button.plain(label("in-words"), "experiments.answer", Ref.run(experiment, question));
    }

    /** [Plan it]: an empty form. */
    public Button dare() {
        return plain("dare", "");
    }

    /** [Next question], after so many. */
    public Button nextQuestion(Experiment experiment, int asked) {
        return plain("next-question", Ref.run(experiment, Integer.toString(asked)));
    }

    /** One button for each way it can have turned out. */
    public List<Button> outcomes(Experiment experiment) {
        return Arrays.stream(Said.values())
                .map(said -> Button.plain(
                        voice.line("experiments.said." + said.word()),
                        "experiments.said",
                        Ref.run(experiment, said.word())))
                .toList();
    }

    /** [That was all]. */
    public Button close(Experiment experiment) {
        return plain("close", Ref.run(experiment));
    }

    /** [Yes, go ahead], of the team whose system it is. */
    Button allow(Experiment experiment) {
        return Button.primary(label("allow"), "experiments.allow", experiment.number());
    }

    /** [Not this time]. */
    Button disallow(Experiment experiment) {
        return plain("disallow", experiment.number());
    }

    /** The same, once it said yes. */
    Button takeBack(Experiment experiment) {
        return Button.plain(label("take-back"), "experiments.disallow", experiment.number());
    }

    /** [Let things begin again], of administrators. */
    public Button releaseAll() {
        return plain("release-all", "");
    }

    /** [Plan it]: another time, as understood. */
    public Button planIt(Experiment experiment, When when) {
        return Button.primary(label("plan-it"), "experiments.move", experiment.number() + "=" + when.stored());
    }

    /** [Plan it]: the same, where it is pressed. */
    Button planItHere(Experiment experiment, When when) {
        return Button.primary(label("plan-it"), MOVE_HERE, experiment.number() + "=" + when.stored());
    }

    /** Times to move it to. */
    Block.Buttons slots(Scene scene) {
        return new Block.Buttons(scenes.slots(scene).stream()
                .map(slot -> slot(scene.experiment(), slot))
                .toList());
    }

    private static Button slot(Experiment experiment, ZonedDateTime slot) {
        String when = When.at(slot).stored();
        return Button.plain(SLOT.format(slot), "experiments.move", experiment.number() + "=" + when);
    }

    /** [Back] and [More], to the pages before and after this one, as far as there are any. */
    public List<Button> leaves(int page, int pages) {
        List<Button> buttons = new ArrayList<>();
        if (page > 1) {
            buttons.add(Button.plain(label("list-back"), LIST, page - 1));
        }
        if (page < pages) {
            buttons.add(Button.plain(label("list-more"), LIST, page + 1));
        }
        return buttons;
    }

    /** [Plan this]: the form, filled in from a template. */
    public Button planTemplate(String template) {
        return Button.primary(label("plan-this"), "experiments.plan-template", template);
    }

    /** [Another idea]. */
    public Button anotherIdea() {
        return plain("another-idea", "");
    }

    private Button plain(String what, Object subject) {
        return Button.plain(label(what), "experiments." + what, subject);
    }

    private String label(String what) {
        return voice.line("experiments.button." + what);
    }
}

package dev.hearth.experiments.tools;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Because;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.ToolKeys;
import dev.hearth.experiments.book.Verdict;
import dev.hearth.experiments.talk.Changes;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which experiment of Steadybit's one of ours is: its owner or a stand-in says so, and after Go it is started there. */
@Component
public class ToolKeyForm implements ButtonHandler, FormHandler {

    private static final String NAME = "experiments.tool-key";
    private static final String KEY = "key";

    private final SteadybitApi api;
    private final ToolKeys keys;
    private final Changes changes;
    private final Scenes scenes;
    private final Privately privately;
    private final Voice voice;

    ToolKeyForm(SteadybitApi api, ToolKeys keys, Changes changes, Scenes scenes, Privately privately, Voice voice) {
        this.api = api;
        this.keys = keys;
        this.changes = changes;
        this.scenes = scenes;
        this.privately = privately;
        this.voice = voice;
    }

    /** What is known of it, and the button that changes that; nothing where the team has no token for the tool. */
    public List<Block> blocks(Scene scene) {
        Experiment experiment = scene.experiment();
        if (!experiment.state().isAhead() || !api.isOpen(scene.team().id())) {
            return List.of();
        }
        Button button = Button.plain(voice.line("experiments.button.tool-key"), NAME, experiment.number());
        return keys.of(experiment, SteadybitApi.TOOL)
                .map(key ->
                        List.<Block>of(voice.text("experiments.tool-key.set", "key", key), Block.Buttons.of(button)))
                .orElseGet(() -> List.of(Block.Buttons.of(button)));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(NAME);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(NAME);
    }

    @Override
    public Reply press(Request request, Press press) {
        return Ref.read(press.subject())
                .flatMap(ref -> scenes.find(request.person().workspace(), ref.number()))
                .map(scene -> Reply.open(page(scene)))
                .orElseGet(() -> privately.which("show"));
    }

    private Form page(Scene scene) {
        String key = keys.of(scene.experiment(), SteadybitApi.TOOL).orElse("");
        return Form.of(
                NAME,
                Integer.toString(scene.number()),
                voice.line("experiments.tool-key.title"),
                voice.line("experiments.tool-key.submit"),
                List.of(new Field.Line(
                        KEY,
                        voice.line("experiments.tool-key.key"),
                        voice.line("experiments.tool-key.key.hint"),
                        key,
                        true)));
    }

    @Override
    public String form() {
        return NAME;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String key = submitted.value(KEY);
        return Ref.read(submitted.carry())
                .flatMap(ref -> scenes.find(request.person().workspace(), ref.number()))
                .map(scene -> key.isEmpty() || SteadybitApi.isKey(key)
                        ? keep(request, new Ref(scene.number(), 0, ""), key)
                        : Reply.open(page(scene)
                                .holding(submitted.values())
                                .mending(Map.of(KEY, voice.line("experiments.tool-key.mend")))))
                .orElseGet(() -> privately.which("show"));
    }

    private Reply keep(Request request, Ref ref, String key) {
        return changes.make(
                request,
                ref,
                experiment -> mayBeKeyed(experiment, request.person()),
                scene -> keys.set(scene.experiment(), SteadybitApi.TOOL, key),
                "tool-key");
    }

    private static Verdict mayBeKeyed(Experiment experiment, Person by) {
        if (!experiment.isLedBy(by)) {
            return new Verdict.Not(Because.NOT_YOURS);
        }
        return experiment.course().letPass(experiment.course().next()) instanceof Verdict.Not not
                ? not
                : new Verdict.Changed(experiment.course());
    }
}

package dev.hearth.experiments.bringing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.book.State;
import dev.hearth.experiments.talk.Finder;
import dev.hearth.experiments.talk.Phrases;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.experiments.talk.Scene;
import dev.hearth.experiments.talk.Scenes;
import dev.hearth.experiments.toolkit.Exporting;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /chaos export}: an experiment as a file, one part after another where it is long. */
@Component
class ExportCommand implements Command, ButtonHandler {

    private static final String NEXT = "experiments.export";

    private final Finder finder;
    private final Scenes scenes;
    private final Exporting exporting;
    private final Phrases phrases;
    private final Privately privately;
    private final Voice voice;

    ExportCommand(
            Finder finder, Scenes scenes, Exporting exporting, Phrases phrases, Privately privately, Voice voice) {
        this.finder = finder;
        this.scenes = scenes;
        this.exporting = exporting;
        this.phrases = phrases;
        this.privately = privately;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "export", "ID");
    }

    @Override
    public Reply handle(Request request, String text) {
        return finder.find(request, text, Set.of(State.values()))
                .map(ref -> export(request, ref, 1))
                .orElseGet(() -> privately.which("export"));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(NEXT);
    }

    @Override
    public Reply press(Request request, Press press) {
        return Ref.read(press.subject())
                .map(ref -> export(request, ref, ref.rest().matches("\\d{1,4}") ? Integer.parseInt(ref.rest()) : 1))
                .orElseGet(() -> privately.which("export"));
    }

    private Reply export(Request request, Ref ref, int part) {
        return scenes.find(request.person().workspace(), ref.number())
                .map(scene -> Reply.say(show(scene, part)))
                .orElseGet(() -> privately.unknown(ref.number()));
    }

    private Message show(Scene scene, int wanted) {
        String name = voice.line("toolkit.export.file", "number", scene.number());
        List<Block.Document> parts = Block.Document.parts(name, exporting.write(scene.experiment()));
        int part = Math.clamp(wanted, 1, parts.size());
        List<Block> blocks = new ArrayList<>();
        if (part == 1) {
            blocks.add(voice.text("toolkit.export", "number", scene.number()));
        }
        if (parts.size() > 1) {
            blocks.add(voice.text("toolkit.export.part", "part", part, "parts", parts.size()));
        }
        blocks.add(parts.get(part - 1));
        if (part < parts.size()) {
            blocks.add(Block.Buttons.of(
                    Button.primary(voice.line("toolkit.export.next"), NEXT, scene.number() + "=" + (part + 1))));
        }
        return phrases.message(scene, blocks);
    }
}

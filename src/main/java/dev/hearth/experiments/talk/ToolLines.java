package dev.hearth.experiments.talk;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Reports;
import dev.hearth.experiments.book.Said;
import dev.hearth.experiments.book.Tool;
import dev.hearth.experiments.rules.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is said about what tools report: always as theirs. */
@Component
public class ToolLines {

    private final Voice voice;
    private final Keys keys;
    private final Phrases phrases;
    private final Reports reports;

    ToolLines(Voice voice, Keys keys, Phrases phrases, Reports reports) {
        this.voice = voice;
        this.keys = keys;
        this.phrases = phrases;
        this.reports = reports;
    }

    /** A run that people began is under way at the tool. */
    public Message beganAfterGo(Scene scene, Tool tool) {
        return phrases.message(scene, List.of(say("after-go", scene, tool)));
    }

    /** The tool began a planned one by itself, and what speaks against that. */
    public Message began(Scene scene, Tool tool, List<Reason> reasons) {
        return begun(scene, tool, say("began", scene, tool), reasons);
    }

    /** The tool began something of which nothing was known here. */
    public Message beganUnplanned(Scene scene, Tool tool, List<Reason> reasons) {
        return begun(scene, tool, say("began-unplanned", scene, tool), reasons);
    }

    private Message begun(Scene scene, Tool tool, Block head, List<Reason> reasons) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(head);
        if (!reasons.isEmpty()) {
            blocks.add(voice.text("experiments.tool.against", "reasons", phrases.reasons(reasons)));
        }
        blocks.add(Block.Buttons.of(keys.stop(scene.experiment())));
        blocks.add(voice.context("experiments.tool.stop-there", "tool", name(tool)));
        return phrases.message(scene, blocks);
    }

    /** The tool says that a run is over, what it saw, and what that suggests. */
    public Message over(Scene scene, Tool tool, String seen, Said suggests) {
        return phrases.message(
                scene, List.of(say("over", scene, tool), new Block.Quote(seen, null), suggestion(tool, suggests)));
    }

    /** The tool was asked to begin, and what came of it. */
    public Message asked(Scene scene, Tool tool, String outcome, Prose because) {
        return phrases.message(
                scene,
                List.of(voice.text(
                        "experiments.tool.asked." + outcome,
                        "tool",
                        name(tool),
                        "number",
                        scene.number(),
                        "because",
                        because)));
    }

    /** How the present run turned out as far as a tool could see, if one said. */
    public Optional<Block> suggestion(Scene scene) {
        return reports.of(scene.experiment())
                .flatMap(report ->
                        Optional.ofNullable(report.suggests()).map(suggests -> suggestion(report.tool(), suggests)));
    }

    private Block suggestion(Tool tool, Said suggests) {
        return voice.text(
                "experiments.tool.suggests",
                "tool",
                name(tool),
                "said",
                voice.line("experiments.said." + suggests.word()));
    }

    /** The name of the tool whose report is all the beginning the present run had, if it is. */
    Optional<String> began(Scene scene) {
        return reports.of(scene.experiment()).filter(Reports.Report::begun).map(report -> name(report.tool()));
    }

    private Block.Text say(String what, Scene scene, Tool tool) {
        return voice.text("experiments.tool." + what, "number", scene.number(), "tool", name(tool));
    }

    private String name(Tool tool) {
        return voice.line("experiments.tool." + tool.word());
    }
}

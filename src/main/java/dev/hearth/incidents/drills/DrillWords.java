package dev.hearth.incidents.drills;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.loop.Asked;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.loop.Said;
import dev.hearth.incidents.speech.Questions;
import dev.hearth.prompts.Scenario;
import dev.hearth.team.waiting.Briefly;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said in a rehearsal. Every message of it says that it is one. */
@Component
class DrillWords {

    static final String STOP = "incidents.drill.stop";
    static final String ANSWER = "incidents.drill.answer";
    static final String ADD = "incidents.drill.add.";

    private static final int WORDS = 280;
    private static final int LINE = 600;
    private static final int LINES = 30;

    private final Voice voice;
    private final Questions questions;

    DrillWords(Voice voice, Questions questions) {
        this.voice = voice;
        this.questions = questions;
    }

    /** What it is, where nothing else can be said of it. */
    String about() {
        return voice.line("incidents.drill.about");
    }

    /** The card while it goes on. */
    Message card(DrillView view, Scenario scenario) {
        Drill drill = view.drill();
        List<Block> blocks = new ArrayList<>(head(view));
        blocks.add(
                voice.text("incidents.drill.opening", "time", view.time(drill.begun()), "words", scenario.opening()));
        if (!drill.news().isEmpty()) {
            Drill.News latest = drill.news().getLast();
            blocks.add(voice.text("incidents.drill.latest", "time", view.time(latest.at()), "words", latest.words()));
        }
        Kind.PHASES.forEach(kind -> view.alike()
                .last(kind)
                .map(entry -> voice.text(
                        "incidents.card." + kind.verb(),
                        "time",
                        view.time(entry.said().at()),
                        "words",
                        Briefly.line(entry.said().words(), WORDS)))
                .ifPresent(blocks::add));
        view.alike().question().ifPresent(asked -> blocks.add(new Block.Text(questions.line(view.asView(), asked))));
        blocks.add(buttons(drill));
        blocks.add(voice.context("incidents.drill.ends", "time", view.time(drill.end(scenario))));
        blocks.add(voice.context("incidents.replies"));
        return Message.of(blocks);
    }

    private List<Block> head(DrillView view) {
        Drill drill = view.drill();
        return List.of(
                new Block.Heading(voice.line("incidents.drill.heading", "title", drill.title())),
                voice.context("incidents.drill.begun", "time", view.time(drill.begun()), "person", drill.by()));
    }

    private Block buttons(Drill drill) {
        List<Button> buttons = new ArrayList<>();
        Kind.PHASES.forEach(kind -> buttons.add(press(kind, drill)));
        buttons.add(Button.plain(voice.line("incidents.drill.press.stop"), STOP, drill.id()));
        return new Block.Buttons(buttons);
    }

    private Button press(Kind kind, Drill drill) {
        return Button.plain(voice.line("incidents.press." + kind.verb()), ADD + kind.verb(), drill.id());
    }

    /** The card once it is over. */
    Message over(DrillView view) {
        Instant ended = view.drill().ended();
        List<Block> blocks = new ArrayList<>(head(view));
        blocks.add(voice.text("incidents.drill.over", "time", ended == null ? "" : view.time(ended)));
        blocks.add(voice.context("incidents.card.timeline"));
        return Message.of(blocks);
    }

    /** What somebody added. */
    Message line(DrillView view, Drill.Line line) {
        return marked(entry(view, line));
    }

    private Prose entry(DrillView view, Drill.Line line) {
        return voice.say(
                "incidents.thread." + line.kind().verb(),
                "time",
                view.time(line.said().at()),
                "person",
                line.said().author(),
                "words",
                Briefly.line(line.said().words(), LINE));
    }

    /** What becomes known. */
    Message news(DrillView view, String told, Instant at) {
        return marked(voice.say("incidents.drill.news", "time", view.time(at), "words", told));
    }

    /** A question in the thread, with the button that answers it. */
    Message question(DrillView view, Asked asked) {
        return Message.of(
                new Block.Text(voice.say("incidents.drill.mark", "line", questions.line(view.asView(), asked))),
                Block.Buttons.of(press(questions.answer(asked), view.drill())),
                voice.context("incidents.replies"));
    }

    /** Why it is over. */
    Message end(String why) {
        return marked(voice.say("incidents.drill.end." + why));
    }

    /** The questions to talk about, each with its button. */
    Message debrief(Drill drill, Scenario scenario) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("incidents.drill.debrief"));
        for (int i = 0; i < scenario.debrief().size(); i++) {
            blocks.add(voice.text(
                    "incidents.lookback.question",
                    "question",
                    scenario.debrief().get(i)));
            blocks.add(Block.Buttons.of(Button.plain(
                    voice.line("incidents.drill.press.answer", "number", i + 1), ANSWER, drill.id() + "/" + i)));
        }
        blocks.add(voice.context("incidents.lookback.replies"));
        blocks.add(voice.context("incidents.drill.counts-nowhere"));
        return Message.of(blocks);
    }

    /** An answer to one of them. */
    Message answer(Said said, String question) {
        return marked(answered(said, question));
    }

    private Prose answered(Said said, String question) {
        return voice.say(
                "incidents.lookback.answer",
                "person",
                said.author(),
                "question",
                question,
                "words",
                Briefly.line(said.words(), LINE));
    }

    /** All of it in its order. */
    Message timeline(DrillView view, String opening, List<String> questions, List<Drill.Answer> answers) {
        Drill drill = view.drill();
        List<Block> blocks = new ArrayList<>(head(view));
        blocks.add(voice.text("incidents.drill.opening", "time", view.time(drill.begun()), "words", opening));
        List<Told> told = new ArrayList<>();
        drill.news()
                .forEach(news -> told.add(new Told(
                        news.at(),
                        voice.say("incidents.drill.news", "time", view.time(news.at()), "words", news.words()))));
        drill.lines().forEach(line -> told.add(new Told(line.said().at(), entry(view, line))));
        answers.stream()
                .filter(answer -> answer.question() < questions.size())
                .forEach(answer -> told.add(
                        new Told(answer.said().at(), answered(answer.said(), questions.get(answer.question())))));
        told.stream()
                .sorted(Comparator.comparing(Told::at))
                .skip(Math.max(0, told.size() - LINES))
                .forEach(one -> blocks.add(new Block.Text(one.line())));
        return Message.of(blocks);
    }

    private record Told(Instant at, Prose line) {}

    private Message marked(Prose line) {
        return Message.of(voice.say("incidents.drill.mark", "line", line));
    }
}

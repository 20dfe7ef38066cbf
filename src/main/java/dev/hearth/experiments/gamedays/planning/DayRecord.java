package dev.hearth.experiments.gamedays.planning;

import dev.hearth.chat.Block;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.gamedays.DayFindings;
import dev.hearth.experiments.gamedays.Progress.Entry;
import dev.hearth.experiments.gamedays.course.DayQuestions;
import dev.hearth.experiments.gamedays.talk.DayEntries;
import dev.hearth.experiments.gamedays.talk.DayScene;
import dev.hearth.prompts.Question;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** All of a game day as Markdown: its agenda, what was tried, seen and said. People's words are escaped (P17). */
@Component
class DayRecord {

    private static final Pattern ACTING = Pattern.compile("[\\\\`*_{}\\[\\]<>#!|~&@]|:(?!\\d)|(?m)^[-+=]");
    private static final Pattern COUNTING = Pattern.compile("(?m)^(\\s*\\d+)([.)])");

    private final DayEntries entries;
    private final DayFindings findings;
    private final Findings ofExperiments;
    private final DayQuestions questions;
    private final Voice voice;

    DayRecord(DayEntries entries, DayFindings findings, Findings ofExperiments, DayQuestions questions, Voice voice) {
        this.entries = entries;
        this.findings = findings;
        this.ofExperiments = ofExperiments;
        this.questions = questions;
        this.voice = voice;
    }

    /** What the file is called. */
    String name(DayScene scene) {
        return voice.line("gamedays.file", "number", scene.number());
    }

    /** The whole file. */
    String write(DayScene scene) {
        StringBuilder file = new StringBuilder();
        line(
                file,
                "# "
                        + still(voice.line("gamedays.name", "number", scene.number()) + " · "
                                + scene.day().title()));
        line(
                file,
                still(voice.line(
                        "gamedays.file.when",
                        "when",
                        scene.full(scene.day().from()),
                        "to",
                        scene.clock(scene.day().to()))));
        line(file, "## " + voice.line("gamedays.file.agenda"));
        scene.progress()
                .entries()
                .forEach(entry -> file.append("- ")
                        .append(still(scene.clock(entry.slot().at()) + " "
                                + entries.words(scene, entry).plain()))
                        .append('\n'));
        file.append('\n');
        scene.progress().entries().forEach(entry -> experiment(file, scene, entry));
        answers(file, scene);
        return file.toString();
    }

    private void experiment(StringBuilder file, DayScene scene, Entry entry) {
        Experiment experiment = entry.experiment();
        if (experiment == null) {
            return;
        }
        Plan plan = experiment.plan();
        line(file, "## #" + experiment.number() + " " + still(plan.title()));
        fact(file, "belief", plan.belief());
        fact(file, "action", plan.action());
        fact(file, "stop", plan.stop());
        fact(file, "undo", plan.undo());
        file.append('\n');
        ofExperiments
                .notes(experiment, experiment.course().run())
                .forEach(note -> quote(file, scene.clock(note.at()) + " " + note.words()));
    }

    private void answers(StringBuilder file, DayScene scene) {
        for (Question question : questions.all()) {
            line(file, "## " + still(question.text()));
            findings.answers(scene.day()).stream()
                    .filter(answer -> answer.question().equals(question.id()))
                    .forEach(answer -> quote(file, answer.words()));
        }
    }

    private void fact(StringBuilder file, String what, String words) {
        if (!words.isBlank()) {
            file.append("- **")
                    .append(voice.line("experiments.fact." + what))
                    .append(":** ")
                    .append(still(words.replaceAll("\\s+", " ")))
                    .append('\n');
        }
    }

    private static void quote(StringBuilder file, String words) {
        words.lines().forEach(line -> file.append("> ").append(still(line)).append("  \n"));
        file.append('\n');
    }

    private static void line(StringBuilder file, String line) {
        file.append(line).append("\n\n");
    }

    /** Words that stay words in Markdown. */
    private static String still(String words) {
        return COUNTING.matcher(ACTING.matcher(words).replaceAll("\\\\$0")).replaceAll("$1\\\\$2");
    }

    /** What is said above the file, which names one of our commands. */
    Block above(DayScene scene) {
        Prose words = voice.say("gamedays.file.above", "number", scene.number());
        return new Block.Text(words);
    }
}

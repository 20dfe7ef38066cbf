package dev.hearth.experiments.pages;

import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Findings;
import dev.hearth.experiments.book.Findings.Done;
import dev.hearth.experiments.book.Said;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.web.Takeaway;
import dev.hearth.web.Visitor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was seen in the experiments of one's teams, answered afterwards and said of how they turned out; by nobody's name. */
@Component
class ObservationFile implements Takeaway {

    private static final List<String> COLUMNS = List.of("experiment", "begun", "kind", "at", "question", "words");

    private final Shown shown;
    private final Findings findings;
    private final Prompts prompts;

    ObservationFile(Shown shown, Findings findings, Prompts prompts) {
        this.shown = shown;
        this.findings = findings;
        this.prompts = prompts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String word() {
        return "observations";
    }

    @Override
    public Table table(Visitor reader) {
        return new Table(
                COLUMNS,
                shown.teams(reader.person()).stream()
                        .flatMap(team -> shown.of(team).stream())
                        .flatMap(this::rows)
                        .toList());
    }

    private Stream<List<String>> rows(Experiment experiment) {
        return findings.runs(experiment).stream().flatMap(done -> rows(experiment, done));
    }

    private Stream<List<String>> rows(Experiment experiment, Done done) {
        Stream<List<String>> notes = findings.notes(experiment, done.run()).stream()
                .map(note -> row(experiment, done, "observation", note.at().toString(), "", note.words()));
        Stream<List<String>> answers = findings.answers(experiment, done.run()).stream()
                .map(answer -> row(experiment, done, "answer", "", question(answer.question()), answer.words()));
        Stream<List<String>> outcomes = findings.outcomes(experiment, done.run()).stream()
                .map(Said::word)
                .map(said -> row(experiment, done, "outcome", "", "", said));
        return Stream.of(notes, answers, outcomes).flatMap(part -> part);
    }

    private String question(String id) {
        return prompts.find(id).map(Question::text).orElse(id);
    }

    private static List<String> row(
            Experiment experiment, Done done, String kind, String at, String question, String words) {
        return List.of("#" + experiment.number(), done.began().toString(), kind, at, question, words);
    }
}

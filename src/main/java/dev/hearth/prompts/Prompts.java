package dev.hearth.prompts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All questions, experiment templates and scenarios Hearth may use, in the order of their files. */
public final class Prompts {

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, ExperimentTemplate> templates = new LinkedHashMap<>();
    private final Map<String, Triad> triads = new LinkedHashMap<>();
    private final Map<String, Dyad> dyads = new LinkedHashMap<>();
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    private final Map<String, Instruction> instructions = new LinkedHashMap<>();

    private Prompts(List<Prompt> prompts) {
        for (Prompt prompt : prompts) {
            switch (prompt) {
                case Question question -> questions.put(question.id(), question);
                case ExperimentTemplate template -> templates.put(template.id(), template);
                case Scenario scenario -> scenarios.put(scenario.id(), scenario);
                case Triad triad -> triads.put(triad.id(), triad);
                case Dyad dyad -> dyads.put(dyad.id(), dyad);
                case Phrase phrase -> phrases.put(phrase.id(), phrase);
                case Instruction instruction -> instructions.put(instruction.id(), instruction);
            }
        }
    }

    /** The prompts that came with the program, and nothing else. */
    public static Prompts bundled() {
        Problems problems = new Problems();
        return load(List.of(bundledFiles()), problems);
    }

    /**
     * The prompts that came with the program, with those of a folder added: the same id replaces, a new one comes last.
     *
     * @throws InvalidPrompts if any file of either cannot be used
     */
    static Prompts withFolder(Path folder) {
        Problems problems = new Problems();
        return load(List.of(bundledFiles(), filesIn(folder, problems)), problems);
    }

    private static List<PromptFile> bundledFiles() {
        return PromptFile.bundled(Prompts.class.getClassLoader());
    }

    private static List<PromptFile> filesIn(Path folder, Problems problems) {
        Place top = new Place(folder.toString(), 1);
        try {
            if (Files.isDirectory(folder)) {
                return PromptFile.in(folder);
            }
            problems.add(top, "is not a folder");
        } catch (IOException e) {
            problems.add(top, "cannot be read");
        }
        return List.of();
    }

    /** @param layers files, each layer laid over the ones before it */
    static Prompts load(List<List<PromptFile>> layers, Problems problems) {
        PromptReader reader = new PromptReader(problems);
        Shelf shelf = new Shelf(problems);
        for (List<PromptFile> files : layers) {
            shelf.add(files.stream().flatMap(file -> reader.read(file).stream()).toList());
        }
        problems.refuse();
        return new Prompts(shelf.prompts());
    }

    /** The questions of a bank. */
    public List<Question> questions(Bank bank) {
        return questions.values().stream().filter(q -> q.bank() == bank).toList();
    }

    /** The questions of one kind of a bank; none if the bank has no such kind. */
    public List<Question> questions(Bank bank, String kind) {
        return questions(bank).stream().filter(q -> q.kind().equals(kind)).toList();
    }

    /**
     * The question the program asks by this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Question question(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no question " + id));
    }

    /** The question with this id, if it is still there: a folder's questions come and go between starts. */
    public Optional<Question> find(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** What a machine is told before it is given people's words, if it is still there. */
    public Optional<Instruction> instruction(String id) {
        return Optional.ofNullable(instructions.get(id));
    }

    /** The ways of speaking that make people fall silent, in the order in which they are looked for. */
    public List<Phrase> phrases() {
        return List.copyOf(phrases.values());
    }

    /** The experiments to start from. */
    public List<ExperimentTemplate> experimentTemplates() {
        return List.copyOf(templates.values());
    }

    /** The experiment template with this id, if it is still there. */
    public Optional<ExperimentTemplate> experimentTemplate(String id) {
        return Optional.ofNullable(templates.get(id));
    }

    /** The incidents that can be rehearsed. */
    public List<Scenario> scenarios() {
        return List.copyOf(scenarios.values());
    }

    /** The scenario with this id, if it is still there. */
    public Optional<Scenario> scenario(String id) {
        return Optional.ofNullable(scenarios.get(id));
    }

    /** The triads a teller may be asked to place a story in. */
    public List<Triad> triads() {
        return List.copyOf(triads.values());
    }

    /** The triad with this id, if it is still there. */
    public Optional<Triad> triad(String id) {
        return Optional.ofNullable(triads.get(id));
    }

    /** The dyads a teller may be asked to place a story between. */
    public List<Dyad> dyads() {
        return List.copyOf(dyads.values());
    }

    /** The dyad with this id, if it is still there. */
    public Optional<Dyad> dyad(String id) {
        return Optional.ofNullable(dyads.get(id));
    }
}

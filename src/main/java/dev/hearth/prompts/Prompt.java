package dev.hearth.prompts;

/** Anything a file under {@code prompts/} holds, known by an id that is unique over all of them. */
sealed interface Prompt permits Question, ExperimentTemplate, Scenario, Triad, Dyad, Phrase, Instruction {

    String id();
}

package dev.hearth.prompts;

import dev.hearth.prompts.PromptReader.Found;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts one layer of prompts over another: what has a known id takes its place, what is new comes last. */
final class Shelf {

    private final Problems problems;
    private final Map<String, Found> kept = new LinkedHashMap<>();

    Shelf(Problems problems) {
        this.problems = problems;
    }

    void add(List<Found> layer) {
        Map<String, Place> seen = new HashMap<>();
        for (Found found : layer) {
            String id = found.prompt().id();
            Place twin = seen.putIfAbsent(id, found.place());
            if (id.isEmpty()) {
                continue;
            }
            if (twin == null) {
                put(id, found);
            } else {
                problems.add(found.place(), "`" + id + "` is used already in " + twin);
            }
        }
    }

    private void put(String id, Found found) {
        Found before = kept.put(id, found);
        if (before != null && !kind(before.prompt()).equals(kind(found.prompt()))) {
            problems.add(
                    found.place(), "`" + id + "` must stay " + kind(before.prompt()) + ", for it is asked by its id");
        }
    }

    private static String kind(Prompt prompt) {
        return switch (prompt) {
            case Question question -> "a question of bank " + question.bank().label() + ", kind " + question.kind();
            case ExperimentTemplate _ -> "an experiment template";
            case Scenario _ -> "a scenario";
            case Triad _ -> "a triad";
            case Dyad _ -> "a dyad";
            case Phrase _ -> "a phrase";
            case Instruction _ -> "an instruction";
        };
    }

    List<Prompt> prompts() {
        return kept.values().stream().map(Found::prompt).toList();
    }
}

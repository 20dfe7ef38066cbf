package dev.hearth.experiments.ideas;

import dev.hearth.experiments.Hint;
import dev.hearth.experiments.Hint.Towards;
import dev.hearth.prompts.ExperimentTemplate;
import dev.hearth.recall.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which idea comes next. What was never offered, or longest ago, comes first; among those what a lesson, a belief or a story
 * speaks for, in the order of the hints; then the catalogue. The last one offered is never offered again at once.
 *
 * @param catalogue what may be offered of it, in its order
 * @param turns in which turn each idea was offered last, from 1
 */
record Picking(List<ExperimentTemplate> catalogue, Map<String, Long> turns) {

    private static final int ALIKE_ENOUGH = 2;

    Optional<Pick> next(List<Hint> hints) {
        long last = turns.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        Map<String, Pick> candidates = new LinkedHashMap<>();
        for (Pick pick : all(hints)) {
            candidates.putIfAbsent(pick.idea().written(), pick);
        }
        return candidates.values().stream()
                .filter(pick -> last == 0 || turn(pick) != last)
                .min(Comparator.comparingLong(this::turn));
    }

    private long turn(Pick pick) {
        return turns.getOrDefault(pick.idea().written(), 0L);
    }

    private List<Pick> all(List<Hint> hints) {
        List<Pick> all = new ArrayList<>();
        for (Hint hint : hints) {
            switch (hint.towards()) {
                case Towards.Again(var belief) -> all.add(new Pick(new Idea.Again(belief), hint.key()));
                case Towards.Words(String words) ->
                    like(words).ifPresent(template -> all.add(new Pick(template, hint.key())));
            }
        }
        catalogue.forEach(template -> all.add(new Pick(new Idea.Template(template.id()), "")));
        return all;
    }

    /** The experiment most like these words that was offered longest ago; nothing if none is alike enough. */
    private Optional<Idea> like(String words) {
        TreeMap<Integer, List<ExperimentTemplate>> byLikeness = new TreeMap<>();
        catalogue.forEach(template -> byLikeness
                .computeIfAbsent(likeness(words, template), _ -> new ArrayList<>())
                .add(template));
        return byLikeness.isEmpty() || byLikeness.lastKey() < ALIKE_ENOUGH
                ? Optional.empty()
                : byLikeness.lastEntry().getValue().stream()
                        .<Idea>map(template -> new Idea.Template(template.id()))
                        .min(Comparator.comparingLong(idea -> turns.getOrDefault(idea.written(), 0L)));
    }

    /** What a template is looked for by counts twice. */
    private static int likeness(String words, ExperimentTemplate template) {
        String text =
                String.join(" ", template.title(), template.hypothesis(), template.action(), template.condition());
        return Likeness.of(words, text) + 2 * Likeness.of(words, template.keywords());
    }
}

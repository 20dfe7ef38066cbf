package dev.hearth.bench;

import dev.hearth.language.Coach;
import dev.hearth.language.Remark;
import dev.hearth.language.reading.Likeness;
import dev.hearth.prompts.Prompts;
import dev.hearth.recall.meaning.Meanings;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What considers words, without the rest of the program. */
final class Language {

    /** Our kinds, as the labelled sentences of others call them. */
    private static final Map<String, String> CATEGORIES = Map.of(
            "person", "blame-person",
            "hindsight", "counterfactual",
            "one-cause", "single-root-cause",
            "label", "judging-label",
            "accusing-question", "passive-aggressive-question",
            "certainty", "certainty-complacency");

    private final Coach coach = new Coach(Prompts.bundled(), new Likeness(meanings()));

    static Meanings meanings() {
        var context = new AnnotationConfigApplicationContext();
        context.scan("dev.hearth.recall.meaning");
        context.refresh();
        return context.getBean(Meanings.class);
    }

    /** The category of a text that makes people fall silent, else {@code ok}. */
    String label(String text) {
        return coach.considerPatiently(text) instanceof Remark.AnotherWay found
                ? CATEGORIES.getOrDefault(found.kind(), found.kind())
                : "ok";
    }

    /** The same by phrases alone. */
    String labelByPhrase(String text) {
        return coach.consider(text) instanceof Remark.AnotherWay found
                ? CATEGORIES.getOrDefault(found.kind(), found.kind())
                : "ok";
    }
}

package dev.hearth.experiments.toolkit;

import dev.hearth.documents.Documents;
import dev.hearth.documents.Flaw;
import dev.hearth.experiments.toolkit.Mistake.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a document as whichever of the format's two kinds it is. */
@Component
public class Reading {

    private final BlueprintReading blueprints;
    private final JournalReading journals;

    Reading(BlueprintReading blueprints, JournalReading journals) {
        this.blueprints = blueprints;
        this.journals = journals;
    }

    /** What came of reading. */
    public sealed interface Read {

        /** An experiment to be planned. */
        record AnExperiment(Blueprint blueprint) implements Read {}

        /** A run that was written down. */
        record AJournal(Journal journal) implements Read {}

        /** No document at all. */
        record Unreadable(Flaw flaw) implements Read {}

        /** A document that is not as the format has it; at least one mistake. */
        record Mistaken(List<Mistake> mistakes) implements Read {
            public Mistaken {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    /** Reads a text. */
    public Read read(String text) {
        return read(Documents.read(text));
    }

    /** Reads bytes, such as those of a file. */
    public Read read(byte[] bytes) {
        return read(Documents.read(bytes));
    }

    private Read read(Documents.Read document) {
        return switch (document) {
            case Documents.Read.Flawed(Flaw flaw) -> new Read.Unreadable(flaw);
            case Documents.Read.Whole(JsonNode tree) -> read(tree);
        };
    }

    private Read read(JsonNode tree) {
        if (JournalReading.isOne(tree)) {
            return journal(tree);
        }
        boolean likely = Stream.of("title", "description", "method", "steady-state-hypothesis")
                .anyMatch(tree::has);
        return tree.isObject() && likely ? experiment(tree) : new Read.Mistaken(List.of(new Mistake(Kind.NEITHER, "")));
    }

    private Read experiment(JsonNode tree) {
        Sheet sheet = Sheet.of(tree);
        Blueprint blueprint = blueprints.read(sheet);
        return sheet.mistakes().isEmpty() ? new Read.AnExperiment(blueprint) : new Read.Mistaken(sheet.mistakes());
    }

    private Read journal(JsonNode tree) {
        Sheet sheet = Sheet.of(tree);
        Optional<Journal> journal = journals.read(sheet);
        return journal.<Read>map(Read.AJournal::new).orElseGet(() -> new Read.Mistaken(sheet.mistakes()));
    }
}

package dev.hearth.experiments.toolkit;

import dev.hearth.chat.Voice;
import dev.hearth.documents.Documents;
import dev.hearth.experiments.toolkit.Reading.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** Documents of the format, and readers of it. */
public final class Samples {

    static final Voice VOICE = new Voice();
    static final BlueprintReading BLUEPRINTS = new BlueprintReading(new StepWords(VOICE), VOICE);
    static final Reading READING = new Reading(BLUEPRINTS, new JournalReading(BLUEPRINTS));

    private Samples() {}

    /** The text of one. */
    public static String text(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/toolkit", name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode tree(String text) {
        return ((Documents.Read.Whole) Documents.read(text)).tree();
    }

    static Blueprint blueprint(String text) {
        return ((Read.AnExperiment) READING.read(text)).blueprint();
    }

    static Journal journal(String text) {
        return ((Read.AJournal) READING.read(text)).journal();
    }

    static java.util.List<Mistake> mistakes(String text) {
        return ((Read.Mistaken) READING.read(text)).mistakes();
    }
}

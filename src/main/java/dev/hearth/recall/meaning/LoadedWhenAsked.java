package dev.hearth.recall.meaning;

import ai.onnxruntime.OrtException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads the model with the first text that has words, and keeps it. */
@Component
class LoadedWhenAsked implements Meanings {

    private static final Logger log = LoggerFactory.getLogger(LoadedWhenAsked.class);

    /** The same for all of this process: it takes 100 MB, and most of a second to load. */
    private static @Nullable SentenceModel model;

    private static boolean impossible;

    @Override
    public float[] of(String text) {
        SentenceModel loaded = text.isBlank() ? null : model();
        if (loaded == null) {
            return new float[DIMENSIONS];
        }
        try {
            return loaded.meaning(text);
        } catch (OrtException failed) {
            log.warn("A text was not understood: {}", failed.getClass().getName());
            return new float[DIMENSIONS];
        }
    }

    /** Platforms that the runtime has no library for (Alpine, 32 bits) find by word alone. */
    private static synchronized @Nullable SentenceModel model() {
        if (model == null && !impossible) {
            try {
                model = new SentenceModel();
            } catch (OrtException | RuntimeException | LinkageError failed) {
                impossible = true;
                log.warn(
                        "Texts are found by word alone, for the sentence model cannot run on this machine: {}",
                        failed.getClass().getName());
            }
        }
        return model;
    }
}

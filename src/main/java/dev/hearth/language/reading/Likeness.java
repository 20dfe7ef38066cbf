package dev.hearth.language.reading;

import dev.hearth.recall.meaning.Meanings;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells by what a sentence means whether it is like those that make people fall silent. Nothing is loaded before it is
 * asked for: it takes a second and some memory, which only those spend who use it.
 */
@Component
public class Likeness {

    private final Meanings meanings;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile @Nullable Learned learned;

    /** Over these meanings. */
    public Likeness(Meanings meanings) {
        this.meanings = meanings;
    }

    /** Whether it can be told at once; asked for the first time, it begins to get ready. */
    public boolean ready() {
        if (learned == null && asked.compareAndSet(false, true)) {
            Thread.ofVirtual().start(this::get);
        }
        return learned != null;
    }

    /** Gets ready, and waits for that. */
    public synchronized void get() {
        asked.set(true);
        if (learned == null) {
            meanings.of("ready");
            learned = Learned.read();
        }
    }

    /** The kind of words it is like, if it is clear enough; nothing for most sentences. */
    public Optional<String> kind(Sentence sentence) {
        Learned ready = learned;
        float[] meaning = ready == null ? new float[0] : meanings.of(sentence.said());
        return ready == null || !Meanings.isOf(meaning) ? Optional.empty() : ready.kind(Cues.beside(meaning, sentence));
    }
}

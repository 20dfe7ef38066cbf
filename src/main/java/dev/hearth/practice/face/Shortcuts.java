package dev.hearth.practice.face;

import dev.hearth.chat.Voice;
import java.util.List;

/** What may be done with a person's message. */
public final class Shortcuts {

    private static final List<String> NAMES = List.of("incidents.add", "incidents.open");

    private final List<Shortcut> all;

    /** In this voice. */
    public Shortcuts(Voice voice) {
        this.all = NAMES.stream()
                .map(name -> new Shortcut(name, voice.line("practice.shortcut." + name)))
                .toList();
    }

    List<Shortcut> all() {
        return all;
    }

    record Shortcut(String name, String label) {}
}

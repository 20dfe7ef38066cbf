package dev.hearth.practice.face;

import dev.hearth.chat.Block;
import dev.hearth.chat.Press;
import dev.hearth.practice.screen.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of several to pick, with the code that picks it. */
record Pick(String action, String label) {

    static List<Pick> all(@Nullable Entry entry, Block.Choices choices) {
        Press press = choices.press();
        return choices.options().stream()
                .map(option -> new Pick(
                        ActionCode.of(entry, new Press(press.name(), press.subject() + '=' + option.value())),
                        option.label()))
                .toList();
    }
}

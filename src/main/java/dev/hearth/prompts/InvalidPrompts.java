package dev.hearth.prompts;

import dev.hearth.startup.StartUpRefused;
import java.util.List;

/** Files under {@code prompts/} or the folder named by {@code hearth.prompts} cannot be used; lists every problem. */
public class InvalidPrompts extends StartUpRefused {

    /** @param problems one line each, {@code file:line: sentence} */
    InvalidPrompts(List<String> problems) {
        super("hearth.prompts: these prompt files cannot be used:\n" + String.join("\n", problems));
    }
}

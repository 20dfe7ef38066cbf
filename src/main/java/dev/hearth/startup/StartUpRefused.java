package dev.hearth.startup;

import org.springframework.boot.ExitCodeGenerator;

/** Hearth does not start as it is configured; its message is the one sentence the operator reads. */
public class StartUpRefused extends RuntimeException implements ExitCodeGenerator {

    /** @param sentence what is wrong and which property to change; no secrets */
    public StartUpRefused(String sentence) {
        super(sentence);
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}

package dev.hearth.startup;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Says a refusal as one line, the last of the log, instead of a stack trace. */
class QuietReporter implements SpringBootExceptionReporter {

    QuietReporter(@org.jspecify.annotations.Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartUpRefused refused) {
                LoggerFactory.getLogger("dev.hearth").error(refused.getMessage());
                return true;
            }
        }
        return false;
    }
}

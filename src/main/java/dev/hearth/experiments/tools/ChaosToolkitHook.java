package dev.hearth.experiments.tools;

import dev.hearth.experiments.tools.reading.ChaosToolkitReading;
import dev.hearth.hooks.Answer;
import dev.hearth.hooks.Arrival;
import dev.hearth.hooks.Hook;
import dev.hearth.hooks.Kind;
import org.springframework.stereotype.Component;

/** What Chaos Toolkit reports. */
@Component
class ChaosToolkitHook implements Hook {

    private final Reporting reporting;

    ChaosToolkitHook(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public Kind kind() {
        return Kind.CHAOSTOOLKIT;
    }

    @Override
    public Answer take(Arrival arrival) {
        return reporting.take(arrival, ChaosToolkitReading.read(arrival.body()));
    }
}

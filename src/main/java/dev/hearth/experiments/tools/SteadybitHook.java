package dev.hearth.experiments.tools;

import dev.hearth.experiments.tools.reading.SteadybitReading;
import dev.hearth.hooks.Answer;
import dev.hearth.hooks.Arrival;
import dev.hearth.hooks.Hook;
import dev.hearth.hooks.Kind;
import org.springframework.stereotype.Component;

/** What Steadybit reports. */
@Component
class SteadybitHook implements Hook {

    private final Reporting reporting;

    SteadybitHook(Reporting reporting) {
        this.reporting = reporting;
    }

    @Override
    public Kind kind() {
        return Kind.STEADYBIT;
    }

    @Override
    public Answer take(Arrival arrival) {
        return reporting.take(arrival, SteadybitReading.read(arrival.body()));
    }
}

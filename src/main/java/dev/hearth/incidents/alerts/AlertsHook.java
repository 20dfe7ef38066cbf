package dev.hearth.incidents.alerts;

import dev.hearth.hooks.Answer;
import dev.hearth.hooks.Arrival;
import dev.hearth.hooks.Hook;
import dev.hearth.hooks.Intake;
import dev.hearth.hooks.Kind;
import dev.hearth.incidents.alerts.reading.Delivery;
import dev.hearth.team.Team;
import org.springframework.stereotype.Component;

/** Where alerts come in. */
@Component
class AlertsHook implements Hook {

    private final Intake intake;
    private final Ways ways;
    private final Arrivals arrivals;

    AlertsHook(Intake intake, Ways ways, Arrivals arrivals) {
        this.intake = intake;
        this.ways = ways;
        this.arrivals = arrivals;
    }

    @Override
    public Kind kind() {
        return Kind.ALERTS;
    }

    @Override
    public Answer take(Arrival arrival) {
        return Delivery.read(arrival.body())
                .map(delivery -> take(arrival, delivery))
                .orElseGet(Answer::misshapen);
    }

    private Answer take(Arrival arrival, Delivery delivery) {
        Team team = arrival.pass().team();
        if (delivery.alerts().isEmpty() || ways.of(team.id()) == Way.OFF) {
            return Answer.ignored();
        }
        Runnable deed = () -> arrivals.arrive(team, delivery.alerts());
        return delivery.moment()
                .map(moment -> intake.keep(arrival, delivery.identity(), moment, Intake.A_DAY, deed))
                .orElseGet(() -> intake.keep(arrival, delivery.identity(), deed));
    }
}

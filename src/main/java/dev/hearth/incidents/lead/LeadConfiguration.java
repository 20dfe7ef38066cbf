package dev.hearth.incidents.lead;

import dev.hearth.incidents.book.Incidents;
import dev.hearth.scheduling.Caller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both appointments of an incident are kept in the same way. */
@Configuration(proxyBeanMethods = false)
class LeadConfiguration {

    @Bean
    Caller incidentExpectation(Incidents incidents, Facilitator facilitator, Unheard unheard) {
        return new Reminded(Dates.EXPECTATION, incidents, facilitator, unheard);
    }

    @Bean
    Caller incidentNudge(Incidents incidents, Facilitator facilitator, Unheard unheard) {
        return new Reminded(Dates.NUDGE, incidents, facilitator, unheard);
    }
}

package dev.hearth.incidents.verbs;

import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.speech.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The five verbs that add a line. */
@Configuration(proxyBeanMethods = false)
class AddingConfiguration {

    private final Facilitator facilitator;
    private final Timeline timeline;
    private final Views views;
    private final Asides asides;

    AddingConfiguration(Facilitator facilitator, Timeline timeline, Views views, Asides asides) {
        this.facilitator = facilitator;
        this.timeline = timeline;
        this.views = views;
        this.asides = asides;
    }

    @Bean
    Verb incidentObserve() {
        return adding(Kind.OBSERVE);
    }

    @Bean
    Verb incidentOrient() {
        return adding(Kind.ORIENT);
    }

    @Bean
    Verb incidentDecide() {
        return adding(Kind.DECIDE);
    }

    @Bean
    Verb incidentAct() {
        return adding(Kind.ACT);
    }

    @Bean
    Verb incidentNote() {
        return adding(Kind.NOTE);
    }

    private Verb adding(Kind kind) {
        return new Adding(kind, facilitator, timeline, views, asides);
    }
}

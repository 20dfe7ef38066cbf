package dev.hearth.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.loop.Entry;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.reception.Ask;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of an incident is the same on both databases. */
class IncidentsOnBothDatabasesTests {

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void everythingOfAnIncidentIsReadBack(String url) {
        try (Harness hearth = Databases.hearth(url)) {
            hearth.type("mia", "/ooda open slow");
            hearth.type("mia", "/ooda cadence 10m");
            hearth.type("ben", "/ooda act restarted");
            hearth.pass(Duration.ofMinutes(3));
            hearth.type("ben", "/ooda observe slow");
            hearth.type("ben", "/ooda decide restart, expect calm in 5 min");
            hearth.type("ben", "/ooda decide drain, expect calm");
            hearth.type("ben", "/ooda handover");
            hearth.ask("mia", new Ask.Pointed("incidents.add", "m99", "dan", "their cache is cold", null), "copied");
            hearth.ask("dan", new Ask.Changed("m99", "their cache is warm"), "changed");
            hearth.press("dan", "Take my words back");
            hearth.press("ben", "What was looked at?");
            hearth.fill("ben", "looked", "the queue", "enough", "yes");
            hearth.pass(Duration.ofMinutes(6));
            hearth.type("mia", "/ooda resolve calm");
            hearth.press("cleo", "Answer: what you will tell");
            hearth.fill("cleo", "words", "the dashboard");
            Incident incident = hearth.bean(Incidents.class)
                    .find(hearth.person("mia").workspace(), 1)
                    .orElseThrow();
            assertThat(incident.loops()).hasSize(3);
            assertThat(incident.entries()).extracting(Entry::loop).containsExactly(1, 2, 2, 2);
            assertThat(incident.entries().get(2))
                    .isInstanceOfSatisfying(
                            Entry.Decide.class,
                            decide -> assertThat(decide.decision()).isInstanceOf(Decision.Timed.class));
            assertThat(incident.entries().getLast())
                    .isInstanceOfSatisfying(
                            Entry.Decide.class,
                            decide -> assertThat(decide.grounds().looked()).isEqualTo("the queue"));
            assertThat(incident.pace().cadence()).isEqualTo(Duration.ofMinutes(10));
            assertThat(incident.closing())
                    .satisfies(closing -> assertThat(closing.words()).isEqualTo("calm"));
            assertThat(hearth.bean(Incidents.class).usualLoop(incident.home().team()))
                    .isPositive();
        }
    }
}

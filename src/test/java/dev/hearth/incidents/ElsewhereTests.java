package dev.hearth.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ElsewhereTests {

    @Test
    void whoSaidSomethingFindsTheCardFromAnotherChannelAndFromHome() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open logins fail in the east");
            hearth.type("ben", "/ooda observe p99 up 4x");

            assertThat(said(hearth.in("search"), "ben", "/ooda status"))
                    .contains("Open elsewhere", "*Incident 1* · logins fail in the east")
                    .contains("To the card of incident 1 <https://stage/m1>");
            assertThat(said(hearth, "mia", "/hearth home"))
                    .contains("Open incidents", "To the card of incident 1 <https://stage/m1>");
        }
    }

    @Test
    @Tag("P10")
    void whoSaidNothingHearsNothingOfAnotherChannel() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open logins fail in the east");

            assertThat(said(hearth.in("search"), "dan", "/ooda status"))
                    .contains("No incident is open here. `/ooda open")
                    .doesNotContain("logins fail");
            assertThat(said(hearth, "dan", "/hearth home")).doesNotContain("logins fail");
        }
    }

    @Test
    void whatIsResolvedIsNotOpenElsewhere() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open logins fail in the east");
            hearth.type("mia", "/ooda resolve restarted");

            assertThat(said(hearth.in("search"), "mia", "/ooda status")).doesNotContain("logins fail");
        }
    }

    @Test
    void theTimelineAndTheStatusLeadToTheCard() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open logins fail in the east");

            assertThat(said(hearth, "ben", "/ooda timeline")).contains("<https://stage/m1>");
            assertThat(said(hearth, "ben", "/ooda status")).contains("<https://stage/m1>");
        }
    }

    private static String said(Harness hearth, String person, String line) {
        int before = hearth.transcript().length();
        hearth.type(person, line);
        return hearth.transcript().substring(before);
    }
}

package dev.hearth.incidents.alerts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.hooks.Sample;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each sender's message means, and what is none. */
class DeliveryTests {

    private static final Instant NINE = Instant.parse("2027-01-04T09:00:00Z");

    private static Alert only(String sample) {
        return only(read(sample));
    }

    private static Alert only(Optional<Delivery> delivery) {
        assertThat(delivery).isPresent();
        assertThat(delivery.get().alerts()).hasSize(1);
        return delivery.get().alerts().getFirst();
    }

    private static Optional<Delivery> read(String sample) {
        return Delivery.read(Sample.json(Sample.text(sample, NINE)));
    }

    private static Optional<Delivery> json(String text) {
        return Delivery.read(Sample.json(text));
    }

    @Test
    void alertmanagersAlertsFireAndEnd() {
        assertThat(only("alertmanager-firing"))
                .isEqualTo(new Alert(
                        "Alertmanager",
                        "9f86d081884c7d65",
                        true,
                        NINE,
                        NINE,
                        "CheckoutSlow: p99 above 2 s",
                        "Nine in ten carts wait longer than they did an hour ago.",
                        "https://prometheus.example.com/graph?g0.expr=x"));
        assertThat(only("alertmanager-resolved"))
                .returns(false, Alert::firing)
                .returns(NINE, Alert::start)
                .returns(NINE.plusSeconds(1200), Alert::at);
    }

    @Test
    void grafanasAlertsAreReadAlike() {
        assertThat(only("grafana-firing"))
                .returns("Grafana", Alert::source)
                .returns("Disk is filling: Full in four hours", Alert::title)
                .returns("https://grafana.example.com/alerting/1/edit", Alert::address);
    }

    @Test
    void pagersIncidentsAreAlertsAndTheirOtherEventsAreNothing() {
        assertThat(only("pagerduty-triggered"))
                .returns(true, Alert::firing)
                .returns("Queue of orders does not move", Alert::title)
                .returns("Orders", Alert::text);
        assertThat(only("pagerduty-resolved")).returns(false, Alert::firing);
        assertThat(only("pagerduty-reopened"))
                .returns(true, Alert::firing)
                .returns(NINE.plusSeconds(1800), Alert::start);
        assertThat(read("pagerduty-acknowledged")).contains(Delivery.nothing());
        assertThat(
                        json(
                                "{\"event\":{\"event_type\":\"pagey.ping\",\"occurred_at\":\"2027-01-04T09:00:00Z\",\"data\":{}}}"))
                .contains(Delivery.nothing());
    }

    @Test
    void aTitleIsEnough() {
        assertThat(only(json("{\"title\":\"Logins fail\"}")))
                .returns(true, Alert::firing)
                .returns(null, Alert::start)
                .returns("", Alert::text)
                .returns(null, Alert::address);
        assertThat(only(json("{\"title\":\"Logins fail\",\"status\":\"resolved\",\"start\":\"2027-01-04T09:00:00Z\"}")))
                .returns(false, Alert::firing)
                .returns(NINE, Alert::start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\":\"\"}",
                "{\"title\":\" \\u0000 \"}",
                "{\"title\":5}",
                "{\"title\":\"x\",\"status\":\"on\"}",
                "{\"title\":\"x\",\"start\":\"yesterday\"}",
                "{\"alerts\":[{}]}",
                "{\"alerts\":[5]}",
                "{\"alerts\":[{\"status\":\"on\",\"fingerprint\":\"a\",\"startsAt\":\"2027-01-04T09:00:00Z\"}]}",
                "{\"alerts\":[{\"status\":\"firing\",\"startsAt\":\"2027-01-04T09:00:00Z\"}]}",
                "{\"alerts\":[{\"status\":\"firing\",\"fingerprint\":\"a\",\"startsAt\":\"0001-01-01T00:00:00Z\"}]}",
                "{\"event\":{}}",
                "{\"event\":{\"event_type\":\"incident.triggered\",\"occurred_at\":\"2027-01-04T09:00:00Z\"}}",
                "{\"event\":{\"event_type\":\"incident.triggered\",\"occurred_at\":\"x\",\"data\":{\"id\":\"a\",\"title\":\"b\"}}}",
                "{\"routing_key\":\"0123456789abcdef0123456789abcdef\",\"event_action\":\"trigger\"}"
            })
    void whatIsNoMessageOfTheirsIsNone(String body) {
        assertThat(json(body)).isEmpty();
    }

    @Test
    void noAlertsAreNothing() {
        assertThat(json("{\"alerts\":[]}")).contains(Delivery.nothing());
    }

    /** A sender's clock may be wrong: an end before its start is no moment. */
    @Test
    void anEndBeforeItsStartHasNoMoment() {
        String ended = Sample.text("alertmanager-resolved", NINE).replace("09:20:00Z", "08:20:00Z");

        assertThat(only(json(ended))).returns(null, Alert::at);
        assertThat(json(ended).orElseThrow().moment()).isEmpty();
    }

    @Test
    @Tag("P2")
    void fingerprintStartAndStatusMakeADeliveryTheSame() {
        String firing = Sample.text("alertmanager-firing", NINE);
        String identity = json(firing).orElseThrow().identity();

        assertThat(json(firing.replace("p99 above 2 s", "p99 above 3 s"))
                        .orElseThrow()
                        .identity())
                .isEqualTo(identity);
        assertThat(List.of(
                        firing.replace("9f86d081884c7d65", "another"),
                        firing.replace("09:00:00Z", "09:00:01Z"),
                        Sample.text("alertmanager-resolved", NINE)))
                .extracting(body -> json(body).orElseThrow().identity())
                .doesNotContain(identity)
                .doesNotHaveDuplicates();
    }

    @Test
    @Tag("P17")
    void wordsAreCutToOneLineAndAddressesLeadToTheWebOnly() {
        assertThat(only(json("{\"title\":\"a\\nb\\u202Ec\\ud800\",\"url\":\"javascript:alert(1)\"}")))
                .returns("a b c?", Alert::title)
                .returns(null, Alert::address);
        for (String address : List.of(
                "https://good@evil.example",
                "file:///etc/passwd",
                "//x",
                "https:",
                "https://a b",
                "https://" + "x".repeat(2000))) {
            assertThat(only(json("{\"title\":\"x\",\"url\":\"" + address + "\"}"))
                            .address())
                    .as(address)
                    .isNull();
        }
        String endless = "{\"title\":\"" + "\uD83D\uDE00".repeat(5000) + "\"}";
        assertThat(only(json(endless))
                        .title()
                        .codePointCount(0, only(json(endless)).title().length()))
                .isEqualTo(240);
    }
}

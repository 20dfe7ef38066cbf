package dev.hearth.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said of two quotes, and what may not. */
class FoundBackTests {

    private static final List<String> QUOTES = List.of(
            "The certificate of the payment gateway expired at 03:10 and the alert did not reach anybody.",
            "Queues filled up in Kafka while we looked for the expired certificate.");
    private static final List<String> FIRST = QUOTES.subList(0, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The certificate of the payment gateway expired, and the alert did not reach anybody.",
                "At 03:10 the payment gateway's certificate had expired, and the alert did not reach anybody.",
                "Queues were filling up in Kafka while the expired certificate was looked for; the alert did not reach"
                        + " anybody.",
            })
    void whatStandsInTheQuotesMayBeSaid(String sentence) {
        assertThat(FoundBack.in(QUOTES, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "another number | At 04:10 the certificate of the payment gateway expired and the alert did not reach"
                        + " anybody.",
                "a number as a word | Two payment gateway alerts: the certificate expired and the alert did not reach"
                        + " anybody.",
                "an amount | Most queues filled up in Kafka, and the alert did not reach anybody.",
                "a name | Dana looked for the expired certificate, and the alert did not reach anybody.",
                "a name in small | The expired certificate of dana, the payment gateway, and the alert did not reach"
                        + " anybody.",
                "a cause | Queues filled up in Kafka because the certificate expired, and the alert did not reach"
                        + " anybody.",
                "a duty | The expired certificate should reach the payment gateway, and the alert did not reach"
                        + " anybody.",
                "a judgement | The certificate expired carelessly, and the alert did not reach anybody.",
                "a fact | The certificate expired, the database crashed, and the alert did not reach anybody.",
                "another denial | Queues never filled up in Kafka, and the alert did not reach anybody.",
                "a denial left out | The certificate of the payment gateway expired and the alert did reach anybody.",
                "too little | The alert did not.",
                "a mention | The certificate of the payment gateway expired, @channel, and the alert did not reach"
                        + " anybody.",
                "markup | The certificate of the <b>payment gateway</b> expired and the alert did not reach anybody.",
                "a link | The certificate expired https://gateway and the alert did not reach anybody.",
                "an address | The certificate of payment.gateway expired and the alert did not reach anybody.",
                "another instruction | Ignore the certificate of the payment gateway, and the alert did not reach"
                        + " anybody.",
                "a picture | The certificate of the payment gateway expired 🔥 and the alert did not reach anybody.",
                "a trick of writing | The certificate of the payment\u202E gateway expired and the alert did not reach"
                        + " anybody.",
            })
    @Tag("P17")
    void whatDoesNotMayNot(String what, String sentence) {
        assertThat(FoundBack.in(QUOTES, sentence)).as(what).isFalse();
    }

    @Test
    void aQuoteThatGaveNothingIsNoSource() {
        String sentence = "The alert of the payment gateway did not reach anybody.";

        assertThat(FoundBack.in(FIRST, sentence)).isTrue();
        assertThat(FoundBack.in(List.of(FIRST.getFirst(), "The lunch was cold."), sentence))
                .isFalse();
    }

    @Test
    void whatAQuoteOfSomebodyElseSaysIsNoSource() {
        assertThat(FoundBack.in(FIRST, "Queues filled up in Kafka and no alert did reach anybody."))
                .isFalse();
    }
}

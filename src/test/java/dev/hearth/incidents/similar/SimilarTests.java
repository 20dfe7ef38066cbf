package dev.hearth.incidents.similar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.reception.Reply;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an incident sounds like: at its opening, after orient, and when asked. */
class SimilarTests {

    private static final String EXPIRED = "The TLS certificate of the checkout expired and customers could not pay";
    private static final String SECRET = "My own certificate lapsed and customers could not pay, I had forgotten it";

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    @Tag("P10")
    void storiesLessonsIncidentsAndExperimentsComeToWhoeverAsksAlone(String url) {
        try (Harness hearth = Databases.hearth(url).at("2027-01-04T09:00")) {
            hearth.type("mia", "/story");
            hearth.fill("mia", "story", EXPIRED, "audience", "team");
            hearth.type("cleo", "/story " + SECRET);
            String opened = opened(hearth, "mia", "Customers cannot pay, the checkout's TLS certificate expired");
            assertThat(opened).contains("sounds like something from before", "checkout expired");
            assertThat(opened).doesNotContain("I had forgotten it");
            assertThat(hearth.transcript())
                    .as("nothing of it in the channel")
                    .doesNotContainPattern("(?m)^Hearth #[^\n]*sounds like something");

            String oriented = said(hearth, "ben", "/ooda orient The TLS certificate of the checkout expired");
            assertThat(oriented).contains("checkout expired");

            String asked = plain(hearth.type("ben", "/ooda similar"));
            assertThat(asked).contains("Story ", "checkout expired").doesNotContain("Incident 1");
            assertThat(plain(hearth.type("cleo", "/ooda similar"))).contains("own certificate lapsed");
            assertThat(hearth.press("cleo", "Show").toString()).contains(SECRET);
        }
    }

    @Test
    void whatWasSaidOfAnEndedIncidentLaterIsShownAsItIsNow() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/ooda open The warehouse lost its power");
            hearth.type("mia", "/ooda observe Diesel of the generator ran out at noon");
            hearth.type("mia", "/ooda resolve Refuelled the generator");
            hearth.type("mia", "/ooda open The generator in the warehouse stopped, no diesel");
            assertThat(plain(hearth.type("mia", "/ooda similar"))).contains("Incident 1", "warehouse lost its power");
            assertThat(plain(hearth.type("mia", "/ooda similar"))).doesNotContain("Incident 2");

            JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
            jdbc.update("insert into incident_entries (incident, kind, loop_number, author, words, made_at) select id,"
                    + " 'NOTE', 1, opened_by, 'A zeppelin passed', opened_at from incidents where number = 1");
            assertThat(plain(hearth.type("mia", "/ooda similar"))).contains("Incident 1");
            hearth.press("mia", "Show");
            assertThat(hearth.transcript()).contains("zeppelin");
        }
    }

    private static String opened(Harness hearth, String who, String title) {
        return said(hearth, who, "/ooda open " + title);
    }

    private static String said(Harness hearth, String who, String line) {
        int before = hearth.transcript().length();
        hearth.type(who, line);
        return hearth.transcript().substring(before);
    }

    private static String plain(Reply reply) {
        return ((Reply.Say) reply).message().plain();
    }
}

package dev.hearth.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.team.Zones.Reading.Known;
import dev.hearth.team.Zones.Reading.Unknown;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTests {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,Europe/Berlin",
        " europe/berlin ,Europe/Berlin",
        "america/new york,America/New_York",
        "utc,UTC"
    })
    void capitalsAndBlanksDoNotCount(String typed, String zone) {
        assertThat(Zones.parse(typed)).isEqualTo(new Known(ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "Etc/UTC,UTC",
        "UTC,UTC",
        "Z,UTC",
        "GMT0,UTC",
        "Etc/Greenwich,UTC",
        "Zulu,UTC",
        "Etc/GMT+5,UTC−5",
        "Etc/GMT-14,UTC+14",
        "+05:30,UTC+5:30",
        "Europe/London,Europe/London",
        "Africa/Abidjan,Africa/Abidjan"
    })
    void aZoneIsCalledAsPeopleCallIt(String id, String name) {
        assertThat(Zones.name(ZoneId.of(id))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Etc/UTC", "Etc/GMT+5", "Europe/Berlin", "GMT0"})
    void whatAFormShowsOfAZoneIsUnderstoodWhenItComesBack(String id) {
        ZoneId zone = ZoneId.of(id);
        assertThat(Zones.parse(Zones.typed(zone)))
                .isInstanceOfSatisfying(
                        Known.class,
                        known -> assertThat(known.zone().getRules()).isEqualTo(zone.getRules()));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlni,Europe/Berlin",
        "berlin,Europe/Berlin",
        "Lord Howe,Australia/Lord_Howe",
        "Kairo,Africa/Cairo"
    })
    void aMistypedZoneIsOfferedTheNearestOne(String typed, String zone) {
        assertThat(Zones.parse(typed)).isEqualTo(new Unknown(typed, Optional.of(ZoneId.of(zone))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "+01:00", "somewhere over the rainbow", "🌍🌍🌍"})
    void whatIsLikeNoZoneIsOfferedNone(String typed) {
        assertThat(Zones.parse(typed)).isEqualTo(new Unknown(typed, Optional.empty()));
    }

    @Tag("P7")
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,2026-03-29,02:30,2026-03-29T03:00+02:00",
        "America/New_York,2026-03-08,02:30,2026-03-08T03:00-04:00",
        "Australia/Lord_Howe,2026-10-04,02:15,2026-10-04T02:30+11:00",
        "Africa/Cairo,2026-04-24,00:20,2026-04-24T01:00+03:00"
    })
    void aSkippedTimeIsTheFirstMinuteAfterTheGap(ZoneId zone, LocalDate date, LocalTime time, ZonedDateTime expected) {
        assertThat(Zones.moment(date, time, zone).toOffsetDateTime()).isEqualTo(expected.toOffsetDateTime());
    }

    @Tag("P7")
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,2026-10-25,02:30,2026-10-25T02:30+02:00",
        "America/New_York,2026-11-01,01:30,2026-11-01T01:30-04:00",
        "Australia/Lord_Howe,2026-04-05,01:45,2026-04-05T01:45+11:00",
        "Africa/Cairo,2026-10-29,23:30,2026-10-29T23:30+03:00"
    })
    void aRepeatedTimeIsTheFirstOfTheTwo(ZoneId zone, LocalDate date, LocalTime time, ZonedDateTime expected) {
        assertThat(Zones.moment(date, time, zone).toOffsetDateTime()).isEqualTo(expected.toOffsetDateTime());
    }

    @Test
    void aDayThatNeverWasIsTheNextOne() {
        ZoneId apia = ZoneId.of("Pacific/Apia");

        assertThat(Zones.moment(LocalDate.of(2011, 12, 30), LocalTime.NOON, apia)
                        .toLocalDateTime())
                .isEqualTo("2011-12-31T00:00");
    }
}

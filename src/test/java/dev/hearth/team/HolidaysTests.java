package dev.hearth.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hearth.team.Holidays.Lookup.Found;
import dev.hearth.team.Holidays.Lookup.Unknown;
import dev.hearth.team.Holidays.Place;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("P7")
class HolidaysTests {

    @ParameterizedTest
    @CsvSource({
        "DE,'',2026-12-25,1st Christmas day",
        "DE,BY,2026-01-06,Epiphany",
        "de,by,2026-01-06,Epiphany",
        "DE,BY/AG,2026-08-08,Peace Festival",
        "GB,SCT,2026-01-02,2nd January",
        "US,'',2026-11-26,Thanksgiving Day",
        "CH,ZH,2026-01-02,St. Berchtholds day",
        "EG,'',2026-05-27,Eid ul-Adha"
    })
    void aHolidayHasItsName(String country, String region, LocalDate date, String name) {
        assertThat(found(country, region).on(date)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"DE,BE,2026-01-06", "DE,'',2026-12-24", "NL,'',2026-04-03", "GB,ENG,2026-11-30"})
    void ofOtherRegionsAndMerelyObservedDaysAreNone(String country, String region, LocalDate date) {
        assertThat(found(country, region).on(date)).isEmpty();
    }

    @Test
    void withoutACountryThereAreNone() {
        assertThat(Holidays.of("", "")).isEqualTo(new Found(Holidays.none()));
        assertThat(Holidays.none().on(LocalDate.of(2026, 12, 25))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ZZ,'',No holidays are known for the country ZZ.",
        "germany,'',No holidays are known for the country GERMANY.",
        "IL,'',No holidays are known for the country IL.",
        "../x,'',No holidays are known for the country ../X.",
        "DE,XX,No region XX is known in DE.",
        "DE,BY/XX,No region BY/XX is known in DE.",
        "'',BY,A region needs its country."
    })
    void anUnknownPlaceIsSaidInASentence(String country, String region, String because) {
        assertThat(Holidays.of(country, region)).isEqualTo(new Unknown(because));
    }

    @Test
    void anUnknownPlaceCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Holidays("ZZ", ""));
    }

    @Test
    void everyCountryToChooseFromIsKnown() {
        assertThat(Holidays.countries())
                .hasSizeGreaterThan(200)
                .contains(new Place("DE", "Germany"))
                .doesNotContain(new Place("IL", "Israel"))
                .allSatisfy(place -> assertThat(Holidays.of(place.code())).isInstanceOf(Found.class));
    }

    @Test
    void everyRegionToChooseFromIsKnown() {
        assertThat(Holidays.regions("DE"))
                .hasSize(16)
                .contains(new Place("BY", "Bavaria"))
                .allSatisfy(place -> assertThat(Holidays.of("DE", place.code())).isInstanceOf(Found.class));
        assertThat(Holidays.regions("ZZ")).isEmpty();
    }

    private static Holidays found(String country, String region) {
        return ((Found) Holidays.of(country, region)).holidays();
    }
}

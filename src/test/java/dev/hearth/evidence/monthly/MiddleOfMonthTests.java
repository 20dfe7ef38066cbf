package dev.hearth.evidence.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.team.Settings;
import dev.hearth.team.Team;
import dev.hearth.team.WorkingWeek;
import dev.hearth.workspaces.Workspace;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MiddleOfMonthTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2027-01-04T09:00, 2027-01-18T15:00", // the 15th is a Friday, the day of the weekly question; then a weekend
        "2027-02-01T09:00, 2027-02-15T15:00", // a Monday
        "2027-02-15T15:00, 2027-03-15T15:00", // never twice at one moment
        "2027-02-15T14:59, 2027-02-15T15:00",
        "2027-12-20T09:00, 2028-01-17T15:00", // the 15th is a Saturday; over the end of the year
        "2028-02-29T09:00, 2028-03-15T15:00",
        "2027-03-01T09:00, 2027-03-15T15:00"
    })
    void isAWorkingDayThatIsNotTheDayOfTheWeeklyQuestion(String now, String expected) {
        assertThat(MiddleOfMonth.after(moment(now), team())).isEqualTo(moment(expected));
    }

    @Test
    void comesOnceAMonth() {
        Instant before = moment("2027-01-01T00:00");
        for (int month = 0; month < 48; month++) {
            Instant next = MiddleOfMonth.after(before, team());
            ZonedDateTime day = next.atZone(BERLIN);

            assertThat(day.getDayOfMonth()).isBetween(15, 20);
            assertThat(day.getMonthValue()).isEqualTo(month % 12 + 1);
            assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            before = next;
        }
    }

    private static Instant moment(String local) {
        return java.time.LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static Team team() {
        Settings settings = new Settings(
                WorkingWeek.usual(BERLIN), new Team.Weekly(DayOfWeek.FRIDAY, LocalTime.of(15, 0)), List.of(), false);
        return new Team(new Team.Id(1), new Workspace.Id(1), "payments", "payments", settings, true, false);
    }
}

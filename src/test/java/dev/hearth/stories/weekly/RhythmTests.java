package dev.hearth.stories.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.team.FreezeDays;
import dev.hearth.team.Holidays;
import dev.hearth.team.Settings;
import dev.hearth.team.Team;
import dev.hearth.team.WorkingWeek;
import dev.hearth.workspaces.Workspace;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RhythmTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Team TEAM = team(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));

    @Test
    void comesOnTheTeamsDayAtItsTime() {
        assertThat(next("2027-01-04T09:00", "2027-01-04")).isEqualTo(at("2027-01-08T15:00"));
        assertThat(next("2027-01-08T14:59", "2027-01-04")).isEqualTo(at("2027-01-08T15:00"));
        assertThat(next("2027-01-08T15:00", "2027-01-04")).isEqualTo(at("2027-01-15T15:00"));
    }

    @Test
    void keepsItsTimeAcrossAChangeOfClocks() {
        assertThat(next("2027-03-26T16:00", "2027-03-26")).isEqualTo(at("2027-04-02T15:00"));
    }

    @Test
    void skipsPublicHolidays() {
        assertThat(next("2027-12-27T09:00", "2027-12-27")).isEqualTo(at("2027-12-31T15:00"));
        assertThat(next("2027-03-22T09:00", "2027-03-22")).isEqualTo(at("2027-04-02T15:00"));
    }

    @Test
    void aTeamThatNeverWorksOnThatDayIsAskedAllTheSame() {
        Team weekenders = team(Set.of(DayOfWeek.SATURDAY));

        assertThat(Rhythm.next(weekenders, LocalDate.parse("2027-01-04"), at("2027-01-08T15:00")))
                .isEqualTo(at("2027-01-15T15:00"));
    }

    @Test
    void fourInARowWithoutAnAnswerDoubleTheWeeks() {
        Rhythm rhythm = Rhythm.weekly();
        for (int i = 0; i < 4; i++) {
            assertThat(rhythm.pace()).isEqualTo(1);
            rhythm = rhythm.after(false);
        }
        assertThat(rhythm.pace()).isEqualTo(2);
        for (int i = 0; i < 4; i++) {
            rhythm = rhythm.after(false);
        }
        assertThat(rhythm.pace()).isEqualTo(4);
        for (int i = 0; i < 40; i++) {
            rhythm = rhythm.after(false);
        }
        assertThat(rhythm.pace()).isEqualTo(8);
        assertThat(rhythm.after(true)).isEqualTo(Rhythm.weekly());
    }

    @Test
    void aFortnightlyQuestionLeavesOneWeekOut() {
        LocalDate asked = LocalDate.parse("2027-01-08");

        assertThat(next("2027-01-08T15:00", new Rhythm(2, 0).earliest(asked).toString()))
                .isEqualTo(at("2027-01-22T15:00"));
    }

    @Test
    void theReminderComesTwoWorkingDaysLater() {
        assertThat(Rhythm.reminder(TEAM, at("2027-01-08T15:00"))).isEqualTo(at("2027-01-12T15:00"));
    }

    private static Instant next(String after, String earliest) {
        return Rhythm.next(TEAM, LocalDate.parse(earliest), at(after));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static Team team(Set<DayOfWeek> days) {
        WorkingWeek week = new WorkingWeek(
                BERLIN, days, LocalTime.of(9, 0), LocalTime.of(17, 0), new Holidays("DE", ""), FreezeDays.none());
        Settings settings =
                new Settings(week, new Team.Weekly(DayOfWeek.FRIDAY, LocalTime.of(15, 0)), List.of(), false);
        return new Team(new Team.Id(1), new Workspace.Id(1), "payments", "payments", settings, true, false);
    }
}

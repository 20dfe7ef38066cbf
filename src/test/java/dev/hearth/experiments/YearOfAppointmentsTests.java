package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.chat.Place;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ledger;
import dev.hearth.scheduling.TimeTravel;
import dev.hearth.team.FreezeDays;
import dev.hearth.team.Holidays;
import dev.hearth.team.Settings;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.team.WorkingWeek;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A leap year of the whole house, appointment by appointment, with teams in five zones and a fortnight off. */
class YearOfAppointmentsTests {

    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Chatham");
    private static final Pattern READY = Pattern.compile("#(\\d+) (.*): Ready\\?.*", Pattern.DOTALL);
    private static final Instant END = Instant.parse("2029-01-01T00:00:00Z");

    private int read;

    @Test
    @Tag("P7")
    @Tag("P13")
    void everybodyIsAskedOnceForEachDateAtTheirOwnTimeAndNothingIsMadeUpFor() {
        try (Harness hearth = Harness.start().at("2028-01-01T09:00")) {
            ZONES.forEach(zone -> plan(hearth, zone));
            Map<Integer, List<Instant>> asked = new HashMap<>();
            live(hearth, Instant.parse("2028-05-31T12:00:00Z"), asked);
            int before = hearth.stage.messages().size();
            hearth.sleep(Duration.ofDays(14));
            assertThat(hearth.stage
                            .messages()
                            .subList(before, hearth.stage.messages().size()))
                    .as("after a fortnight off, for each experiment what its thread and its owner hear")
                    .hasSizeBetween(ZONES.size(), 3 * ZONES.size());
            Instant back = hearth.bean(TeamClock.class).now();
            live(hearth, END, asked);

            for (int number = 1; number <= ZONES.size(); number++) {
                ZoneId zone = ZoneId.of(ZONES.get(number - 1));
                assertThat(asked.get(number))
                        .as("%s", zone)
                        .isEqualTo(dates(zone).stream()
                                .filter(date ->
                                        date.isBefore(Instant.parse("2028-05-31T12:00:00Z")) || date.isAfter(back))
                                .toList());
            }
        }
    }

    private void live(Harness hearth, Instant until, Map<Integer, List<Instant>> asked) {
        TimeTravel travel = hearth.bean(TimeTravel.class);
        for (Instant now = listen(hearth, asked); now.isBefore(until); now = listen(hearth, asked)) {
            travel.toNextAppointment();
        }
    }

    private Instant listen(Harness hearth, Map<Integer, List<Instant>> asked) {
        Instant now = hearth.bean(TeamClock.class).now();
        List<Stage.Said> all = hearth.stage.messages();
        for (Stage.Said said : all.subList(read, all.size())) {
            Matcher ready = READY.matcher(said.message.plain());
            if (ready.matches() && said.where.equals("@mia")) {
                asked.computeIfAbsent(Integer.valueOf(ready.group(1)), number -> new ArrayList<>())
                        .add(Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), 60) * 60));
            }
        }
        read = all.size();
        return now;
    }

    private static void plan(Harness hearth, String zone) {
        String channel = zone.replaceAll("\\W", "-");
        hearth.in(channel).type("mia", "/chaos list");
        hearth.type("mia", "/chaos plan " + channel);
        Teams teams = hearth.bean(Teams.class);
        Team team = teams.at(Place.channel(hearth.person("mia").workspace(), channel))
                .orElseThrow();
        WorkingWeek always = new WorkingWeek(
                ZoneId.of(zone),
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 59),
                Holidays.none(),
                FreezeDays.none());
        Settings settings = team.settings();
        hearth.bean(Ledger.class)
                .run(() -> teams.save(new Team(
                        team.id(),
                        team.workspace(),
                        team.channel(),
                        team.name(),
                        new Settings(always, settings.weekly(), settings.planners(), settings.byDirectMessage()),
                        true,
                        false)));
        hearth.fill(
                "mia",
                "belief",
                "it holds",
                "action",
                "drain",
                "stop",
                "errors",
                "undo",
                "uncordon",
                "when",
                "every sun and tue 2:30");
        hearth.fill("mia");
    }

    /** Sundays and Tuesdays of the year, the leap day among them, at the first minute that shows half past two or later. */
    private static List<Instant> dates(ZoneId zone) {
        return LocalDate.of(2028, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 2))
                .filter(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY || date.getDayOfWeek() == DayOfWeek.TUESDAY)
                .map(date -> first(date, zone).toInstant())
                .filter(date -> date.isBefore(END))
                .toList();
    }

    private static ZonedDateTime first(LocalDate date, ZoneId zone) {
        ZonedDateTime minute = date.atStartOfDay(zone);
        while (minute.toLocalTime().isBefore(LocalTime.of(2, 30))) {
            minute = minute.plusMinutes(1);
        }
        return minute;
    }
}

package dev.hearth.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.clock.TeamClock;
import dev.hearth.scheduling.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who hears of a surprise, where, and when. */
class SurpriseStoryTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private record Heard(ZonedDateTime at, String where, boolean inThread, String words) {}

    @Test
    @Tag("P7")
    void theOwnerHearsADayBeforeTheChannelAQuarterOfAnHourAndNothingBeginsByItself() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "surprise us once a week");
            List<Heard> heard = live(hearth, 60);
            List<Heard> ready = about(heard, "Ready?", "@mia");
            List<Heard> owner = about(heard, "Only you know", "@mia");
            List<Heard> channel = about(heard, "Surprises are on here", "#payments");

            assertThat(ready).hasSizeGreaterThan(5);
            assertThat(owner).hasSameSizeAs(ready);
            assertThat(channel).hasSameSizeAs(ready);
            for (int i = 0; i < ready.size(); i++) {
                ZonedDateTime at = ready.get(i).at();
                assertThat(at.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(15, 0));
                assertThat(Duration.between(owner.get(i).at(), at)).isBetween(Duration.ofHours(9), Duration.ofDays(4));
                assertThat(owner.get(i).at().toLocalDate()).isBefore(at.toLocalDate());
                assertThat(Duration.between(channel.get(i).at(), at)).isEqualTo(Duration.ofMinutes(15));
                assertThat(channel.get(i).inThread()).isFalse();
            }
            assertThat(about(heard, "Only you know", "@ben")).isEmpty();
            assertThat(heard).noneMatch(one -> one.words().contains("Started"));
        }
    }

    @Test
    @Tag("P7")
    void nobodyElseCanReadTheDateAnywhereBefore() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "surprise us once a month");
            String date = hearth.bean(dev.hearth.experiments.book.Experiments.class)
                    .find(hearth.person("mia").workspace(), 1)
                    .orElseThrow()
                    .course()
                    .next()
                    .atZone(BERLIN)
                    .format(java.time.format.DateTimeFormatter.ofPattern("d MMM", java.util.Locale.ENGLISH));
            for (String command :
                    List.of("", " next", " list", " show 1", " go 1", " join 1", " hold 1", " release 1")) {
                hearth.type("mia", "/chaos" + command);
            }
            hearth.type("mia", "/hearth home");

            assertThat(hearth.transcript()).doesNotContain(date + " ").contains("about once a month");
        }
    }

    @Test
    @Tag("P13")
    void anOwnerWhoseDayBeforeWasMissedHearsLateRatherThanNever() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "surprise us once a week");
            Instant next = hearth.bean(dev.hearth.experiments.book.Experiments.class)
                    .find(hearth.person("mia").workspace(), 1)
                    .orElseThrow()
                    .course()
                    .next();
            hearth.type("ben", "/chaos hold 1");
            hearth.sleep(Duration.between(hearth.bean(TeamClock.class).now(), next.minusSeconds(3600 * 3)));

            assertThat(hearth.transcript()).contains("Only you know");
            assertThat(hearth.stage.messages())
                    .filteredOn(said -> said.message.plain().contains("Only you know"))
                    .allSatisfy(said ->
                            assertThat(Stage.button(said.message, "Release")).isPresent());
        }
    }

    @Test
    void movingToASurpriseSaysHowToSwitchItOffAndMovingOneRunKeepsItsDateSecret() {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "every fri 14:00");
            hearth.type("mia", "/chaos move 1 surprise us twice a month");
            hearth.press("mia", "Plan it");
            assertThat(hearth.transcript())
                    .contains("#1 has another time: a surprise, about twice a month")
                    .contains("switches it off with `/chaos cancel 1`");
            int before = hearth.transcript().length();
            hearth.type("mia", "/chaos move 1 thu 10:00");
            hearth.press("mia", "Plan it");

            assertThat(hearth.stage.messages().stream()
                            .filter(said -> said.where.equals("#payments"))
                            .map(said -> said.message.plain()))
                    .noneMatch(words -> words.contains("7 Jan"));
            assertThat(hearth.transcript().substring(before)).contains("planned for: *Thu 7 Jan 10:00");
        }
    }

    private static List<Heard> about(List<Heard> heard, String words, String where) {
        return heard.stream()
                .filter(one -> one.words().contains(words) && one.where().equals(where))
                .toList();
    }

    private static List<Heard> live(Harness hearth, int days) {
        TeamClock clock = hearth.bean(TeamClock.class);
        Instant end = clock.now().plus(Duration.ofDays(days));
        List<Heard> heard = new ArrayList<>();
        int read = 0;
        while (clock.now().isBefore(end)) {
            List<Stage.Said> all = hearth.stage.messages();
            all.subList(read, all.size())
                    .forEach(said -> heard.add(new Heard(
                            clock.now().atZone(BERLIN).truncatedTo(java.time.temporal.ChronoUnit.MINUTES),
                            said.where,
                            said.thread != null,
                            said.message.plain())));
            read = all.size();
            hearth.bean(TimeTravel.class).toNextAppointment();
            hearth.settle();
        }
        return heard;
    }

    private static void plan(Harness hearth, String when) {
        hearth.type("mia", "/chaos plan Without node 2");
        ExperimentStoryTests.fill(hearth, when);
        hearth.fill("mia");
    }
}

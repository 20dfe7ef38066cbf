package dev.hearth.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.hearth.Harness;
import dev.hearth.chat.Place;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Tokens;
import dev.hearth.reception.Ledger;
import dev.hearth.team.FreezeDays;
import dev.hearth.team.Settings;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.team.WorkingWeek;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A team's feed as calendars fetch it. */
class FeedTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern LINK = Pattern.compile("/calendar/([0-9a-f]{40})\\.ics");

    @Test
    @Tag("P7")
    void theFeedShowsEachDateAtItsLocalTimeAcrossTheChangeOfClocksAndNoSurprise() throws Exception {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Every Tuesday", "every tue 14:00");
            plan(hearth, "Only once", "29 mar 9:30");
            plan(hearth, "Nobody knows", "surprise us twice a month");
            String text = text(fetch(hearth, link(hearth)));
            List<VEvent> events = events(text);

            assertThat(starts(events, "#1 Every Tuesday"))
                    .hasSize(26)
                    .allSatisfy(start ->
                            assertThat(start.atZone(BERLIN).toLocalTime()).hasToString("14:00"));
            assertThat(starts(events, "#1 Every Tuesday"))
                    .contains(local("2027-03-23T14:00"), local("2027-03-30T14:00"))
                    .contains(Instant.parse("2027-03-23T13:00:00Z"), Instant.parse("2027-03-30T12:00:00Z"));
            assertThat(starts(events, "#2 Only once")).containsExactly(local("2027-03-29T09:30"));
            assertThat(text).doesNotContain("Nobody knows", "mia", "ben", "node goes away", "Uncordon");
            assertThat(events)
                    .hasSize(27)
                    .extracting(event -> event.getUid().getValue())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsMovedStaysItselfAndWhatIsCancelledSaysSo() throws Exception {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Every Tuesday", "every tue 14:00");
            plan(hearth, "Only once", "thu 10:00");
            String link = link(hearth);
            List<VEvent> before = events(text(fetch(hearth, link)));
            move(hearth, "1", "thu 11:00");
            move(hearth, "2", "fri 10:00");
            List<VEvent> moved = events(text(fetch(hearth, link)));

            assertThat(starts(moved, "#1 Every Tuesday"))
                    .startsWith(local("2027-01-07T11:00"), local("2027-01-12T14:00"))
                    .doesNotContain(local("2027-01-05T14:00"));
            assertThat(uids(moved)).isEqualTo(uids(before));
            assertThat(first(moved, "#1 Every Tuesday").getSequence().getValue())
                    .isEqualTo(1);
            assertThat(starts(moved, "#2 Only once")).containsExactly(local("2027-01-08T10:00"));

            hearth.type("mia", "/chaos cancel 2");
            hearth.type("mia", "/chaos cancel 1");
            List<VEvent> cancelled = events(text(fetch(hearth, link)));
            assertThat(uids(cancelled)).isEqualTo(uids(before));
            assertThat(cancelled).allSatisfy(event -> {
                assertThat(event.getStatus().isCancelled()).isTrue();
                assertThat(event.getSequence().getValue()).isEqualTo(2);
            });
            hearth.pass(Duration.ofDays(31));
            assertThat(events(text(fetch(hearth, link)))).isEmpty();
        }
    }

    @Test
    void aRunMovedToAnEarlierTimeDoesNotComeAgainOnItsOldDate() throws Exception {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Every Friday", "every fri 14:00");
            move(hearth, "1", "wed 14:00");
            String link = link(hearth);

            assertThat(starts(events(text(fetch(hearth, link))), "#1 Every Friday"))
                    .startsWith(local("2027-01-06T14:00"), local("2027-01-15T14:00"));
            hearth.pass(Duration.ofDays(3));
            assertThat(starts(events(text(fetch(hearth, link))), "#1 Every Friday"))
                    .startsWith(local("2027-01-15T14:00"));
        }
    }

    @Test
    void whatIsHeldIsTentativeAndFreezeDaysAreLeftOut() throws Exception {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Every Tuesday", "every tue 14:00");
            hearth.type("dan", "/chaos hold 1");
            String link = link(hearth);
            assertThat(first(events(text(fetch(hearth, link))), "#1 Every Tuesday")
                            .getStatus()
                            .isTentative())
                    .isTrue();
            freeze(hearth, LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 31));

            assertThat(starts(events(text(fetch(hearth, link))), "#1 Every Tuesday"))
                    .startsWith(local("2027-01-05T14:00"), local("2027-01-12T14:00"), local("2027-02-02T14:00"));
        }
    }

    @Test
    void whoAsksAgainIsToldThatNothingChanged() throws Exception {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Every Tuesday", "every tue 14:00");
            String link = link(hearth);
            MockHttpServletResponse first = fetch(hearth, link);
            String etag = first.getHeader("ETag");

            assertThat(first.getStatus()).isEqualTo(200);
            assertThat(first.getContentType()).isEqualTo("text/calendar;charset=utf-8");
            assertThat(first.getHeader("Cache-Control")).isEqualTo("private");
            assertThat(fetch(hearth, link, "If-None-Match", etag).getStatus()).isEqualTo(304);
            assertThat(fetch(hearth, link, "If-None-Match", "\"x\", W/" + etag).getStatus())
                    .isEqualTo(304);
            assertThat(fetch(hearth, link, "If-None-Match", "\"x\"").getStatus())
                    .isEqualTo(200);
            assertThat(fetch(hearth, link, "If-Modified-Since", first.getHeader("Last-Modified"))
                            .getStatus())
                    .isEqualTo(304);
            assertThat(fetch(hearth, link, "If-Modified-Since", "yesterday").getStatus())
                    .isEqualTo(200);
            move(hearth, "1", "thu 11:00");
            assertThat(fetch(hearth, link, "If-None-Match", etag).getStatus()).isEqualTo(200);
        }
    }

    @Test
    @Tag("P11")
    void everythingThatOpensNoFeedIsAnsweredAlike() throws Exception {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Every Tuesday", "every tue 14:00");
            String link = link(hearth);
            String alerts = hearth.bean(Tokens.class).fresh();
            hearth.bean(Ledger.class).run(() -> hearth.bean(Tokens.class).keep(team(hearth), Kind.ALERTS, alerts));
            hearth.press("mia", "Renew");
            String renewed = newest(hearth);

            assertThat(renewed).isNotEqualTo(link);
            assertThat(fetch(hearth, renewed).getStatus()).isEqualTo(200);
            for (String path : List.of(link, alerts, "0".repeat(40), "nonsense", "", renewed.toUpperCase())) {
                MockHttpServletResponse response = fetch(hearth, path);
                assertThat(response.getStatus()).as(path).isEqualTo(404);
                assertThat(response.getContentAsByteArray()).isEmpty();
                assertThat(response.getHeaderNames())
                        .containsExactlyInAnyOrder("X-Content-Type-Options", "Cache-Control", "Content-Length");
            }
            MockHttpServletRequest bearer = new MockHttpServletRequest("GET", "/calendar/");
            bearer.setPathInfo("/");
            bearer.addHeader("Authorization", "Bearer " + renewed);
            assertThat(serve(hearth, bearer).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void theLinkIsShownOnceAndOnlyToWhoMayPlan() throws Exception {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Every Tuesday", "every tue 14:00");
            String link = link(hearth);
            hearth.type("ben", "/chaos list");
            hearth.press("ben", "Calendar link");
            assertThat(hearth.transcript()).contains("There is a link for payments already");
            assertThat(newest(hearth)).isEqualTo(link);

            onlyBenPlans(hearth);
            hearth.forge("mia", "calendar.renew", team(hearth).id().value() + "/1");
            hearth.as(Standing.GUEST);
            hearth.forge("ben", "calendar.renew", team(hearth).id().value() + "/1");
            hearth.as(Standing.MEMBER);
            hearth.forge("ben", "calendar.renew", team(hearth).id().value() + "/7");
            hearth.forge("ben", "calendar.link", "nonsense");
            assertThat(fetch(hearth, link).getStatus()).isEqualTo(200);

            hearth.as(Standing.ADMINISTRATOR).type("mia", "/chaos list");
            hearth.press("mia", "Calendar link");
            hearth.press("mia", "Renew");
            assertThat(fetch(hearth, link).getStatus()).isEqualTo(404);
            assertThat(fetch(hearth, newest(hearth)).getStatus()).isEqualTo(200);
        }
    }

    @Test
    @Tag("P10")
    void aFeedShowsOneTeamOfOneWorkspaceAndNoOtherWorkspaceMakesItsLink() throws Exception {
        try (Harness hearth = Harness.start()) {
            plan(hearth, "Every Tuesday", "every tue 14:00");
            hearth.in("search");
            plan(hearth, "Another team", "every wed 14:00");
            hearth.in("payments");
            Workspace.Id other =
                    hearth.bean(Workspaces.class).meet("stage", "elsewhere").id();
            Team theirs = new Team(
                    new Team.Id(1), other, "payments", "theirs", team(hearth).settings(), true, false);
            String text = text(fetch(hearth, link(hearth)));

            assertThat(text).contains("Every Tuesday").doesNotContain("Another team");
            assertThat(hearth.bean(CalendarLink.class).offer(asked(hearth), theirs))
                    .isEmpty();
        }
    }

    private static dev.hearth.reception.Request asked(Harness hearth) {
        return new dev.hearth.reception.Request(
                null,
                hearth.person("mia"),
                Standing.ADMINISTRATOR,
                team(hearth).place(),
                new dev.hearth.reception.Ask.Arrived(),
                0,
                late -> {});
    }

    private static void plan(Harness hearth, String title, String when) {
        hearth.type("mia", "/chaos plan " + title);
        hearth.fill(
                "mia",
                "belief",
                "node goes away",
                "action",
                "drain",
                "stop",
                "errors",
                "undo",
                "Uncordon",
                "when",
                when);
        hearth.fill("mia");
    }

    private static void move(Harness hearth, String number, String when) {
        hearth.type("mia", "/chaos move " + number + " " + when);
        hearth.press("mia", "Plan it");
    }

    private static void freeze(Harness hearth, LocalDate first, LocalDate last) {
        WorkingWeek week = team(hearth).week();
        save(
                hearth,
                new WorkingWeek(
                        week.zone(),
                        week.days(),
                        week.from(),
                        week.to(),
                        week.holidays(),
                        new FreezeDays(List.of(new FreezeDays.Freeze(first, last, "")))),
                List.of());
    }

    private static void onlyBenPlans(Harness hearth) {
        save(hearth, team(hearth).week(), List.of("ben"));
    }

    private static void save(Harness hearth, WorkingWeek week, List<String> planners) {
        Team team = team(hearth);
        Settings settings = new Settings(week, team.settings().weekly(), planners, false);
        hearth.bean(Ledger.class)
                .run(() -> hearth.bean(Teams.class)
                        .save(new Team(
                                team.id(), team.workspace(), team.channel(), team.name(), settings, true, false)));
    }

    private static Team team(Harness hearth) {
        return hearth.bean(Teams.class)
                .at(Place.channel(hearth.person("mia").workspace(), "payments"))
                .orElseThrow();
    }

    private static String link(Harness hearth) {
        hearth.type("mia", "/chaos list");
        hearth.press("mia", "Calendar link");
        return newest(hearth);
    }

    private static String newest(Harness hearth) {
        Matcher links = LINK.matcher(hearth.transcript());
        String newest = "";
        while (links.find()) {
            newest = links.group(1);
        }
        return newest;
    }

    private static MockHttpServletResponse fetch(Harness hearth, String token, String... header) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/calendar/" + token + ".ics");
        request.setPathInfo("/" + token + ".ics");
        if (header.length == 2) {
            request.addHeader(header[0], header[1]);
        }
        return serve(hearth, request);
    }

    private static MockHttpServletResponse serve(Harness hearth, MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new FeedServlet(hearth.bean(Tokens.class), hearth.bean(Feed.class)).service(request, response);
        return response;
    }

    private static String text(MockHttpServletResponse response) throws UnsupportedEncodingException {
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private static List<VEvent> events(String text) {
        return Biweekly.parse(text).first().getEvents();
    }

    private static List<Instant> starts(List<VEvent> events, String title) {
        return events.stream()
                .filter(event -> event.getSummary().getValue().equals(title))
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();
    }

    private static VEvent first(List<VEvent> events, String title) {
        return events.stream()
                .filter(event -> event.getSummary().getValue().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.Set<String> uids(List<VEvent> events) {
        return events.stream().map(event -> event.getUid().getValue()).collect(Collectors.toSet());
    }

    private static Instant local(String moment) {
        return LocalDateTime.parse(moment).atZone(BERLIN).toInstant();
    }
}

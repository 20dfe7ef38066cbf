package dev.hearth.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.chat.Form;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lessons as people meet them, from Monday 4 January 2027 on. */
class LessonTalkTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/lessons.txt");
    private static final String NOTHING = "Nothing was changed";

    @Test
    void aLessonFromItsNotingToItsEnd() throws IOException {
        try (Harness hearth = withTeam()) {
            hearth.type("mia", "/hearth lessons");
            hearth.press("mia", "A lesson");
            hearth.fill("mia", "text", "", "day", "soon", "link", "PAY-12");
            hearth.fill(
                    "mia",
                    "text",
                    "Restart after each rotation",
                    "day",
                    "in 3 weeks",
                    "link",
                    "https://tickets.example.com/PAY-12",
                    "keeper",
                    "yes");
            fromIncident(hearth);
            hearth.type("ben", "/hearth lessons");
            hearth.type("mia", "/hearth home");
            hearth.pass(Duration.ofDays(22));
            hearth.type("cleo", "/hearth summary month");
            hearth.type("ben", "/hearth lessons");
            hearth.press("ben", "Lesson 1: tried");
            hearth.fill("ben");
            hearth.fill("ben", "outcome", "We restarted them twice; the third time a script did");
            hearth.type("ben", "/hearth lessons");
            hearth.press("ben", "Lesson 2: let go");
            hearth.fill("ben");
            hearth.type("ben", "/hearth lessons");

            String told = hearth.transcript().replaceFirst("(?s).*?(?=> mia)", "");
            if (Boolean.getBoolean("golden")) {
                Files.writeString(GOLDEN, told);
            }
            assertThat(told).isEqualTo(Files.readString(GOLDEN));
        }
    }

    @Test
    void whoComesLateIsToldAndGetsTheirWordsBack() {
        try (Harness hearth = withTeam()) {
            note(hearth, "restart after a rotation");
            hearth.forge("ben", "reviews.tried", "1");
            hearth.forge("mia", "reviews.let-go", "1");
            hearth.fill("mia", "outcome", "too much work");
            Reply late = hearth.fill("ben", "outcome", "it helped a lot");

            assertThat(shown(late)).contains("it was let go", NOTHING, "it helped a lot");
            assertThat(shown(hearth.forge("ben", "reviews.tried", "1"))).contains("it was let go");
            assertThat(rows(hearth).getFirst()).containsEntry("OUTCOME", "too much work");
        }
    }

    @Test
    @Tag("P2")
    void theSameFormTwiceIsOneLesson() {
        try (Harness hearth = withTeam()) {
            Form form = ((Reply.Open) hearth.forge("mia", "reviews.lesson", team(hearth))).form();
            Ask.Submitted sent = new Ask.Submitted(form.name(), form.carry(), Map.of("text", "x", "day", "1 feb"));
            Reply first = hearth.ask("mia", sent, "once");

            assertThat(hearth.ask("mia", sent, "once")).isEqualTo(first);
            assertThat(rows(hearth)).hasSize(1);
        }
    }

    @Test
    @Tag("P5")
    void whoNotedALessonIsNotKeptUnlessTheyLookAfterIt() {
        try (Harness hearth = withTeam()) {
            note(hearth, "restart after a rotation");

            assertThat(rows(hearth).getFirst().values()).doesNotContain("mia");
            assertThat(shown(hearth.type("ben", "/hearth lessons"))).doesNotContain("looked after");
        }
    }

    @Test
    @Tag("P10")
    void guestsAndOtherTeamsReachNothing() {
        try (Harness hearth = withTeam()) {
            note(hearth, "a platypus in the pipes");
            String team = team(hearth);
            Form form = ((Reply.Open) hearth.forge("mia", "reviews.tried", "1")).form();
            Ask.Submitted sent = new Ask.Submitted(form.name(), form.carry(), Map.of("outcome", "theirs"));
            Ask.Submitted noted = new Ask.Submitted("reviews.lesson", team, Map.of("text", "theirs", "day", "1 feb"));
            hearth.as(Standing.GUEST);
            assertThat(shown(hearth.type("ben", "/hearth lessons"))).doesNotContain("platypus");
            assertThat(shown(hearth.forge("ben", "reviews.tried", "1"))).doesNotContain("platypus");
            assertThat(shown(hearth.ask("ben", sent, "guest"))).doesNotContain("platypus");
            hearth.as(Standing.MEMBER).in("elsewhere").type("zoe", "/story to make another team");
            assertThat(shown(hearth.type("zoe", "/hearth lessons"))).doesNotContain("platypus");
            for (String button : List.of("reviews.tried", "reviews.let-go", "reviews.lesson")) {
                for (String subject : List.of("1", "", "x", "99999999999999999999", "-1")) {
                    assertThat(shown(hearth.forge("zoe", button, subject))).contains(NOTHING);
                }
            }
            assertThat(shown(hearth.ask("zoe", sent, "one"))).contains(NOTHING, "theirs");
            assertThat(shown(hearth.ask("zoe", noted, "two"))).contains(NOTHING, "theirs");
            assertThat(rows(hearth)).hasSize(1).allMatch(row -> row.get("STATE").equals("OPEN"));
        }
    }

    @Test
    void whoLeavesATeamSeesNothingOfItsLessonsInTheirHome() {
        try (Harness hearth = withTeam()) {
            hearth.bean(Ledger.class).run(() -> hearth.bean(Lessons.class).enter(lesson(hearth, "zoe")));

            assertThat(shown(hearth.type("zoe", "/hearth home"))).doesNotContain("after a rotation");
        }
    }

    private static Harness withTeam() {
        Harness hearth = Harness.start();
        hearth.type("dan", "/story to make the team");
        return hearth;
    }

    private static String team(Harness hearth) {
        return Long.toString(first(hearth).id().value());
    }

    private static Team first(Harness hearth) {
        return hearth.bean(Teams.class).in(hearth.person("mia").workspace()).getFirst();
    }

    private static void note(Harness hearth, String text) {
        hearth.forge("mia", "reviews.lesson", team(hearth));
        hearth.fill("mia", "text", text);
    }

    private static void fromIncident(Harness hearth) {
        Lesson lesson = lesson(hearth, "cleo").from(new Lesson.Origin(Lesson.Origin.Kind.INCIDENT, 7));
        hearth.bean(Ledger.class).run(() -> hearth.bean(Lessons.class).enter(lesson));
    }

    private static Lesson lesson(Harness hearth, String keeper) {
        return Lesson.noted(
                first(hearth),
                new Lesson.Words("Look at the bundle\n• after a rotation", hearth.person(keeper), null),
                new Lesson.Days(LocalDate.parse("2027-01-04"), LocalDate.parse("2027-03-01")));
    }

    private static List<Map<String, Object>> rows(Harness hearth) {
        return hearth.bean(JdbcTemplate.class).queryForList("select * from lessons");
    }

    private static String shown(Reply reply) {
        return reply instanceof Reply.Say say ? say.message().plain() : reply.toString();
    }
}

package dev.hearth.reviews;

import static dev.hearth.reviews.Looked.directly;
import static dev.hearth.reviews.Looked.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Harness;
import dev.hearth.Stage;
import dev.hearth.chat.Form;
import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.experiments.PlannedFor;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Team;
import dev.hearth.team.TeamChanged;
import dev.hearth.team.Teams;
import dev.hearth.web.Takeaway;
import dev.hearth.web.Visitor;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import dev.hearth.workspaces.Workspace;
import dev.hearth.workspaces.Workspaces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reviews as people meet them, from Monday 4 January 2027 on; also where they do not go as planned. */
class ReviewTalkTests {

    private static final String GONE = "no review for you here";

    @Test
    void beginningMindsWhatCannotBeLookedBackOn() {
        try (Harness hearth = Harness.start()) {
            hearth.type("mia", "/story to make the team");
            assertThat(shown(hearth.type("mia", "/review start"))).contains("No incident of payments is resolved yet");
            assertThat(shown(hearth.type("mia", "/review"))).contains("No review of your team has begun");
            assertThat(shown(hearth.type("mia", "/review account"))).contains(GONE);
            hearth.type("mia", "/ooda open x");
            for (String typed : List.of("/review start", "/review start 1")) {
                assertThat(shown(hearth.type("mia", typed))).contains("still open", "/ooda resolve #1");
            }
            assertThat(shown(hearth.type("mia", "/review start 99"))).contains("no incident of your team");
            assertThat(shown(hearth.type("mia", "/review start nonsense"))).contains("no incident of your team");
            hearth.type("mia", "/ooda resolve");

            assertThat(shown(hearth.type("ben", "/review start #1")))
                    .contains("Review 1 has begun", "Nothing was written down");
            assertThat(shown(hearth.type("ben", "/review start"))).contains("has begun already");
            assertThat(shown(hearth.type("ben", "/review"))).contains("The timeline shows none");
            hearth.press("ben", "Right");
            hearth.press("mia", "All in one form");
            assertThat(hearth.form("mia").fields()).hasSizeBetween(4, 6);
            assertThat(shown(hearth.type("ben", "/review report"))).contains("opened");
            for (String verb : List.of("status", "ask", "account", "share", "report", "close")) {
                assertThat(shown(hearth.type("ben", "/review " + verb + " 77"))).contains(GONE);
            }
        }
    }

    @Test
    @Tag("P5")
    @Tag("P12")
    void aReviewIsOfferedOnceMoreTheMorningAfterAndOnePressBegins() {
        try (Harness hearth = Looked.back()) {
            hearth.pass(Duration.ofHours(23));
            assertThat(offers(hearth)).isEmpty();
            hearth.pass(Duration.ofHours(1));
            assertThat(offers(hearth)).singleElement().asString().contains("Incident 1 is over");
            assertThat(offers(hearth).getFirst()).doesNotContain("@").doesNotContainPattern("\\d (people|persons)");
            assertThat(shown(hearth.press("gus", "Review it"))).contains("Review 1 has begun");

            incident(hearth, "nobody writes a line of this");
            hearth.type("mia", "/ooda resolve");
            incident(hearth, "this one is looked back on at once");
            hearth.type("mia", "/ooda note called the vendor");
            hearth.type("mia", "/ooda resolve");
            hearth.press("mia", "Review it");
            hearth.pass(Duration.ofDays(1));
            assertThat(offers(hearth)).hasSize(1);
            for (String title : List.of("the first of a day", "the second of a day")) {
                incident(hearth, title);
                hearth.type("mia", "/ooda note called the vendor");
                hearth.type("mia", "/ooda resolve");
            }
            hearth.pass(Duration.ofDays(1));
            assertThat(offers(hearth)).as("one a day").hasSize(2);
            incident(hearth, "another day");
            hearth.type("mia", "/ooda note called the vendor");
            hearth.type("mia", "/ooda resolve");
            hearth.pass(Duration.ofDays(1));
            assertThat(offers(hearth)).hasSize(3).last().asString().contains("can be looked back on");
        }
    }

    private static void incident(Harness hearth, String title) {
        hearth.type("mia", "/ooda open " + title);
    }

    private static List<String> offers(Harness hearth) {
        return hearth.stage.messages().stream()
                .filter(said -> said.where.equals("#payments"))
                .map((Stage.Said said) -> said.message.plain())
                .filter(words -> words.contains("I offer this once"))
                .toList();
    }

    @Test
    void whatBecameOfItsLessonsStandsInTheReviewAndWhatCameUpBefore() {
        try (Harness hearth = Looked.asked()) {
            hearth.press("ben", "Note a lesson");
            hearth.fill("ben", "text", "After a certificate rotation, restart every pod");
            for (String idea : List.of("Restart every pod when a certificate was rotated", "show the bundle")) {
                hearth.forge("dan", "reviews.park", "1");
                hearth.fill("dan", "words", idea);
            }
            hearth.pass(Duration.ofDays(4));
            hearth.forge("cleo", "reviews.told", "1");
            hearth.pass(Duration.ofDays(5));
            hearth.forge("mia", "reviews.idea.keep", "1/1");
            hearth.forge("mia", "reviews.idea.keep", "1/2");
            Team team = hearth.bean(Teams.class).in(ours(hearth)).getFirst();
            hearth.bean(Ledger.class)
                    .run(() -> hearth.context
                            .getBeansOfType(PlannedFor.class)
                            .values()
                            .forEach(room -> {
                                room.planned("lesson:3", team, 7);
                                room.talkedAbout(ours(hearth), 7, List.of(PlannedFor.Turnout.HELD));
                            }));

            assertThat(shown(hearth.type("ben", "/hearth lessons 1"))).contains("from incident 1");
            assertThat(shown(hearth.type("ben", "/ooda timeline #1")))
                    .contains("Lesson 1 is from it.", "Review 1 looks back on it.");
            assertThat(shown(hearth.type("ben", "/hearth lessons 2"))).contains("from review 1", "came up before");
            assertThat(shown(hearth.type("ben", "/review report")))
                    .contains(
                            "Lesson 1, open",
                            "kept as lesson 2",
                            "This came up before\\: lesson 1",
                            "Lesson 3, became experiment \\#7\\: what we believe held");
        }
    }

    @Test
    @Tag("P3")
    void onesOwnAccountsAreAFileAndNobodyElsesAreInIt() {
        try (Harness hearth = Looked.asked()) {
            Looked.tells(hearth, "ben", "A platypus in the pipes");
            hearth.forge("ben", "reviews.account.one", "1");
            hearth.press("ben", "Answer");
            hearth.fill("ben", "words", "never shared");

            assertThat(file(hearth, "ben").toString()).contains("platypus", "never shared", "yes", "no");
            assertThat(file(hearth, "mia")).isEmpty();
            hearth.type("ben", "/review account 1");
            hearth.press("ben", "Take it back");
            assertThat(file(hearth, "ben")).isEmpty();
            assertThat(shown(hearth.type("ben", "/hearth privacy"))).contains("/review account", "/hearth export");
        }
    }

    private static List<List<String>> file(Harness hearth, String person) {
        return hearth.context.getBeansOfType(Takeaway.class).values().stream()
                .filter(file -> file.word().equals("accounts"))
                .flatMap(file -> file.table(new Visitor(hearth.person(person))).rows().stream())
                .toList();
    }

    @Test
    @Tag("P5")
    void everybodyIsRemindedAlikeAndNobodyIsToldWhatCameIn() {
        try (Harness hearth = Looked.asked()) {
            Looked.tells(hearth, "ben", "A wall of red");
            hearth.press("cleo", "Not for me");
            hearth.pass(Duration.ofDays(3).plusHours(1));
            List<String> ben = directly(hearth, "ben");

            assertThat(ben).hasSize(2);
            assertThat(directly(hearth, "dan")).isEqualTo(ben);
            assertThat(directly(hearth, "mia")).isEqualTo(ben);
            assertThat(directly(hearth, "cleo")).hasSize(1);
            hearth.pass(Duration.ofHours(8));
            String channel = inChannel(hearth);
            assertThat(channel)
                    .contains("The time for accounts is over")
                    .doesNotContain("A wall of red")
                    .doesNotContainPattern("(?i)\\b(one|two|three|four|\\d) (accounts?|people|answers?|of)\\b");
            assertThat(channel.substring(channel.indexOf("Review of incident"))).doesNotContain("@ben", "@cleo");
            assertThat(shown(hearth.type("mia", "/review"))).doesNotContain("ben", "cleo", "dan", "@");
        }
    }

    private static String inChannel(Harness hearth) {
        return String.join(
                "\n",
                hearth.stage.messages().stream()
                        .filter(said -> said.where.equals("#payments"))
                        .map((Stage.Said said) -> said.message.plain())
                        .toList());
    }

    @Test
    void noAccountIsReadBeforeTheTimeForAccountsIsOver() {
        try (Harness hearth = Looked.asked()) {
            Looked.tells(hearth, "ben", "A wall of red");

            assertThat(shown(hearth.type("dan", "/review report"))).doesNotContain("A wall of red");
            hearth.pass(Duration.ofDays(4));
            assertThat(shown(hearth.type("dan", "/review report"))).contains("A wall of red");
        }
    }

    @Test
    @Tag("P8")
    void whatIsTakenBackIsGoneEverywhere() {
        try (Harness hearth = Looked.asked()) {
            Looked.tells(hearth, "ben", "A platypus in the pipes at 09:11");
            Looked.tells(hearth, "dan", "At 09:11 I looked away");
            hearth.pass(Duration.ofDays(4));
            assertThat(shown(hearth.type("mia", "/review report"))).contains("platypus", "speaks of 09\\:11");
            hearth.type("ben", "/review account 1");
            hearth.press("ben", "Take it back");

            assertThat(shown(hearth.type("mia", "/review report"))).doesNotContain("platypus", "speaks of 09\\:11");
            assertThat(shown(hearth.type("mia", "/review"))).doesNotContain("Told from more than one seat");
            assertThat(rowsWith(hearth, "platypus")).isEmpty();
            assertThat(shown(hearth.type("ben", "/review account 1"))).doesNotContain("platypus");
        }
    }

    @Test
    @Tag("P3")
    void whoToldWhatStandsNowhereInTheDatabaseAndADraftOnlySealed() {
        try (Harness hearth = Looked.asked()) {
            hearth.forge("ben", "reviews.account.one", "1");
            hearth.press("ben", "Answer");
            hearth.fill("ben", "words", "A platypus in the pipes");

            assertThat(rowsWith(hearth, "platypus")).isEmpty();
            assertThat(rows(hearth, "review_answers")).hasSize(1);
            hearth.press("ben", "That is all");
            hearth.press("ben", "Share it…");
            hearth.fill("ben");
            assertThat(rows(hearth, "review_answers").toString())
                    .contains("platypus")
                    .doesNotContain("ben");
        }
    }

    @Test
    void longWordsAreKeptWholeAndLongerOnesAreGivenBack() {
        try (Harness hearth = Looked.asked()) {
            String whole = "äx".repeat(20_000);
            hearth.forge("ben", "reviews.account.one", "1");
            hearth.press("ben", "Answer");
            Reply refused = hearth.fill("ben", "words", whole + "x");
            assertThat(refused).isInstanceOfSatisfying(Reply.Open.class, open -> {
                assertThat(open.form().mistakes()).containsKey("words");
                assertThat(open.form().fields().getFirst().value()).hasSize(40_001);
            });
            hearth.fill("ben", "words", whole);
            hearth.forge("ben", "reviews.account.all", "1");
            assertThat(hearth.form("ben").fields().getFirst().value())
                    .as("a field that would show a part of it, and be sent so, stays empty")
                    .isEmpty();
            hearth.fill("ben");
            hearth.press("ben", "Share it…");
            hearth.fill("ben");
            assertThat(rows(hearth, "review_answers").getFirst().get("WORDS")).isEqualTo(whole);
            assertThat(shown(hearth.type("ben", "/review account " + "y".repeat(40_001))))
                    .contains("room for 40,000");
            assertThat(shown(hearth.type("ben", "/review account it went dark")))
                    .contains("it went dark");
        }
    }

    @Test
    void whereOthersReadWhatIsTypedAccountDoesNothingAndAnswersWithAButton() {
        try (Harness hearth = Looked.asked()) {
            for (String line : List.of("@Hearth review account it was me", "@Hearth review share")) {
                Reply reply = hearth.under("m1").type("ben", line);
                assertThat(shown(reply)).contains("Others can read").doesNotContain("it was me");
            }
            assertThat(rows(hearth, "review_answers")).isEmpty();
            hearth.under(null);
            assertThat(shown(hearth.press("ben", "My account"))).contains("You have told nothing");
        }
    }

    @Test
    void twoAtOneStoryLoseNothing() {
        try (Harness hearth = Looked.asked()) {
            hearth.forge("mia", "reviews.tell", "1");
            hearth.forge("cleo", "reviews.tell", "1");
            hearth.fill("mia", "conditions", "the rotation", "well", "the dashboard");
            Reply clash = hearth.fill("cleo", "conditions", "the bundle", "luck", "one region");

            assertThat(clash).isInstanceOfSatisfying(Reply.Open.class, open -> {
                Form form = open.form();
                assertThat(form.mistakes()).containsOnlyKeys("conditions");
                assertThat(form.fields())
                        .extracting(field -> field.value())
                        .containsExactly("the rotation\nthe bundle", "the dashboard", "one region", "");
            });
            assertThat(shown(hearth.fill("cleo"))).contains("version 2");
            assertThat(rows(hearth, "review_stories")).hasSize(2);
        }
    }

    @Test
    void aSoakPassesAWeekendAndIdeasBecomeLessonsOrNot() {
        try (Harness hearth = Looked.asked()) {
            hearth.pass(Duration.ofDays(3).plusHours(1));
            for (String idea : List.of("script the restart", "restart by script", "show the bundle", "buy a boat")) {
                hearth.forge("dan", "reviews.park", "1");
                hearth.fill("dan", "words", idea);
            }
            hearth.pass(Duration.ofDays(1));
            hearth.forge("cleo", "reviews.told", "1");
            assertThat(shown(hearth.forge("cleo", "reviews.told", "1"))).contains("told already");
            hearth.pass(Duration.ofDays(3));
            assertThat(hearth.stage.withButton("Merge…")).isEmpty();
            hearth.pass(Duration.ofDays(1));
            assertThat(hearth.stage.withButton("Merge…")).isPresent();
            hearth.forge("mia", "reviews.idea.merge", "1/2");
            hearth.fill("mia", "into", "1");
            hearth.forge("mia", "reviews.idea.keep", "1/1");
            hearth.forge("ben", "reviews.idea.take", "1/3");
            hearth.fill("ben", "day", "yesterday", "link", "PAY-12");
            hearth.fill("ben", "day", "1 feb", "link", "https://tickets.example.com/PAY-12");
            hearth.forge("ben", "reviews.idea.drop", "1/4");
            assertThat(shown(hearth.forge("dan", "reviews.idea.keep", "1/4"))).contains("became of this idea already");

            Team team = hearth.bean(Teams.class)
                    .in(hearth.person("mia").workspace())
                    .getFirst();
            assertThat(hearth.bean(Lessons.class).openOf(team))
                    .extracting(lesson -> lesson.words().text())
                    .containsExactlyInAnyOrder("script the restart\nrestart by script", "show the bundle");
            assertThat(hearth.bean(Lessons.class).openKeptBy(hearth.person("ben")))
                    .hasSize(1);
            assertThat(shown(hearth.forge("dan", "reviews.park", "1"))).contains("not parked in this review any more");
        }
    }

    @Test
    @Tag("P5")
    void namesLeaveWhenItIsClosedAndAfterNinetyDaysAtTheLatest() {
        try (Harness hearth = Looked.asked()) {
            hearth.forge("cleo", "reviews.lead", "1");
            hearth.forge("dan", "reviews.account.one", "1");
            hearth.press("dan", "Answer");
            hearth.fill("dan", "words", "never shared");
            Looked.tells(hearth, "ben", "A wall of red");
            hearth.type("ben", "/review share 1");
            hearth.fill("ben", "name", "Benjamin the Bold");
            hearth.pass(Duration.ofDays(4));
            assertThat(shown(hearth.type("mia", "/review report"))).contains("Benjamin the Bold");
            hearth.pass(Duration.ofDays(86));

            assertThat(shown(hearth.type("mia", "/review report")))
                    .contains("A responder")
                    .doesNotContain("Benjamin");
            assertThat(rowsWith(hearth, "Benjamin")).isEmpty();
            assertThat(rows(hearth, "review_people")).isEmpty();
            assertThat(rows(hearth, "review_answers")).as("drafts of nobody").hasSize(1);
            assertThat(rows(hearth, "reviews").getFirst()).containsEntry("FACILITATOR", null);
            hearth.type("mia", "/review close 1");
            assertThat(shown(hearth.type("mia", "/review close 1"))).contains("closed already");
            assertThat(shown(hearth.type("ben", "/review account 1"))).contains("A wall of red");
            hearth.press("ben", "Take it back");
            assertThat(rowsWith(hearth, "wall of red")).isEmpty();
        }
    }

    @Test
    void whoLeavesTheTeamMeanwhileHoldsNothingUpAndStillTakesTheirsBack() {
        try (Harness hearth = Looked.asked()) {
            Looked.tells(hearth, "dan", "A wall of red");
            hearth.stage.crowd(3);
            Team team = hearth.bean(Teams.class).in(ours(hearth)).getFirst();
            hearth.context.publishEvent(new TeamChanged(team.id()));
            hearth.pass(Duration.ofDays(4));
            assertThat(shown(hearth.type("mia", "/review report"))).contains("A wall of red");
            hearth.type("mia", "/review close");
            hearth.in("elsewhere");
            assertThat(shown(hearth.type("dan", "/review account 1"))).contains("A wall of red");
            hearth.press("dan", "Take it back");
            assertThat(rowsWith(hearth, "wall of red")).isEmpty();
            assertThat(shown(hearth.type("dan", "/review account 1"))).doesNotContain("wall of red");
        }
    }

    @Test
    @Tag("P10")
    void guestsAndOtherWorkspacesReachNothing() {
        try (Harness hearth = Looked.asked()) {
            Looked.tells(hearth, "ben", "A platypus in the pipes");
            hearth.forge("dan", "reviews.park", "1");
            hearth.fill("dan", "words", "another platypus");
            hearth.pass(Duration.ofDays(4));
            hearth.forge("mia", "reviews.told", "1");
            hearth.pass(Duration.ofDays(5));
            Map<String, List<Map<String, Object>>> before = everything(hearth);
            List<String> answers = new ArrayList<>();
            Workspace.Id other =
                    hearth.bean(Workspaces.class).meet("stage", "elsewhere").id();
            for (String verb : List.of("status", "start", "ask", "account", "share", "report", "close")) {
                answers.add(shown(ask(hearth, other, Standing.MEMBER, new Ask.Typed("review", verb + " 1"))));
                answers.add(shown(hearth.as(Standing.GUEST).type("ben", "/review " + verb + " 1")));
            }
            hearth.as(Standing.MEMBER);
            for (ButtonHandler handler :
                    hearth.context.getBeansOfType(ButtonHandler.class).values()) {
                for (String button : handler.buttons()) {
                    for (String subject :
                            List.of("1", "1/1", "1/accounts.tools.hid:-1", "", "x", "-1", "9999999999/9")) {
                        if (button.startsWith("reviews.")) {
                            Ask.Pressed pressed = new Ask.Pressed(new dev.hearth.chat.Press(button, subject), null);
                            answers.add(shown(ask(hearth, other, Standing.MEMBER, pressed)));
                            answers.add(shown(ask(hearth, ours(hearth), Standing.GUEST, pressed)));
                        }
                    }
                }
            }
            for (FormHandler handler :
                    hearth.context.getBeansOfType(FormHandler.class).values()) {
                for (String carry : List.of("1", "1/1", "1/0", "1/accounts.tools.hid:-1", "")) {
                    if (handler.form().startsWith("reviews.")) {
                        Ask.Submitted sent = new Ask.Submitted(
                                handler.form(),
                                carry,
                                Map.of("words", "x", "words0", "x", "into", "1", "day", "1 mar"));
                        answers.add(shown(ask(hearth, other, Standing.MEMBER, sent)));
                    }
                }
            }

            assertThat(answers).hasSizeGreaterThan(100).noneMatch(answer -> answer.contains("platypus"));
            assertThat(everything(hearth)).isEqualTo(before);
        }
    }

    private static Workspace.Id ours(Harness hearth) {
        return hearth.person("ben").workspace();
    }

    private static Reply ask(Harness hearth, Workspace.Id where, Standing standing, Ask ask) {
        return hearth.bean(Reception.class)
                .receive(new Request(
                        null,
                        new Person(where, "ben"),
                        standing,
                        Place.channel(where, "payments"),
                        ask,
                        hearth.bean(WallClock.class).nanos(),
                        late -> {}));
    }

    private static Map<String, List<Map<String, Object>>> everything(Harness hearth) {
        Map<String, List<Map<String, Object>>> all = new java.util.TreeMap<>();
        for (String table : Set.of(
                "reviews",
                "review_people",
                "review_answers",
                "review_stories",
                "review_remedies",
                "lessons",
                "posted")) {
            all.put(table, rows(hearth, table));
        }
        return all;
    }

    @Test
    @Tag("P3")
    @Tag("P4")
    void whatIsSaidOfAReviewIsShownOnlyWhereFiveSaidSomething() {
        try (Harness hearth = Looked.asked()) {
            hearth.type("mia", "/review close");
            List<String> people = List.of("mia", "ben", "cleo", "dan", "eve");
            people.forEach(person -> {
                hearth.forge(person, "reviews.afterwards", "1");
                boolean last = person.equals("eve");
                hearth.fill(
                        person, "words0", "said zqz " + people.indexOf(person), "words1", last ? "" : "missing zqz");
            });
            assertThat(shown(hearth.forge("mia", "reviews.afterwards", "1"))).contains("answered already");
            List<Map<String, Object>> waiting = rows(hearth, "waiting_afterthoughts");
            assertThat(waiting).hasSize(5);
            people.forEach(person -> assertThat(waiting.toString()).doesNotContain(person));
            assertThat(shown(hearth.type("mia", "/review report"))).doesNotContain("zqz");
            hearth.pass(Duration.ofDays(8));

            assertThat(shown(hearth.type("mia", "/review report")))
                    .contains("said zqz 0", "said zqz 4")
                    .doesNotContain("missing zqz");
            assertThat(rows(hearth, "waiting_afterthoughts")).isEmpty();
            assertThat(rowsWith(hearth, "missing zqz")).isEmpty();
            assertThat(shown(hearth.forge("gus", "reviews.afterwards", "1"))).contains("not open any more");
        }
    }

    @Test
    @Tag("P3")
    void aSmallTeamIsNotAskedForNamelessWords() {
        try (Harness hearth = Harness.start()) {
            hearth.stage.crowd(5);
            Looked.incident(hearth);
            hearth.type("mia", "/review start 1");
            hearth.type("mia", "/review close");

            assertThat(shown(hearth.forge("ben", "reviews.afterwards", "1"))).contains("fewer than six");
        }
    }

    private static List<Map<String, Object>> rows(Harness hearth, String table) {
        return hearth.bean(JdbcTemplate.class).queryForList("select * from " + table);
    }

    /** Where in the database a text stands. */
    private static List<String> rowsWith(Harness hearth, String text) {
        JdbcTemplate jdbc = hearth.bean(JdbcTemplate.class);
        return jdbc
                .queryForList(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                        String.class)
                .stream()
                .filter(table -> jdbc.queryForList("select * from \"" + table + "\"")
                        .toString()
                        .contains(text))
                .toList();
    }
}

package dev.hearth.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.Databases;
import dev.hearth.Harness;
import dev.hearth.reception.Ledger;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a lesson is the same on both databases. */
class LessonsOnBothDatabasesTests {

    private static final Lesson.Days DAYS =
            new Lesson.Days(LocalDate.parse("2027-01-04"), LocalDate.parse("2027-01-25"));

    @ParameterizedTest
    @MethodSource("dev.hearth.Databases#both")
    void everythingOfALessonIsReadBack(String url) {
        try (Harness hearth = Databases.hearth(url)) {
            hearth.type("mia", "/story to make the team");
            Team team = hearth.bean(Teams.class)
                    .in(hearth.person("mia").workspace())
                    .getFirst();
            Lessons lessons = hearth.bean(Lessons.class);
            Lesson.Words full = new Lesson.Words("restart", hearth.person("mia"), "https://example.com/1");
            Lesson one = Lesson.noted(team, full, DAYS)
                    .from(new Lesson.Origin(Lesson.Origin.Kind.EXPERIMENT, 12))
                    .asSample();
            Lesson two = Lesson.noted(team, new Lesson.Words("drain", null, null), DAYS);
            hearth.bean(Ledger.class).run(() -> {
                lessons.enter(one);
                lessons.enter(two);
            });

            assertThat(lessons.openOf(team))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "number")
                    .containsExactly(one, two);
            assertThat(lessons.openKeptBy(hearth.person("mia")))
                    .extracting(Lesson::number)
                    .containsExactly(1);
            hearth.forge("mia", "reviews.let-go", "2");
            hearth.fill("mia");
            Optional<Lesson> settled = lessons.find(team.workspace(), 2);
            assertThat(settled).map(Lesson::state).contains(Lesson.State.LET_GO);
            hearth.bean(Ledger.class).run(() -> lessons.removeSamples(team));
            assertThat(lessons.find(team.workspace(), 1)).isEmpty();
        }
    }
}

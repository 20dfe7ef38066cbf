package dev.hearth.reviews.again;

import dev.hearth.clock.TeamClock;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.book.LessonChanged;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.scheduling.Appointments;
import dev.hearth.team.Team;
import dev.hearth.team.TeamChanged;
import dev.hearth.team.Teams;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that lessons are asked about: one appointment a team for the next whose day comes, one for the week. */
@Component
class AskingAgain {

    /** The day of a lesson. */
    static final String DAY = "reviews.day";

    /** The weekly word. */
    static final String WEEK = "reviews.week";

    /** How long after its time it still makes sense. */
    static final Duration KEEPS = Duration.ofHours(6);

    private final Teams teams;
    private final Lessons lessons;
    private final Appointments appointments;
    private final TeamClock clock;

    AskingAgain(Teams teams, Lessons lessons, Appointments appointments, TeamClock clock) {
        this.teams = teams;
        this.lessons = lessons;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** A team was set up or changed its settings; in the same deed. */
    @EventListener
    void changed(TeamChanged changed) {
        teams.find(changed.team()).ifPresent(this::plan);
    }

    /** A lesson is not as it was; in the same deed. */
    @EventListener
    void changed(LessonChanged changed) {
        teams.find(changed.team()).ifPresent(this::plan);
    }

    /** Makes both appointments anew, or none for a team that nobody set up. */
    void plan(Team team) {
        Instant now = clock.now();
        Optional<Instant> day = team.setUp() ? nextDay(team, now) : Optional.empty();
        Optional<Instant> week = team.setUp() ? AskDay.week(team, now) : Optional.empty();
        make(DAY, team, day);
        make(WEEK, team, week);
    }

    private void make(String kind, Team team, Optional<Instant> moment) {
        moment.ifPresentOrElse(
                due -> appointments.make(kind, subject(team), due, KEEPS),
                () -> appointments.cancel(kind, subject(team)));
    }

    private Optional<Instant> nextDay(Team team, Instant now) {
        return lessons.openOf(team).stream()
                .filter(lesson -> lesson.turn().asked() == 0 && !lesson.turn().silent())
                .flatMap(lesson -> AskDay.moment(lesson.turn().next(), isDirect(lesson), team, now).stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether its keeper is asked, and not the channel. */
    static boolean isDirect(Lesson lesson) {
        return lesson.words().keeper() != null;
    }

    private static String subject(Team team) {
        return Long.toString(team.id().value());
    }
}

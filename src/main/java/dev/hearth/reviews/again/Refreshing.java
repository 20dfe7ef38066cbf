package dev.hearth.reviews.again;

import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Outbox;
import dev.hearth.reviews.book.LessonChanged;
import dev.hearth.reviews.book.Lessons;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings messages that speak of a lesson up to date: what was taken back leaves them too (P8), what was settled asks no more. */
@Component
class Refreshing {

    private static final int WEEKS = 26;

    private final Posts posts;
    private final Lessons lessons;
    private final Teams teams;
    private final AskSpeech speech;
    private final Outbox outbox;
    private final TeamClock clock;

    Refreshing(Posts posts, Lessons lessons, Teams teams, AskSpeech speech, Outbox outbox, TeamClock clock) {
        this.posts = posts;
        this.lessons = lessons;
        this.teams = teams;
        this.speech = speech;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the deed that changed it. What was taken back leaves messages however old they are. */
    @EventListener
    void changed(LessonChanged changed) {
        if (changed.what() != LessonChanged.What.TURN) {
            teams.find(changed.team()).ifPresent(team -> refresh(team, changed));
        }
    }

    private void refresh(Team team, LessonChanged changed) {
        LocalDate today = LocalDate.ofInstant(clock.now(), team.zone());
        LocalDate since = changed.what() == LessonChanged.What.GONE ? LocalDate.EPOCH : today.minusWeeks(WEEKS);
        posts.about(changed.workspace(), changed.number(), since)
                .forEach(sent -> outbox.edit(
                        changed.workspace(),
                        sent.handle(),
                        speech.again(
                                team,
                                posts.asked(sent).stream()
                                        .flatMap(number -> lessons.find(changed.workspace(), number).stream())
                                        .toList(),
                                sent.posted(),
                                sent.isWeekly())));
    }
}

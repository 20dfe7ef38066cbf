package dev.hearth.reviews.asking;

import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.incidents.AfterIncident.Over;
import dev.hearth.reviews.review.Hours;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.reviews.review.Timelines;
import dev.hearth.scheduling.Appointments;
import dev.hearth.scheduling.Caller;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Offers a review on the morning after, once, unless one has begun or nobody wrote anything down. */
@Component
class Morning implements Caller {

    private static final String KIND = "reviews.morning";
    private static final Duration KEEPS = Duration.ofHours(6);

    private final Teams teams;
    private final Timelines timelines;
    private final Reviews reviews;
    private final AskingSpeech speech;
    private final Gate gate;
    private final Appointments appointments;
    private final TeamClock clock;

    Morning(
            Teams teams,
            Timelines timelines,
            Reviews reviews,
            AskingSpeech speech,
            Gate gate,
            Appointments appointments,
            TeamClock clock) {
        this.teams = teams;
        this.timelines = timelines;
        this.reviews = reviews;
        this.speech = speech;
        this.gate = gate;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Makes the appointment. Inside a deed. */
    void arrange(Over over) {
        teams.find(over.team())
                .ifPresent(team -> appointments.make(
                        KIND,
                        over.workspace().value() + "/" + over.number(),
                        Hours.morning(team.week(), clock.now()),
                        KEEPS));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due, Instant now) {
        String[] parts = subject.split("/", 2);
        Workspace.Id workspace = new Workspace.Id(Long.parseLong(parts[0]));
        int number = Integer.parseInt(parts[1]);
        timelines
                .find(workspace, number)
                .filter(timeline -> timeline.resolved() != null && timeline.hasLines())
                .filter(_ -> reviews.of(workspace, number).isEmpty())
                .ifPresent(timeline -> teams.find(timeline.team()).ifPresent(team -> offer(team, timeline, due)));
    }

    /** The button under the look back is still there. */
    @Override
    public void missed(String subject, Instant due, Instant now) {}

    private void offer(Team team, Timeline timeline, Instant due) {
        Posting posting = Posting.of(new Address.In(team.place()), speech.offer(timeline))
                .ratherMissing()
                .until(due.plus(KEEPS));
        gate.offer(new Unasked(posting, team, Unasked.Pressing.BUDGETED, speech.offered(timeline)));
    }
}

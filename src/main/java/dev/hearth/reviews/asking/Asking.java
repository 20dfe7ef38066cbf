package dev.hearth.reviews.asking;

import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Gate;
import dev.hearth.delivery.Posting;
import dev.hearth.delivery.Unasked;
import dev.hearth.reviews.review.Crew;
import dev.hearth.reviews.review.Hours;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.scheduling.Appointments;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks those who were there for their accounts, each in their own hours and all until the same moment. Inside deeds. */
@Component
public class Asking {

    /** Nobody said whether the people are right. */
    static final String CONFIRM = "reviews.confirm";

    /** Somebody's hours have begun; the subject ends in who. */
    static final String ASK = "reviews.ask";

    /** Everybody is reminded. */
    static final String REMIND = "reviews.remind";

    /** The time for accounts is over. */
    static final String DUE = "reviews.due";

    /** Names leave it at the latest. */
    public static final String NAMELESS = "reviews.nameless";

    private static final Duration BY_ITSELF = Duration.ofMinutes(30);
    private static final Duration LONG = Duration.ofDays(3650);
    private static final Duration A_DAY = Duration.ofHours(10);

    private final Reviews reviews;
    private final Crew crew;
    private final Meant meant;
    private final ReviewCard card;
    private final AskingSpeech speech;
    private final Gate gate;
    private final Appointments appointments;
    private final TeamClock clock;

    Asking(
            Reviews reviews,
            Crew crew,
            Meant meant,
            ReviewCard card,
            AskingSpeech speech,
            Gate gate,
            Appointments appointments,
            TeamClock clock) {
        this.reviews = reviews;
        this.crew = crew;
        this.meant = meant;
        this.card = card;
        this.speech = speech;
        this.gate = gate;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Begins a review; in half an hour it asks by itself. */
    Review begin(Team team, Timeline timeline, Map<Person, ZoneId> zones) {
        Instant now = clock.now();
        Review review = reviews.enter(Review.begun(team, timeline.incident(), now, Hours.due(team.week(), now)));
        crew.set(review, timeline.people(), zones);
        card.post(review);
        appointments.make(CONFIRM, subject(review), now.plus(BY_ITSELF), LONG);
        appointments.make(DUE, subject(review), review.times().due(), LONG);
        appointments.make(NAMELESS, subject(review), Hours.nameless(now), LONG);
        return review;
    }

    /** Says anew who was there; who is new is asked at once if the others were. */
    void change(Review review, Set<Person> people, Map<Person, ZoneId> zones) {
        Set<Person> before =
                Set.copyOf(crew.of(review).stream().map(Crew.Member::person).toList());
        before.stream()
                .filter(person -> !people.contains(person))
                .forEach(gone -> appointments.cancel(ASK, subject(review, gone)));
        crew.set(review, people, zones);
        if (review.phase() == Review.Phase.ASKED) {
            crew.of(review).stream()
                    .filter(member -> !before.contains(member.person()))
                    .forEach(member -> arrange(review, member));
        }
        card.refresh(review);
    }

    /** It is right who was there: everybody is asked. */
    void ask(Review review) {
        review.ask().ifPresent(asked -> {
            reviews.save(asked);
            appointments.cancel(CONFIRM, subject(asked));
            crew.of(asked).forEach(member -> arrange(asked, member));
            appointments.make(
                    REMIND,
                    subject(asked),
                    Hours.reminder(meant.team(asked).week(), asked.times().due()),
                    A_DAY);
            card.refresh(asked);
        });
    }

    private void arrange(Review review, Crew.Member member) {
        Instant at = Hours.asked(
                meant.team(review).week(),
                member.zone(),
                clock.now(),
                review.times().due());
        appointments.make(ASK, subject(review, member.person()), at, LONG);
    }

    /** Asks one person, unless the time is over or they want to be asked for nothing. */
    void ask(Review review, Person person) {
        if (review.phase() != Review.Phase.ASKED) {
            return;
        }
        crew.of(review).stream()
                .filter(member -> member.person().equals(person) && !member.declined())
                .forEach(member -> send(review, person, false));
    }

    /** Reminds everybody alike, whatever they told; that is not even looked at. */
    void remind(Review review) {
        if (review.phase() == Review.Phase.ASKED) {
            crew.of(review).stream()
                    .filter(member -> !member.declined())
                    .forEach(member -> send(review, member.person(), true));
        }
    }

    private void send(Review review, Person person, boolean again) {
        Team team = meant.team(review);
        Posting posting = Posting.of(
                        new Address.To(person), again ? speech.reminder(review, team) : speech.invitation(review, team))
                .until(review.times().due());
        gate.offer(new Unasked(
                again ? posting.ratherMissing() : posting, team, Unasked.Pressing.PLANNED, speech.about(review)));
    }

    /** The time is over: what was shared may be read by the team. */
    void gather(Review review) {
        review.gathered().ifPresent(gathered -> {
            reviews.save(gathered);
            over(gathered);
            card.refresh(gathered);
            card.say(gathered, speech.gathered(gathered));
        });
    }

    /** Nobody is asked or reminded any more. */
    public void over(Review review) {
        appointments.cancel(CONFIRM, subject(review));
        appointments.cancel(REMIND, subject(review));
        appointments.cancel(DUE, subject(review));
        crew.of(review).forEach(member -> appointments.cancel(ASK, subject(review, member.person())));
        crew.forgetDeclining(review);
    }

    /** Somebody leads it from now on. */
    void lead(Review review, Person person) {
        Review led = review.ledBy(person);
        reviews.save(led);
        card.refresh(led);
    }

    static String subject(Review review) {
        return Long.toString(review.id().value());
    }

    private static String subject(Review review, Person person) {
        return review.id().value() + "/" + person.handle();
    }
}

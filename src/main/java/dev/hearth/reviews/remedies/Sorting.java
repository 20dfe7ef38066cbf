package dev.hearth.reviews.remedies;

import dev.hearth.clock.TeamClock;
import dev.hearth.delivery.Outbox;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.book.Lesson;
import dev.hearth.reviews.review.Hours;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of ideas that are back: kept, merged, dropped, or taken on. Once each, by any member of the team. */
@Component
class Sorting {

    private final Meant meant;
    private final Reviews reviews;
    private final Remedies remedies;
    private final BecomesLesson lessons;
    private final RemedySpeech speech;
    private final Outbox outbox;
    private final Ledger ledger;
    private final TeamClock clock;

    Sorting(
            Meant meant,
            Reviews reviews,
            Remedies remedies,
            BecomesLesson lessons,
            RemedySpeech speech,
            Outbox outbox,
            Ledger ledger,
            TeamClock clock) {
        this.meant = meant;
        this.reviews = reviews;
        this.remedies = remedies;
        this.lessons = lessons;
        this.speech = speech;
        this.outbox = outbox;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** An idea and its review. */
    record Idea(Review review, Remedy remedy) {}

    /** The idea that is written {@code 3/2}, if it is back and waits. */
    Optional<Idea> idea(Request request, String written) {
        String[] parts = written.split("/", 2);
        return parts.length < 2 || parts[0].isBlank()
                ? Optional.empty()
                : meant.ofTheirTeam(request, parts[0])
                        .filter(review -> review.phase() == Review.Phase.ACTING)
                        .flatMap(review -> Meant.number(parts[1])
                                .flatMap(number -> remedies.find(review, number))
                                .filter(Remedy::waits)
                                .map(remedy -> new Idea(review, remedy)));
    }

    LocalDate today(Review review) {
        return Hours.day(meant.team(review), clock.now());
    }

    Reply keep(Request request, Idea idea) {
        lessons.lookUp(meant.team(idea.review()), idea.remedy());
        return settle(request, idea, (review, remedy) -> {
            LocalDate today = today(review);
            return new Settled(Remedy.State.KEPT, lesson(review, remedy, null, null, BecomesLesson.usual(today)));
        });
    }

    Reply take(Request request, Idea idea, LocalDate askAgain, @Nullable String link) {
        lessons.lookUp(meant.team(idea.review()), idea.remedy());
        return settle(
                request,
                idea,
                (review, remedy) ->
                        new Settled(Remedy.State.TAKEN, lesson(review, remedy, request.person(), link, askAgain)));
    }

    Reply drop(Request request, Idea idea) {
        return settle(request, idea, (review, remedy) -> new Settled(Remedy.State.DROPPED, null));
    }

    Reply merge(Request request, Idea idea, int into) {
        return settle(
                request,
                idea,
                (review, remedy) -> remedies.find(review, into)
                        .filter(other -> other.waits() && other.number() != remedy.number())
                        .map(other -> {
                            remedies.reword(review, other, other.words() + "\n" + remedy.words());
                            show(review, other.number());
                            return new Settled(Remedy.State.MERGED, other.number());
                        })
                        .orElse(null));
    }

    private record Settled(Remedy.State state, @Nullable Integer into) {}

    private Reply settle(Request request, Idea idea, BiFunction<Review, Remedy, @Nullable Settled> how) {
        return ledger.keep(
                request,
                () -> {
                    Optional<Review> review = reviews.lock(idea.review().id());
                    Optional<Remedy> remedy = review.flatMap(locked ->
                                    remedies.find(locked, idea.remedy().number()))
                            .filter(Remedy::waits);
                    Settled settled = remedy.isEmpty() ? null : how.apply(review.orElseThrow(), remedy.get());
                    if (settled == null) {
                        return Deed.refused(speech.say("idea.gone"));
                    }
                    remedies.settle(review.orElseThrow(), remedy.orElseThrow(), settled.state(), settled.into());
                    show(review.orElseThrow(), idea.remedy().number());
                    return Deed.done("");
                },
                memo -> Reply.silence());
    }

    private int lesson(
            Review review, Remedy remedy, @Nullable Person keeper, @Nullable String link, LocalDate askAgain) {
        Team team = meant.team(review);
        return lessons.enter(team, review, remedy, keeper, link, new Lesson.Days(today(review), askAgain));
    }

    private void show(Review review, int number) {
        remedies.find(review, number)
                .ifPresent(now -> outbox.edit(review.workspace(), Back.handle(review, now), speech.idea(review, now)));
    }
}

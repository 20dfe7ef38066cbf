package dev.hearth.reviews.review;

import dev.hearth.reception.Request;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds the review somebody means, among those they may see (P10). */
@Component
public class Meant {

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,9})");

    private final Reviews reviews;
    private final Crew crew;
    private final Belonging belonging;
    private final Teams teams;

    Meant(Reviews reviews, Crew crew, Belonging belonging, Teams teams) {
        this.reviews = reviews;
        this.crew = crew;
        this.belonging = belonging;
        this.teams = teams;
    }

    /** A number as people write it; nothing for anything else. */
    public static Optional<Integer> number(String written) {
        var found = NUMBER.matcher(written.strip());
        return found.matches() ? Optional.of(Integer.parseInt(found.group(1))) : Optional.empty();
    }

    /** A review for the members of its team: the one of this number, without a number the newest of the team. */
    public Optional<Review> ofTheirTeam(Request request, String written) {
        return written.isBlank()
                ? belonging.meant(request).flatMap(this::newest)
                : byNumber(request, written)
                        .filter(review ->
                                belonging.theirs(request, review.team()).isPresent());
    }

    /** A review for those who were there, and for its team: without a number the newest in which they are asked. */
    public Optional<Review> ofWhoWasThere(Request request, String written) {
        if (!written.isBlank()) {
            return byNumber(request, written)
                    .filter(review -> crew.has(review, request.person())
                            || belonging.theirs(request, review.team()).isPresent());
        }
        List<Review> asked = reviews.with(request.person());
        return asked.isEmpty() ? ofTheirTeam(request, "") : Optional.of(asked.getFirst());
    }

    /** A review for whoever may read it on a page: its team, and everyone where the team opened it. */
    public Optional<Review> readable(Person person, int number) {
        return reviews.find(person.workspace(), number).filter(review -> review.forEveryone() || isIn(person, review));
    }

    /** Whether somebody belongs to the team of a review. */
    public boolean isIn(Person person, Review review) {
        return belonging.theirs(person, review.team()).isPresent();
    }

    /** The team of a review. */
    public Team team(Review review) {
        return teams.find(review.team()).orElseThrow();
    }

    private Optional<Review> byNumber(Request request, String written) {
        return number(written).flatMap(found -> reviews.find(request.person().workspace(), found));
    }

    private Optional<Review> newest(Team team) {
        List<Review> all = reviews.of(team);
        return all.stream()
                .filter(Review::isOpen)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}

package dev.hearth.reviews.review;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A look back at an incident, from asking for accounts to the last remedy.
 *
 * @param id our own number for it
 * @param workspace whose
 * @param number how people call it, counted in the workspace
 * @param team whose systems it was about
 * @param incident the number of the incident
 * @param facilitator who leads the conversation; null for nobody yet
 * @param phase how far it has come
 * @param times its moments
 * @param forEveryone whether everyone in the workspace may read it; else the team alone
 * @param nameless whether names have left it
 */
public record Review(
        Id id,
        Workspace.Id workspace,
        int number,
        Team.Id team,
        int incident,
        @Nullable Person facilitator,
        Phase phase,
        Times times,
        boolean forEveryone,
        boolean nameless) {

    /** Our own number for a review. */
    public record Id(long value) {}

    /** How far a review has come. */
    public enum Phase {
        /** It is not sure yet who was there. */
        GATHERING,
        /** Accounts are asked for. */
        ASKED,
        /** The time for accounts is over; the story is told together. */
        TELLING,
        /** The story is told, and soaks. */
        SOAKING,
        /** Ideas for remedies are back. */
        ACTING,
        /** It is over. */
        CLOSED
    }

    /**
     * Its moments on the team's clock.
     *
     * @param due until when accounts are asked for
     * @param back when ideas for remedies come back; null before the story is told
     * @param closed null while it is open
     */
    public record Times(
            Instant started,
            Instant due,
            @Nullable Instant back,
            @Nullable Instant closed) {}

    /** A review that begins, before it has a number. */
    public static Review begun(Team team, int incident, Instant now, Instant due) {
        return new Review(
                new Id(0),
                team.workspace(),
                0,
                team.id(),
                incident,
                null,
                Phase.GATHERING,
                new Times(now, due, null, null),
                false,
                false);
    }

    /** Whether it is not over. */
    public boolean isOpen() {
        return phase != Phase.CLOSED;
    }

    /** Whether accounts that were shared may be read: never before all could have told theirs. */
    public boolean showsAccounts() {
        return phase.ordinal() >= Phase.TELLING.ordinal();
    }

    /** Our name for its card, {@code review:3}. */
    public String handle() {
        return "review:" + number;
    }

    /** It is sure who was there; nothing if it was before. */
    public Optional<Review> ask() {
        return phase == Phase.GATHERING ? Optional.of(in(Phase.ASKED, times)) : Optional.empty();
    }

    /** The time for accounts is over. */
    public Optional<Review> gathered() {
        return phase.ordinal() < Phase.TELLING.ordinal() ? Optional.of(in(Phase.TELLING, times)) : Optional.empty();
    }

    /** The story is told; ideas come back at this moment. Also before the time for accounts is over. */
    public Optional<Review> told(Instant back) {
        return phase.ordinal() < Phase.SOAKING.ordinal()
                ? Optional.of(in(Phase.SOAKING, new Times(times.started, times.due, back, null)))
                : Optional.empty();
    }

    /** Ideas are back. */
    public Optional<Review> bringBack() {
        return phase == Phase.SOAKING ? Optional.of(in(Phase.ACTING, times)) : Optional.empty();
    }

    /** It is over, and names leave it. */
    public Optional<Review> close(Instant now) {
        return isOpen()
                ? Optional.of(in(Phase.CLOSED, new Times(times.started, times.due, times.back, now))
                        .withoutNames())
                : Optional.empty();
    }

    /** The same, with nobody's name in it. */
    public Review withoutNames() {
        return new Review(id, workspace, number, team, incident, null, phase, times, forEveryone, true);
    }

    /** The same, led by somebody. */
    public Review ledBy(Person person) {
        return new Review(id, workspace, number, team, incident, person, phase, times, forEveryone, nameless);
    }

    /** The same for other readers. */
    public Review readBy(boolean everyone) {
        return new Review(id, workspace, number, team, incident, facilitator, phase, times, everyone, nameless);
    }

    private Review in(Phase next, Times then) {
        return new Review(id, workspace, number, team, incident, facilitator, next, then, forEveryone, nameless);
    }
}

package dev.hearth.reviews.book;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a team wants to try because of what happened to it. Who noted it is not known.
 *
 * @param id our own number for it
 * @param workspace whose
 * @param number how people call it, counted in the workspace
 * @param team who learned it
 * @param words what it says
 * @param origin what it came from; null if nobody said
 * @param days when it was noted, and when to ask again
 * @param state what became of it
 * @param outcome what came of it, in somebody's words; empty while it is open, and where nobody said
 * @param sample whether it is made-up sample data
 */
public record Lesson(
        Id id,
        Workspace.Id workspace,
        int number,
        Team.Id team,
        Words words,
        @Nullable Origin origin,
        Days days,
        State state,
        String outcome,
        boolean sample) {

    /** Our own number for a lesson. */
    public record Id(long value) {}

    /**
     * What people wrote down.
     *
     * @param text the lesson itself
     * @param keeper who looks after it; null for nobody
     * @param link where its ticket is; null for none
     */
    public record Words(
            String text, @Nullable Person keeper, @Nullable String link) {}

    /** What it came from, such as incident 7. */
    public record Origin(Kind kind, int number) {

        /** What lessons come from. */
        public enum Kind {
            INCIDENT,
            EXPERIMENT
        }
    }

    /** When it was noted, and when to ask what became of it; in the team's zone. */
    public record Days(LocalDate noted, LocalDate askAgain) {}

    /** What became of it. */
    public enum State {
        /** Nothing yet. */
        OPEN,
        /** It was tried. */
        TRIED,
        /** It became an experiment. */
        EXPERIMENT,
        /** It was let go. */
        LET_GO
    }

    /** What settling came to. */
    public sealed interface Verdict {

        /** It is settled. */
        record Settled(Lesson lesson) implements Verdict {}

        /** It was settled before, and stays as it is. */
        record NotOpen() implements Verdict {}

        /** What was tried needs a word on what came of it. */
        record Wordless() implements Verdict {}
    }

    /** A lesson of a team, open, before it has a number. */
    public static Lesson noted(Team team, Words words, Days days) {
        return new Lesson(new Id(0), team.workspace(), 0, team.id(), words, null, days, State.OPEN, "", false);
    }

    /** Whether nothing became of it yet. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether its day to ask again has passed. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && days.askAgain().isBefore(today);
    }

    /**
     * Says what became of it, once.
     *
     * @param how anything but open
     * @param what what came of it; may be empty for what is let go
     */
    public Verdict settle(State how, String what) {
        if (how == State.OPEN) {
            throw new IllegalArgumentException("a lesson is not settled by staying open");
        }
        if (!isOpen()) {
            return new Verdict.NotOpen();
        }
        return what.isEmpty() && how == State.TRIED
                ? new Verdict.Wordless()
                : new Verdict.Settled(new Lesson(id, workspace, number, team, words, origin, days, how, what, sample));
    }

    /** The same, from something. */
    public Lesson from(Origin source) {
        return new Lesson(id, workspace, number, team, words, source, days, state, outcome, sample);
    }

    /** The same, as a sample. */
    public Lesson asSample() {
        return new Lesson(id, workspace, number, team, words, origin, days, state, outcome, true);
    }

    /** The same under a number. */
    Lesson numbered(int counted) {
        return new Lesson(id, workspace, counted, team, words, origin, days, state, outcome, sample);
    }
}

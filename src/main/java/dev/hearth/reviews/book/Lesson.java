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
 * @param turn when it is asked about next
 * @param end what became of it
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
        Turn turn,
        End end,
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

    /**
     * What it came from, such as incident 7.
     *
     * @param number how people call it; 0 for a story
     * @param story how people call a story; empty for anything else
     */
    public record Origin(Kind kind, int number, String story) {

        /** What has a number. */
        public Origin(Kind kind, int number) {
            this(kind, number, "");
        }

        /** A story, as people call it. */
        public static Origin story(String id) {
            return new Origin(Kind.STORY, 0, id);
        }

        /** What lessons come from. */
        public enum Kind {
            INCIDENT,
            EXPERIMENT,
            REVIEW,
            STORY
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
        return new Lesson(
                new Id(0),
                team.workspace(),
                0,
                team.id(),
                words,
                null,
                days,
                Turn.first(days.askAgain()),
                End.NONE,
                false);
    }

    /** How far it has come. */
    public State state() {
        return end.how();
    }

    /** What came of it, in somebody's words; empty while it is open, and where nobody said. */
    public String outcome() {
        return end.words();
    }

    /** Whether nothing became of it yet. */
    public boolean isOpen() {
        return state() == State.OPEN;
    }

    /** Whether its day to ask again has passed. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && days.askAgain().isBefore(today);
    }

    /**
     * Says what became of it, once.
     *
     * @param how tried or let go
     * @param what what came of it; may be empty for what is let go
     */
    public Verdict settle(State how, String what, LocalDate today) {
        if (how == State.OPEN) {
            throw new IllegalArgumentException("a lesson is not settled by staying open");
        }
        if (!isOpen()) {
            return new Verdict.NotOpen();
        }
        return what.isEmpty() && how == State.TRIED
                ? new Verdict.Wordless()
                : new Verdict.Settled(ending(new End(how, what, today, 0, "")));
    }

    /** An experiment was planned with it. */
    public Verdict became(int experiment, LocalDate today) {
        return isOpen()
                ? new Verdict.Settled(ending(new End(State.EXPERIMENT, "", today, experiment, "")))
                : new Verdict.NotOpen();
    }

    /** The experiment that it became turned out like this, in words of ours. */
    public Lesson turnedOut(String turnout, LocalDate today) {
        return ending(new End(end.how(), end.words(), today, end.experiment(), turnout));
    }

    /** The experiment that it became was called off. */
    public Lesson reopened(LocalDate today) {
        LocalDate next = days.askAgain().isAfter(today) ? days.askAgain() : today.plusDays(1);
        return ending(End.NONE).turning(Turn.first(next));
    }

    /** With other words and another day; it is asked about on that day, as if for the first time. */
    public Lesson changed(Words others, @Nullable Origin from, LocalDate askAgain) {
        Lesson said = new Lesson(
                id, workspace, number, team, others, from, new Days(days.noted(), askAgain), turn, end, sample);
        return askAgain.equals(days.askAgain()) ? said : said.turning(Turn.first(askAgain));
    }

    /** The same, from something. */
    public Lesson from(Origin source) {
        return new Lesson(id, workspace, number, team, words, source, days, turn, end, sample);
    }

    /** The same, asked about at another time. */
    public Lesson turning(Turn other) {
        return new Lesson(id, workspace, number, team, words, origin, days, other, end, sample);
    }

    /** The same, as a sample. */
    public Lesson asSample() {
        return new Lesson(id, workspace, number, team, words, origin, days, turn, end, true);
    }

    /** The same under a number. */
    Lesson numbered(int counted) {
        return new Lesson(id, workspace, counted, team, words, origin, days, turn, end, sample);
    }

    /** The same, with another end. */
    public Lesson ending(End other) {
        return new Lesson(id, workspace, number, team, words, origin, days, turn, other, sample);
    }
}

package dev.hearth.stories;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody told.
 *
 * @param id our own number for it; people see it as {@link StoryIds} writes it
 * @param team in whose channel it was told; null in a direct message
 * @param teller who told it with their name; null for a story without one
 * @param told the day it was told, in the team's zone; for a story without a name the day its round closed
 * @param audience who may read it beside the teller
 * @param words what it says
 * @param sample whether it is made up
 */
public record Story(
        Id id,
        Team.@Nullable Id team,
        @Nullable Person teller,
        LocalDate told,
        Audience audience,
        Words words,
        boolean sample) {

    private static final int FIRST_WORDS = 60;

    /** Our own number for a story: ascending for named ones, random for others. */
    public record Id(long value) {}

    /**
     * What a teller wrote and allowed.
     *
     * @param text the story
     * @param title its title; empty for none
     * @param quotable whether a summary may quote a sentence of it
     * @param feeling how it felt, a step from 1 to 7; 0 where nothing was said
     * @param meaning what else it means to the teller
     */
    public record Words(String text, String title, boolean quotable, int feeling, Meaning meaning) {

        /** Words of which nothing more was said. */
        public Words(String text, String title, boolean quotable, int feeling) {
            this(text, title, quotable, feeling, Meaning.NONE);
        }

        /** Only a text: no title, not to be quoted. */
        public static Words of(String text) {
            return new Words(text, "", false, 0);
        }

        /** The meaning as one text: what is kept, and the same on every node. */
        public String writtenMeaning() {
            return MeaningText.write(meaning);
        }

        /** The title, or else the first words. */
        public String headline() {
            return title.isEmpty() ? Excerpt.of(text, FIRST_WORDS) : title;
        }
    }

    /** The title, or else the first words. */
    public String headline() {
        return words.headline();
    }

    /** The same story in other words. */
    public Story saying(String text) {
        Words other = new Words(text, words.title(), words.quotable(), words.feeling(), words.meaning());
        return new Story(id, team, teller, told, audience, other, sample);
    }
}

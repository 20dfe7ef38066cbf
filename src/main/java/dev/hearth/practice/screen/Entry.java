package dev.hearth.practice.screen;

import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the screen.
 *
 * @param id unique, also over restarts
 * @param revision grows with every change anywhere on the screen
 * @param at when it was said, by the team's clock
 * @param from a person's handle, or {@link #HEARTH}
 * @param to who alone sees it; null for everybody in the channel
 * @param spot where it stands
 * @param content what it says
 * @param pinned whether it is pinned
 * @param edited whether other words were put into it
 * @param asked which command it answers, for the person who typed it; null if none
 */
public record Entry(
        String id,
        long revision,
        Instant at,
        String from,
        @Nullable String to,
        Spot spot,
        Content content,
        boolean pinned,
        boolean edited,
        @Nullable String asked) {

    /** Who the bot is. */
    public static final String HEARTH = "hearth";

    /**
     * Where something stands.
     *
     * @param channel the channel's id, or {@code @} and a handle for a direct conversation with the bot
     * @param thread the message it stands under; null outside threads
     */
    public record Spot(String channel, @Nullable String thread) {

        private static final String DIRECT = "@";

        /** The direct conversation of a person with the bot. */
        public static Spot direct(String person) {
            return new Spot(DIRECT + person, null);
        }

        /** Whether only one person and the bot are there. */
        public boolean direct() {
            return channel.startsWith(DIRECT);
        }

        /** Who that person is. */
        public @Nullable String person() {
            return direct() ? channel.substring(DIRECT.length()) : null;
        }
    }

    /** What an entry says. */
    public sealed interface Content {

        /** A person's own words. */
        record Words(String text) implements Content {}

        /** Something the bot said. */
        record Said(Message message) implements Content {}

        /**
         * A form to fill in.
         *
         * @param form the form, as it is filled in now
         * @param opening which opening it is, the same for all its pages
         * @param page which page of it, from 1
         */
        record Offered(Form form, String opening, int page) implements Content {}
    }

    /** Whether this person sees it. */
    public boolean seenBy(String person) {
        return to == null || to.equals(person);
    }

    Entry saying(Content other, long newer) {
        return new Entry(id, newer, at, from, to, spot, other, pinned, true, asked);
    }

    Entry pinned(boolean now, long newer) {
        return new Entry(id, newer, at, from, to, spot, content, now, edited, asked);
    }
}

package dev.hearth.practice.face;

import dev.hearth.chat.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message as scripts read it.
 *
 * @param id its id, also a thread's
 * @param from a handle, or {@code hearth}
 * @param to who alone sees it; null for the channel
 * @param channel the channel; {@code @} and a handle for a direct conversation with the bot
 * @param thread the message it stands under
 * @param text all of it as plain text; for a refused form first what to mend
 * @param sample whether it is made up
 * @param actions what may be pressed or followed
 * @param form what is to be filled in
 */
public record EntryJson(
        String id,
        String from,
        @Nullable String to,
        String channel,
        @Nullable String thread,
        String text,
        boolean sample,
        List<ActionJson> actions,
        @Nullable FormJson form) {

    /** Something to press ({@code action}) or to follow ({@code url}). */
    public record ActionJson(
            @Nullable String action, String label, @Nullable String url) {}

    /** A form; {@code action} sends it. */
    public record FormJson(String action, String title, List<FieldJson> fields) {}

    /** A field; {@code type} is line, paragraph, choice, several, moment, slider, points, checkbox or people. What is filled in
     * for people is a list of their handles, or these joined by commas. */
    public record FieldJson(String name, String label, String type, List<Option> options, String value) {}
}

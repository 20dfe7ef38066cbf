package dev.hearth.slack.blockkit;

import dev.hearth.chat.Place;
import dev.hearth.workspaces.Workspace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a view brings back unseen.
 *
 * @param opened when this page was made, to the millisecond
 * @param channel where it was asked for; null in a home view
 * @param thread the thread there; null outside threads
 * @param direct whether that is a direct conversation
 * @param carry what the form itself brings back
 */
public record Carried(
        Instant opened, @Nullable String channel, @Nullable String thread, boolean direct, String carry) {

    /** For a page made now, on behalf of a place. */
    public static Carried from(Instant opened, @Nullable Place place, String carry) {
        return place == null
                ? new Carried(opened, null, null, false, carry)
                : new Carried(opened, place.channel(), place.thread(), place.direct(), carry);
    }

    /** The place it was asked for in; null for a home view. */
    public @Nullable Place place(Workspace.Id workspace) {
        return channel == null ? null : new Place(workspace, channel, thread, direct);
    }

    /** As Slack keeps it beside the view. */
    String written() {
        return opened.toEpochMilli() + " " + orDash(channel) + " " + orDash(thread) + " " + (direct ? "d" : "c") + "\n"
                + carry;
    }

    /** Reads what was written; a view that carries nothing of ours was opened at the beginning of time. */
    public static Carried read(@Nullable String written) {
        String text = written == null ? "" : written;
        int line = text.indexOf('\n');
        String[] head = (line < 0 ? "" : text.substring(0, line)).split(" ", -1);
        if (head.length != 4 || !head[0].matches("\\d{1,18}")) {
            return new Carried(Instant.EPOCH, null, null, false, text);
        }
        Instant opened = Instant.ofEpochMilli(Long.parseLong(head[0]));
        return new Carried(opened, orNull(head[1]), orNull(head[2]), head[3].equals("d"), text.substring(line + 1));
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.equals("-") ? null : text;
    }
}

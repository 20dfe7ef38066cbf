package dev.hearth.stories.forms;

import dev.hearth.stories.ThingsToTellAbout.Thing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a button that opens the form of a story says, as its subject: {@code incident/7}, or up to two questions, and after
 * them the team that asks, a ticket, and the team in whose channel people were asked who rely on it.
 *
 * @param questions the ids of the questions it may answer, the posted one first
 * @param thing what it is to be about; null for nothing
 * @param team the number of the team that asks; empty for that of the channel
 * @param ticket the one ticket of whoever was asked by direct message; empty for none
 * @param beside the number of the team in whose channel the question was asked too; empty for none
 */
public record Invitation(List<String> questions, @Nullable Thing thing, String team, String ticket, String beside) {

    /** To tell anything. */
    public static final Invitation ANY = new Invitation(List.of(), null, "", "", "");

    private static final int PARTS = 4;

    public Invitation {
        questions = List.copyOf(questions);
    }

    /** To answer one of these questions. */
    public static Invitation to(List<String> questions) {
        return new Invitation(questions, null, "", "", "");
    }

    /** To tell about this. */
    public static Invitation about(Thing thing) {
        return new Invitation(List.of(), thing, "", "", "");
    }

    /** Reads what {@link #written()} wrote; what is not understood invites to anything. */
    public static Invitation read(String written) {
        Optional<Thing> thing = Thing.read(written);
        if (thing.isPresent()) {
            return about(thing.get());
        }
        String[] parts = written.split(";", -1);
        return new Invitation(
                Stream.of(parts[0].split(","))
                        .filter(id -> id.matches("[a-z0-9.-]{1,90}"))
                        .limit(2)
                        .toList(),
                null,
                part(parts, 1, "\\d{1,18}"),
                part(parts, 2, "[0-9a-z]{26}"),
                part(parts, 3, "\\d{1,18}"));
    }

    /** As buttons and forms carry it. */
    public String written() {
        if (thing != null) {
            return thing.written();
        }
        String all = String.join(";", String.join(",", questions), team, ticket, beside);
        return all.replaceAll(";+$", "");
    }

    /** The same with nothing it is about. */
    public Invitation plain() {
        return new Invitation(questions, null, team, ticket, beside);
    }

    private static String part(String[] parts, int at, String pattern) {
        return parts.length <= PARTS && at < parts.length && parts[at].matches(pattern) ? parts[at] : "";
    }
}

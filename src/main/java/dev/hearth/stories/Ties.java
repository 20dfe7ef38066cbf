package dev.hearth.stories;

import dev.hearth.stories.ThingsToTellAbout.Thing;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a story hangs on.
 *
 * @param question the id of the question it answers; empty for none, and always for a story without a name
 * @param thing what it is about; null for nothing
 * @param beside whether it was told by people who rely on the team, in a second channel where the same question was asked
 */
public record Ties(String question, @Nullable Thing thing, boolean beside) {

    /** It hangs on nothing. */
    public static final Ties NONE = new Ties("", null, false);

    /** A story about this. */
    public static Ties about(@Nullable Thing thing) {
        return new Ties("", thing, false);
    }

    /** The number of the experiment it is about; 0 for none. */
    public int experiment() {
        return thing != null && thing.kind().equals(Thing.EXPERIMENT) ? thing.number() : 0;
    }

    /** What else it is about, as it is kept. */
    public String about() {
        return thing == null || thing.kind().equals(Thing.EXPERIMENT) ? "" : thing.written();
    }

    /** Reads what is kept in a row of any table that keeps it, the question aside. */
    public static Ties of(ResultSet row) throws SQLException {
        int experiment = row.getInt("experiment");
        Thing thing = experiment > 0
                ? new Thing(Thing.EXPERIMENT, experiment)
                : Thing.read(row.getString("about")).orElse(null);
        return new Ties("", thing, row.getBoolean("beside"));
    }
}

package dev.hearth.stories;

import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows things of one kind about which stories are told. Every bean of this type is asked. */
public interface ThingsToTellAbout {

    /** The kind, one plain word. The voice has {@code stories.form.about.KIND} and {@code stories.about.KIND}. */
    String kind();

    /** Whether people of a workspace, and of a team where there is one, call such a thing by this number. */
    boolean isKnown(Workspace.Id workspace, Optional<Team> team, int number);

    /** Whether six people or more took part in it for sure, so that a link gives nobody away (P3). */
    boolean enoughToHide(Workspace.Id workspace, int number);

    /**
     * Something a story is about.
     *
     * @param kind a kind that somebody knows
     * @param number the number people call it by
     */
    record Thing(String kind, int number) {

        /** The kind of an experiment. */
        public static final String EXPERIMENT = "experiment";

        private static final Pattern WRITTEN = Pattern.compile("([a-z]{3,20})/(\\d{1,9})");

        /** As buttons carry it: {@code incident/7}. */
        public String written() {
            return kind + "/" + number;
        }

        /** Reads what {@link #written()} wrote. */
        public static Optional<Thing> read(String written) {
            Matcher found = WRITTEN.matcher(written);
            return found.matches()
                    ? Optional.of(new Thing(found.group(1), Integer.parseInt(found.group(2))))
                    : Optional.empty();
        }
    }
}

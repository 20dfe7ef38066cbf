package dev.hearth.reception;

import dev.hearth.chat.Field;
import dev.hearth.chat.Press;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody did. */
public sealed interface Ask {

    /**
     * Typed a command.
     *
     * @param word the command's name without a slash, for example {@code chaos}; {@code hearth} for a mention
     * @param text all that followed
     * @param overheard whether others read it where it was typed, as they read a mention in a channel
     */
    record Typed(String word, String text, boolean overheard) implements Ask {

        /** As a slash command, which nobody else sees. */
        public Typed(String word, String text) {
            this(word, text, false);
        }
    }

    /**
     * Pressed a button or picked a choice.
     *
     * @param press which
     * @param message the platform's id of the message it is in; null in a home view
     */
    record Pressed(Press press, @Nullable String message) implements Ask {}

    /**
     * Sent a form.
     *
     * @param form which
     * @param carry what the form brought back
     * @param values what was filled in, by field; an empty field may be missing
     */
    record Submitted(String form, String carry, Map<String, String> values) implements Ask {
        public Submitted {
            values = Map.copyOf(values);
        }

        /** What was filled in, without space around it; empty when nothing was. */
        public String value(String field) {
            return values.getOrDefault(field, "").strip();
        }

        /**
         * Who was picked where a form asks for people.
         *
         * @return nothing if what was filled in names nobody
         */
        public Optional<Set<Person>> people(String field, Workspace.Id workspace) {
            return Field.People.read(workspace, value(field));
        }

        /** Whether a box was ticked. */
        public boolean ticked(String field) {
            return value(field).equals("yes");
        }
    }

    /**
     * Chose a shortcut on a message.
     *
     * @param shortcut which, for example {@code incidents.add}
     * @param message the platform's id of the message
     * @param author who wrote it; null if nobody the platform names
     * @param text what it says
     * @param link where to read it, if the platform said
     */
    record Pointed(
            String shortcut,
            String message,
            @Nullable String author,
            String text,
            @Nullable String link) implements Ask {}

    /**
     * Changed or deleted a message of theirs, as far as the platform reports that.
     *
     * @param message the platform's id of the message
     * @param text what it says now; null when it is gone
     */
    record Changed(String message, @Nullable String text) implements Ask {}

    /**
     * Said something to others, and not to Hearth, that came in because they asked for that. It is heard and held nowhere.
     *
     * @param text what they said
     */
    record Overheard(String text) implements Ask {}

    /** Opened the bot's home. */
    record Arrived() implements Ask {}

    /** Invited the bot into a channel. The answer is nothing private: who greets posts into the channel. */
    record Invited() implements Ask {}
}

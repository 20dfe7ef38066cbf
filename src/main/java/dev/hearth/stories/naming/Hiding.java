package dev.hearth.stories.naming;

import dev.hearth.stories.ReadershipChanged;
import dev.hearth.stories.Story;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which stories are hidden from all but their tellers, and for what they wait. What writes is called inside a deed. */
@Component
public class Hiding {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Hiding(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** For what a hidden story waits. */
    public enum Why {
        /** For a steward to decide. */
        WAITS,
        /** For its teller to find other words. */
        REWORD,
        /** For nothing: a steward took it away from its readers. */
        REMOVED;

        /** The word kept in the database, by which the voice knows it too. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Hides a story until a steward has decided; false if it is hidden already, or gone. */
    boolean hide(Story.Id id) {
        return waits(id, "hidden = ''");
    }

    private boolean waits(Story.Id id, String condition) {
        boolean changed =
                jdbc.sql("update stories set version = default, hidden = 'waits' where id = ? and " + condition)
                                .param(id.value())
                                .update()
                        == 1;
        if (changed) {
            events.publishEvent(new StoryWaits(id));
            events.publishEvent(new ReadershipChanged(id));
        }
        return changed;
    }

    /** Decides about a story that waits for that; false if it does not any more. */
    boolean decide(Story.Id id, Optional<Why> why) {
        return jdbc.sql("update stories set version = default, hidden = ? where id = ? and hidden = 'waits'")
                        .params(why.map(Why::word).orElse(""), id.value())
                        .update()
                == 1;
    }

    /** Its teller found other words: if it was hidden, a steward looks at them before anybody reads it. */
    public void reworded(Story.Id id) {
        waits(id, "hidden <> ''");
    }

    /** The same for words that were mixed in place of others, which are gone; given whether those were hidden. */
    public void mixed(Story.Id id, boolean hidden) {
        if (hidden) {
            waits(id, "hidden = ''");
        }
    }

    /** For what a story waits, if it is hidden. */
    public Optional<Why> why(Story.Id id) {
        return jdbc.sql("select hidden from stories where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .flatMap(word -> Arrays.stream(Why.values())
                        .filter(why -> why.word().equals(word))
                        .findFirst());
    }
}

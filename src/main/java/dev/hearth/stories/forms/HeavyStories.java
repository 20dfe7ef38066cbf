package dev.hearth.stories.forms;

import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom to talk to if a story is heavy, in the words of the workspace's administrator. Hearth itself never counsels. */
@Component
public class HeavyStories {

    /** How long these words may be. */
    public static final int LONGEST = 300;

    private final JdbcClient jdbc;

    HeavyStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The words; nothing where nobody set any. */
    public Optional<String> contacts(Workspace.Id workspace) {
        return jdbc.sql("select contacts from heavy_stories where workspace = ?")
                .param(workspace.value())
                .query((row, number) -> row.getString("contacts"))
                .optional();
    }

    /** Sets the words, inside a deed; none if they are empty. */
    public void set(Workspace.Id workspace, String contacts) {
        jdbc.sql("delete from heavy_stories where workspace = ?")
                .param(workspace.value())
                .update();
        if (!contacts.isEmpty()) {
            jdbc.sql("insert into heavy_stories (workspace, contacts) values (?, ?)")
                    .params(workspace.value(), contacts)
                    .update();
        }
    }
}

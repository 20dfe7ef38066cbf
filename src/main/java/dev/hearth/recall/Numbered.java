package dev.hearth.recall;

import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things that people call by a number of their workspace. */
public final class Numbered {

    private Numbered() {}

    /** The row that is called so; nothing if that is no number, or nobody's. */
    public static Optional<Long> find(JdbcClient jdbc, Searchable.Kept kept, Workspace.Id workspace, String name) {
        return name.matches("[0-9]{1,9}")
                ? jdbc.sql("select id from " + kept.items() + " where workspace = ? and number = ?")
                        .params(workspace.value(), Integer.valueOf(name))
                        .query(Long.class)
                        .optional()
                : Optional.empty();
    }
}

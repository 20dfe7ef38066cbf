package dev.hearth.language.asking;

import dev.hearth.clock.WallClock;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked for other ways to say things. That they did is all that is kept, and nobody else is told. */
@Component
class Askers {

    /** How long another node may not know yet that somebody changed their mind. */
    private static final long FRESH = Duration.ofSeconds(20).toNanos();

    private final JdbcClient jdbc;
    private final WallClock clock;
    private volatile @Nullable Known known;

    Askers(JdbcClient jdbc, WallClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Known(Set<Person> people, long since) {}

    /** Whether this person did; asked for everything anybody says, so it is remembered. */
    boolean include(Person person) {
        Known before = known;
        if (before == null || clock.nanos() - before.since() >= FRESH) {
            before = new Known(read(), clock.nanos());
            known = before;
        }
        return before.people().contains(person);
    }

    private Set<Person> read() {
        return new HashSet<>(jdbc.sql("select workspace, person from language_askers")
                .query((row, number) -> new Person(new Workspace.Id(row.getLong("workspace")), row.getString("person")))
                .list());
    }

    /** Somebody asks, inside a deed. */
    void add(Person person) {
        remove(person);
        jdbc.sql("insert into language_askers (workspace, person) values (?, ?)")
                .params(person.workspace().value(), person.handle())
                .update();
    }

    /** Somebody does not any more, inside a deed. */
    void remove(Person person) {
        jdbc.sql("delete from language_askers where workspace = ? and person = ?")
                .params(person.workspace().value(), person.handle())
                .update();
    }

    /** Nobody of a workspace does any more, inside a deed. */
    void forget(Workspace.Id workspace) {
        jdbc.sql("delete from language_askers where workspace = ?")
                .param(workspace.value())
                .update();
    }

    /** After a change: what is remembered is read anew. */
    void refresh() {
        known = null;
    }
}

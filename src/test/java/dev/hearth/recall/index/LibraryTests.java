package dev.hearth.recall.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.recall.Asker;
import dev.hearth.recall.Circle;
import dev.hearth.recall.Match;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The index over a room that is a map. */
class LibraryTests {

    private static final Workspace.Id HERE = new Workspace.Id(1);
    private static final Person MIA = new Person(HERE, "mia");
    private static final Team.Id OTHERS = new Team.Id(7);
    private static final Asker ASKER = new Asker(MIA, List.of());
    private static final String QUEUE = "The queue of the billing service grew for an hour";

    private final Room told = new Room();
    private final Library library = new Library(List.of(told), told, Room.letters());

    @Test
    @Tag("P10")
    void whatOthersMayReadTakesNobodysPlace() {
        for (long id = 1; id <= 250; id++) {
            told.tell(id, QUEUE, new Circle.Of(OTHERS));
        }
        told.tell(1000, "A queue, somewhere", new Circle.Only(MIA));

        assertThat(names(QUEUE)).containsExactly("s-1000");
        assertThat(told.opened).as("what the search itself gave").containsOnly(1000L);
    }

    @Test
    @Tag("P8")
    void noWordOfWhatIsGoneStaysInMemory() throws IOException {
        told.tell(1, "An ocelot slept on the router", new Circle.Everyone());
        told.tell(2, QUEUE, new Circle.Everyone());
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        Follower follower = new Follower(HERE, List.of(told), told, Room.letters(), new Shelf(memory));
        follower.tidy();
        assertThat(follower.follow().byWord("ocelot", Set.of("story"), ASKER.circles(), 5))
                .hasSize(1);
        assertThat(bytes(memory)).contains("ocelot", "router");

        told.withdraw(1);
        follower.tidy();

        assertThat(bytes(memory)).contains("queue").doesNotContain("ocelot", "router");
        assertThat(follower.follow().byWord("ocelot", Set.of("story"), ASKER.circles(), 5))
                .isEmpty();
    }

    @Test
    @Tag("P8")
    void whatIsTakenBackBetweenTwoSearchesIsNotShownByTheSecond() {
        told.tell(1, QUEUE, new Circle.Everyone());
        assertThat(names("queue")).containsExactly("s-1");

        told.withdraw(1);
        told.tell(2, "Another queue", new Circle.Everyone());

        assertThat(names("queue")).containsExactly("s-2");
    }

    @Test
    void followsOtherWordsAndOtherReaders() {
        told.tell(1, QUEUE, new Circle.Everyone());
        assertThat(names("billing")).hasSize(1);

        told.tell(1, "A cable was cut", new Circle.Everyone());

        assertThat(told.opened).hasSize(1);
        assertThat(library.find(ASKER, "cable", Set.of("story"), 5)).hasSize(1);

        told.tell(1, "A cable was cut", new Circle.Of(OTHERS));
        told.opened.clear();

        assertThat(names("cable")).isEmpty();
        assertThat(told.opened).isEmpty();
    }

    @Test
    void anotherIndexFromTheSameDatabaseAnswersTheSame() {
        for (long id = 1; id <= 30; id++) {
            told.tell(
                    id,
                    QUEUE + " ".repeat((int) id % 3) + "and then ".repeat((int) id % 7) + id,
                    new Circle.Everyone());
        }
        Library other = new Library(List.of(told), told, Room.letters());
        told.withdraw(15);
        List<Match> first = library.find(ASKER, "queue and billing", Set.of("story"), 20);

        library.tidy();

        assertThat(first).hasSize(20);
        assertThat(library.find(ASKER, "queue and billing", Set.of("story"), 20))
                .isEqualTo(first);
        assertThat(other.find(ASKER, "queue and billing", Set.of("story"), 20)).isEqualTo(first);
    }

    private List<String> names(String words) {
        return library.find(ASKER, words, Set.of("story"), 5).stream()
                .map(match -> match.found().name())
                .toList();
    }

    /** Everything that lies in memory, as far as it is letters. */
    private static String bytes(ByteBuffersDirectory memory) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : memory.listAll()) {
            try (IndexInput input = memory.openInput(file, IOContext.READONCE)) {
                byte[] bytes = new byte[(int) input.length()];
                input.readBytes(bytes, 0, bytes.length);
                all.append(new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}

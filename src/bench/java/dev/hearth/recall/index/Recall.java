package dev.hearth.recall.index;

import dev.hearth.recall.Asker;
import dev.hearth.recall.Match;
import dev.hearth.recall.meaning.Meanings;
import dev.hearth.recall.meaning.SentenceMeanings;
import dev.hearth.workspaces.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code recall STORIES.tsv QUERIES.tsv OUT.tsv}: which stories are found for each query, the best first. */
final class Recall {

    private static final int MOST = 20;

    private Recall() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> files = new ArrayList<>(List.of(arguments));
        files.remove("recall");
        if (files.size() != 3) {
            System.err.println("recall STORIES.tsv QUERIES.tsv OUT.tsv");
            System.exit(2);
        }
        List<String> lines =
                ranked(Table.read(Path.of(files.get(0))), Table.read(Path.of(files.get(1))), SentenceMeanings.loaded());
        Files.write(Path.of(files.get(2)), lines);
    }

    /** A line for each query: its id, and those of what was found. */
    static List<String> ranked(Table stories, Table queries, Meanings meanings) throws InterruptedException {
        Told told = Told.of(stories);
        Library library = new Library(List.of(told), told, meanings);
        library.follower(Told.HERE).follow();
        library.follower(Told.HERE).awaitUnderstanding();
        return queries.rows().stream()
                .map(query -> queries.value(query, "qid") + "\t"
                        + String.join(" ", names(library, queries.value(query, "query_text"))))
                .toList();
    }

    private static List<String> names(Library library, String text) {
        return library.find(new Asker(new Person(Told.HERE, "mia"), List.of()), text, Set.of("story"), MOST).stream()
                .map(Match::found)
                .map(found -> found.name())
                .toList();
    }
}

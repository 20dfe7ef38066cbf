package dev.hearth.bench;

import dev.hearth.recall.meaning.Meanings;
import dev.hearth.summaries.themes.Grouping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * {@code themes STORIES.tsv OUT.tsv}: groups stories as a summary does and writes the group of each. A column {@code id} and a
 * column {@code text} are read. A story that people see in no group is written down with the group it is nearest to.
 */
public final class Themes {

    private Themes() {}

    public static void main(String[] arguments) throws IOException {
        List<String> files = new ArrayList<>(List.of(arguments));
        files.remove("themes");
        if (files.size() != 2) {
            System.err.println("themes STORIES.tsv OUT.tsv");
            System.exit(2);
        }
        Files.write(Path.of(files.get(1)), group(Path.of(files.get(0))));
    }

    static List<String> group(Path stories) throws IOException {
        List<String[]> rows = Files.readAllLines(stories).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> names = Arrays.asList(rows.getFirst());
        int id = names.indexOf("id");
        int text = names.indexOf("text");
        List<String[]> told = rows.subList(1, rows.size());
        try (var context = new AnnotationConfigApplicationContext("dev.hearth.recall.meaning")) {
            Meanings meanings = context.getBean(Meanings.class);
            int[] groups = Grouping.of(told.stream().map(row -> row[text]).toList(), meanings::of)
                    .nearest();
            List<String> lines = new ArrayList<>();
            for (int at = 0; at < groups.length; at++) {
                lines.add(told.get(at)[id] + '\t' + groups[at]);
            }
            return lines;
        }
    }
}

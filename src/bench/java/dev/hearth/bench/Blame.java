package dev.hearth.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code blame IN.tsv OUT.tsv}: reads columns {@code id} and {@code text}, and writes {@code id}, {@code label} and {@code category}. */
public final class Blame {

    private Blame() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: blame IN.tsv OUT.tsv");
            System.exit(2);
        }
        Language language = new Language();
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        List<String> header = Arrays.asList(lines.getFirst().split("\t", -1));
        List<String> written = new ArrayList<>(List.of("id\tlabel\tcategory"));
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            if (columns.length > header.indexOf("text")) {
                String category = language.label(columns[header.indexOf("text")]);
                written.add(columns[header.indexOf("id")] + "\t"
                        + (category.equals("ok") ? "ok\tok" : "unsafe\t" + category));
            }
        }
        Files.write(Path.of(arguments[1]), written);
    }
}

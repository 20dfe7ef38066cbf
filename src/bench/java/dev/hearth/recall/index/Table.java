package dev.hearth.recall.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Tab-separated values with a header, in which nothing is quoted. */
record Table(List<String> columns, List<List<String>> rows) {

    static Table read(Path file) throws IOException {
        List<List<String>> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
        return new Table(lines.getFirst(), lines.subList(1, lines.size()));
    }

    String value(List<String> row, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }
}

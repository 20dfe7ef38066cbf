package dev.hearth.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks everywhere: every column of every table, every byte of every file. */
final class Search {

    private Search() {}

    static List<String> tables(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'", String.class);
    }

    /** Where in the database a text stands, as {@code table.column}. */
    static List<String> rows(JdbcTemplate jdbc, String text) {
        List<String> found = new ArrayList<>();
        for (String table : tables(jdbc)) {
            for (Map<String, Object> row : jdbc.queryForList("select * from \"" + table + "\"")) {
                row.forEach((column, value) -> {
                    if (value != null && text(value).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
                        found.add(table.toLowerCase(Locale.ROOT) + "." + column.toLowerCase(Locale.ROOT));
                    }
                });
            }
        }
        return found;
    }

    static Map<String, Long> sizes(JdbcTemplate jdbc) {
        Map<String, Long> sizes = new TreeMap<>();
        tables(jdbc)
                .forEach(table -> sizes.put(
                        table.toLowerCase(Locale.ROOT),
                        jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
        return sizes;
    }

    /**
     * The files under a folder whose bytes hold a text, in either of the ways a database writes it. A file that was
     * compacted is compressed too, which may part a word once: one half of it is enough.
     */
    static List<String> files(Path folder, String text) {
        int half = text.length() / 2;
        List<String> halves = List.of(text.substring(0, half), text.substring(half));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        String bytes = read(file);
                        return halves.stream().anyMatch(part -> bytes.contains(part) || bytes.contains(wide(part)));
                    })
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : value.toString();
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (java.nio.file.NoSuchFileException gone) {
            return "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

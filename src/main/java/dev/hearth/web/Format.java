package dev.hearth.web;

import dev.hearth.chat.Markdown;
import dev.hearth.web.Takeaway.Table;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The open formats in which a table can be taken along. */
public enum Format {
    MD("text/markdown", Format::markdown),
    JSON("application/json", Format::json),
    CSV("text/csv", Format::csv);

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final Pattern LINES = Pattern.compile("\\R");

    private final String type;
    private final Function<Table, String> writer;

    Format(String type, Function<Table, String> writer) {
        this.type = type;
        this.writer = writer;
    }

    /** The format with this ending. */
    public static Optional<Format> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /** How a file's name ends. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its media type. */
    public String type() {
        return type + ";charset=UTF-8";
    }

    /** A table in this format. */
    public String write(Table table) {
        return writer.apply(table);
    }

    /** Answers with a table as a file of this name, its ending aside. */
    public void send(Table table, String name, HttpServletResponse response) throws IOException {
        response.setContentType(type());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '.' + ending() + '"');
        response.getOutputStream().write(write(table).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Table table) {
        List<Map<String, String>> rows = table.rows().stream()
                .map(row -> {
                    Map<String, String> named = new LinkedHashMap<>();
                    IntStream.range(0, row.size())
                            .forEach(at -> named.put(table.columns().get(at), row.get(at)));
                    return named;
                })
                .toList();
        return MAPPER.writeValueAsString(rows) + "\n";
    }

    private static String csv(Table table) {
        StringBuilder file = new StringBuilder(line(table.columns()));
        table.rows().forEach(row -> file.append(line(row)));
        return file.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Format::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that would be taken for a formula gets an apostrophe before it. */
    private static String cell(String words) {
        boolean formula = !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }

    private static String markdown(Table table) {
        StringBuilder file = new StringBuilder();
        for (List<String> row : table.rows()) {
            file.append("## ").append(Markdown.of(row.getFirst())).append("\n\n");
            for (int at = 1; at < row.size(); at++) {
                if (!row.get(at).isBlank()) {
                    file.append(named(table.columns().get(at), row.get(at)));
                }
            }
        }
        return file.toString();
    }

    private static String named(String column, String words) {
        String quoted =
                LINES.splitAsStream(words).map(line -> "> " + Markdown.of(line)).collect(Collectors.joining("\n"));
        return "**" + column + "**\n\n" + quoted + "\n\n";
    }
}

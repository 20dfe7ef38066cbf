package dev.hearth.bench;

import dev.hearth.language.reading.Teaching;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How often the coach is right: on the sentences held out, and on a labelled file named by {@code -Dbench.blame=FILE}. */
class BlameBench {

    private final Language language = new Language();

    private record Text(boolean unsafe, String text) {}

    @Test
    void isRight() throws IOException {
        List<Text> heldOut = Teaching.read(Teaching.HELD_OUT).stream()
                .map(one -> new Text(one.unsafe(), one.text()))
                .toList();
        report("held out, phrases alone", heldOut, language::labelByPhrase);
        report("held out, phrases and meaning", heldOut, language::label);
        String file = System.getProperty("bench.blame", "blame-dev.tsv");
        if (Files.exists(Path.of(file))) {
            List<Text> labelled = read(Path.of(file));
            report(file + ", phrases alone", labelled, language::labelByPhrase);
            report(file + ", phrases and meaning", labelled, language::label);
        }
    }

    private static List<Text> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = Arrays.asList(lines.getFirst().split("\t", -1));
        List<Text> texts = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            texts.add(new Text(columns[header.indexOf("label")].equals("unsafe"), columns[header.indexOf("text")]));
        }
        return texts;
    }

    private static void report(String name, List<Text> texts, UnaryOperator<String> label) {
        int hits = 0;
        int alarms = 0;
        int unsafe = 0;
        for (Text text : texts) {
            boolean found = !label.apply(text.text()).equals("ok");
            hits += found && text.unsafe() ? 1 : 0;
            alarms += found && !text.unsafe() ? 1 : 0;
            unsafe += text.unsafe() ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: n %d, precision %.3f, recall %.3f, false alarms %.3f%n",
                name,
                texts.size(),
                (double) hits / Math.max(1, hits + alarms),
                (double) hits / unsafe,
                (double) alarms / (texts.size() - unsafe));
    }
}

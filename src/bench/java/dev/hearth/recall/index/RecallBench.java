package dev.hearth.recall.index;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearth.recall.Asker;
import dev.hearth.recall.Circle;
import dev.hearth.recall.Findable;
import dev.hearth.recall.meaning.Meanings;
import dev.hearth.recall.meaning.SentenceMeanings;
import dev.hearth.workspaces.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How well stories are found that people say are alike ({@code -Dbench.eval=FOLDER}), and how fast among very many. */
class RecallBench {

    private static final Path EVAL = Path.of(System.getProperty("bench.eval", "/work/shared/eval"));
    private static final int MANY = Integer.getInteger("bench.stories", 100_000);
    private static final Asker ASKER = new Asker(new Person(Told.HERE, "mia"), List.of());

    private final Path stories = EVAL.resolve("themes-dev.tsv");
    private final Path queries = EVAL.resolve("recall-dev.tsv");
    private final Meanings meanings = SentenceMeanings.loaded();

    @BeforeEach
    void labelled() {
        assumeTrue(Files.exists(stories) && Files.exists(queries), "no labelled stories in " + EVAL);
    }

    @Test
    void findsWhatPeopleFoundAlike() throws Exception {
        Path found = Files.createTempFile("recall", ".tsv");
        Files.write(found, Recall.ranked(Table.read(stories), Table.read(queries), meanings));
        new ProcessBuilder(
                        "python3",
                        EVAL.resolve("score.py").toString(),
                        "retrieve",
                        queries.toString(),
                        found.toString())
                .inheritIO()
                .start()
                .waitFor(1, TimeUnit.MINUTES);
    }

    @Test
    void staysFastAmongVeryMany() throws Exception {
        Told told = many(Table.read(stories));
        long before = heap();
        Library library = new Library(List.of(told), told, meanings);
        long start = System.nanoTime();
        library.follower(Told.HERE).follow();
        Duration rebuilt = Duration.ofNanos(System.nanoTime() - start);
        long kept = heap() - before;
        List<String> asked = asked(Table.read(queries));
        asked.forEach(words -> library.find(ASKER, words, Set.of("story"), 5));
        long[] took = asked.stream()
                .mapToLong(words -> time(() -> library.find(ASKER, words, Set.of("story"), 5)))
                .sorted()
                .toArray();
        System.out.printf(
                "%,d stories: rebuilt in %.1f s, %d MB; a search p50 %d ms, p99 %d ms (%d of them)%n",
                told.names().size(),
                rebuilt.toMillis() / 1000.0,
                kept >> 20,
                took[took.length / 2] / 1_000_000,
                took[took.length * 99 / 100] / 1_000_000,
                took.length);
    }

    /** Each of two halves of real ones, with the middle of their meanings, somewhat blurred. */
    private Told many(Table table) {
        List<String> texts =
                table.rows().stream().map(row -> table.value(row, "text")).toList();
        List<float[]> meant = meanings.of(texts);
        Random dice = new Random(1);
        List<String> made = new ArrayList<>();
        Map<Long, KeptMeanings.Kept> kept = new ConcurrentHashMap<>();
        for (long id = 0; id < MANY; id++) {
            int one = dice.nextInt(texts.size());
            int other = dice.nextInt(texts.size());
            String text = half(texts.get(one), 0) + " " + half(texts.get(other), 1);
            float[] meaning = new float[Meanings.DIMENSIONS];
            for (int i = 0; i < meaning.length; i++) {
                meaning[i] = meant.get(one)[i] + meant.get(other)[i] + (float) dice.nextGaussian() / 40;
            }
            made.add(text);
            long print = Follower.print(new Findable(id, Set.of(new Circle.Everyone()), "", text));
            kept.put(id, new KeptMeanings.Kept(print, Packed.of(meaning)));
        }
        return new Told(IntStream.range(0, MANY).mapToObj(Integer::toString).toList(), List.copyOf(made), kept);
    }

    private static String half(String text, int which) {
        String[] words = text.split(" ");
        return String.join(" ", Arrays.copyOfRange(words, which * words.length / 2, (which + 1) * words.length / 2));
    }

    /** Long queries and short ones. */
    private static List<String> asked(Table table) {
        List<String> asked = new ArrayList<>();
        for (int words : new int[] {3, 5, 8, 12, 200}) {
            table.rows().stream()
                    .map(row -> table.value(row, "query_text").split(" "))
                    .map(all -> String.join(" ", Arrays.copyOf(all, Math.min(words, all.length))))
                    .forEach(asked::add);
        }
        return asked;
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

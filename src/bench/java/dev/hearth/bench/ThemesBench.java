package dev.hearth.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How well stories are grouped that people have grouped by hand ({@code -Dbench.eval=FOLDER}). */
class ThemesBench {

    private static final Path EVAL = Path.of(System.getProperty("bench.eval", "/work/shared/eval"));

    @Test
    void groupsWhatPeopleGrouped() throws Exception {
        Path stories = EVAL.resolve("themes-dev.tsv");
        assumeTrue(Files.exists(stories), "no labelled stories at " + stories + ": set -Dbench.eval");
        Path groups = Files.createTempFile("themes", ".tsv");
        Files.write(groups, Themes.group(stories));
        Process scorer = new ProcessBuilder(
                        "python3",
                        EVAL.resolve("score.py").toString(),
                        "cluster",
                        stories.toString(),
                        groups.toString(),
                        "--by",
                        "theme")
                .inheritIO()
                .start();
        scorer.waitFor(1, TimeUnit.MINUTES);
    }
}

package dev.hearth.language.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearth.language.Coach;
import dev.hearth.language.Remark;
import dev.hearth.prompts.Prompts;
import dev.hearth.recall.meaning.Meanings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class LearnedTests {

    private static final AnnotationConfigApplicationContext RECALL = new AnnotationConfigApplicationContext();

    @BeforeAll
    static void open() {
        RECALL.scan("dev.hearth.recall.meaning");
        RECALL.refresh();
    }

    @AfterAll
    static void close() {
        RECALL.close();
    }

    @Test
    void isWhatTheSentencesTeach() throws IOException {
        String[] made = Teaching.teach(RECALL.getBean(Meanings.class)).split("[\t\n]");
        String[] kept = Files.readString(Teaching.LEARNED).split("[\t\n]");
        assertThat(kept).hasSameSizeAs(made);
        for (int i = 0; i < made.length; i++) {
            if (made[i].matches("-?[\\d.]+")) {
                assertThat(Double.parseDouble(kept[i])).isCloseTo(Double.parseDouble(made[i]), within(0.1));
            } else {
                assertThat(kept[i]).isEqualTo(made[i]);
            }
        }
    }

    @Test
    void noSentenceIsInBothParts() throws IOException {
        Set<String> training = new HashSet<>();
        Teaching.read(Teaching.TRAINING).forEach(one -> training.add(one.text()));
        assertThat(Teaching.read(Teaching.HELD_OUT))
                .extracting(Teaching.Labelled::text)
                .doesNotContainAnyElementsOf(training);
        assertThat(training).hasSizeGreaterThan(600);
    }

    @Test
    void findsMoreThanPhrasesAndStaysRight() throws IOException {
        Coach coach = new Coach(Prompts.bundled(), new Likeness(RECALL.getBean(Meanings.class)));
        int right = 0;
        int wrong = 0;
        int unsafe = 0;
        for (Teaching.Labelled sentence : Teaching.read(Teaching.HELD_OUT)) {
            boolean found = coach.considerPatiently(sentence.text()) instanceof Remark.AnotherWay;
            right += found && sentence.unsafe() ? 1 : 0;
            wrong += found && !sentence.unsafe() ? 1 : 0;
            unsafe += sentence.unsafe() ? 1 : 0;
        }
        assertThat((double) right / unsafe).isGreaterThanOrEqualTo(0.8);
        assertThat((double) right / (right + wrong)).isGreaterThanOrEqualTo(0.9);
    }
}

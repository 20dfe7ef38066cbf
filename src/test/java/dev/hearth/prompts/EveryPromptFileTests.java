package dev.hearth.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.FileSystemResource;

/** Everything under {@code prompts/} is tested as code is. */
class EveryPromptFileTests {

    private final Prompts prompts = Prompts.bundled();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("prompts"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadWithoutAProblem(Path file) {
        assertThat(read(file)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isBundledWithTheProgram(Path file) {
        assertThat(PromptFile.bundled(getClass().getClassLoader()))
                .extracting(PromptFile::name)
                .contains(file.toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsOnlyIdsThatNoOtherFileHolds(Path file) throws IOException {
        Map<String, Path> elsewhere = new HashMap<>();
        for (Path other : files()) {
            if (!other.equals(file)) {
                read(other).forEach(prompt -> elsewhere.put(prompt.id(), other));
            }
        }
        assertThat(read(file))
                .extracting(Prompt::id)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(elsewhere.keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void asksNothingThatAnotherFileAsksInTheSameWords(Path file) throws IOException {
        Set<String> elsewhere = new HashSet<>();
        // asked after experiments and after incidents, in the same words on purpose
        Set<String> twice = Set.of("What surprised you?");
        for (Path other : files()) {
            if (!other.equals(file)) {
                elsewhere.addAll(texts(other));
            }
        }
        elsewhere.removeAll(twice);
        assertThat(texts(file)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(elsewhere);
    }

    @ParameterizedTest
    @CsvSource({"OODA, 32", "DEBRIEF, 5", "LOOKBACK, 3", "REFLECTION, 50", "TALKING, 9"})
    void banksHoldEnoughQuestions(Bank bank, int least) {
        assertThat(prompts.questions(bank)).hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource(Bank.class)
    void everyKindHasAQuestion(Bank bank) {
        assertThat(bank.kinds())
                .allSatisfy(kind -> assertThat(prompts.questions(bank, kind)).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ooda.observe.first    | observe       | What do you see right now that you did not see an hour ago?",
                "ooda.observe.after-act | follow-up    | What do you see since that last step?",
                "ooda.decide.early-sign | follow-up    | What would tell you early that it is not working?",
                "ooda.orient.rival     | orient        | What else would explain what you see?",
                "ooda.loop.missing     | follow-up     | What are we missing?",
                "ooda.expectation.due  | expectation   | You expected {expectation} by now. What do you see?",
                "debrief.expected      | expected      | What did you see that you expected?",
                "debrief.surprised     | surprised     | What surprised you?",
                "debrief.missed-without | missed-without | What would you have missed without the experiment?",
                "debrief.still-believe | still-believe | Do we still believe it?",
                "debrief.comfort       | comfort       | Which condition has nobody dared yet?"
            })
    void questionsThatTheProgramAsksByTheirIdAreThere(String id, String kind, String text) {
        assertThat(prompts.question(id)).returns(kind, Question::kind).returns(text, Question::text);
    }

    @Test
    void breaksAreOfferedAsARestQuestion() {
        assertThat(prompts.question("ooda.break").kind()).isEqualTo("rest");
        assertThat(prompts.question("ooda.break").text()).contains("break", "hand over");
    }

    @Test
    void debriefBeginsWithItsFourQuestionsInOrder() {
        assertThat(prompts.questions(Bank.DEBRIEF).subList(0, 4))
                .extracting(Question::kind)
                .containsExactly("expected", "surprised", "missed-without", "still-believe");
    }

    @Test
    void oneQuestionAloneHasAPlaceholder() {
        assertThat(Stream.of(Bank.values()).flatMap(bank -> prompts.questions(bank).stream()))
                .filteredOn(question -> question.text().contains("{"))
                .extracting(Question::id)
                .containsExactly("ooda.expectation.due");
    }

    @Test
    void weeklyQuestionsNextToEachOtherAreOfDifferentKinds() {
        List<Question> weekly = prompts.questions(Bank.REFLECTION);
        for (int week = 1; week < weekly.size(); week++) {
            assertThat(weekly.get(week).kind())
                    .isNotEqualTo(weekly.get(week - 1).kind());
        }
    }

    @Test
    void twelveExperimentsCanBeStartedFromAndAnyoneCanStopEach() {
        assertThat(prompts.experimentTemplates())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(template -> assertThat(template.stop()).contains("anyone says so"));
    }

    @Test
    void sixIncidentsCanBeRehearsedAndEachHangsOnWhatPeopleDecide() {
        assertThat(prompts.scenarios()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(scenario -> {
            assertThat(scenario.name()).matches("[a-z-]{4,30}");
            assertThat(scenario.length()).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(45));
            assertThat(scenario.injects()).hasSizeGreaterThanOrEqualTo(5).anySatisfy(inject -> {
                assertThat(inject.when()).isPresent();
                assertThat(inject.otherwise()).isNotEmpty();
            });
            assertThat(scenario.debrief()).hasSizeBetween(3, 5);
        });
        assertThat(prompts.scenarios()).extracting(Scenario::name).doesNotHaveDuplicates();
    }

    private static List<Prompt> read(Path file) {
        Problems problems = new Problems();
        List<Prompt> found = new PromptReader(problems)
                .read(new PromptFile(file.toString(), new FileSystemResource(file))).stream()
                        .map(PromptReader.Found::prompt)
                        .toList();
        problems.refuse();
        return found;
    }

    private static List<String> texts(Path file) {
        return read(file).stream()
                .map(prompt -> switch (prompt) {
                    case Question question -> question.text();
                    case ExperimentTemplate template -> template.title();
                    case Scenario scenario -> scenario.title();
                    case Triad triad -> triad.text();
                    case Dyad dyad -> dyad.text();
                    case Phrase phrase -> phrase.does();
                    case Instruction instruction -> instruction.text();
                })
                .toList();
    }
}

package dev.hearth.experiments.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.book.Timing;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Tag("P16")
class ExportingTests {

    private static final Instant NOW = Instant.parse("2027-01-04T08:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drain node 2",
                "\"quoted\" \\ and\nnew lines\tand tabs",
                "${auth} <!channel> {owner} 日本語 😀",
                "}{][,:",
                ""
            })
    void whatIsWrittenKeepsEveryRuleOfTheFormatAndComesBackTheSame(String words) {
        Plan plan = plan(words);
        String written = new Exporting(Samples.VOICE).write(experiment(plan));

        assertThat(FormatRules.brokenBy(Samples.tree(written))).isEmpty();
        assertThat(Samples.blueprint(written).plan()).isEqualTo(plan);
        assertThat(Samples.blueprint(written).number()).hasValue(12);
        assertThat(Samples.blueprint(written).leftOut()).isEmpty();
    }

    @Test
    void nothingInItRunsAnything() {
        JsonNode written = Samples.tree(new Exporting(Samples.VOICE).write(experiment(plan("rm -rf /"))));

        assertThat(written.findValues("provider")).isEmpty();
        assertThat(written.path("method")).isEmpty();
        assertThat(written.path("rollbacks")).isEmpty();
        assertThat(written.path("description").stringValue())
                .contains("What we do: rm -rf /", "When we stop: rm -rf /", "How we undo it: rm -rf /");
    }

    @Test
    void whenItIsToBeIsNotWrittenDown() {
        assertThat(new Exporting(Samples.VOICE).write(experiment(plan("words"))))
                .doesNotContain("2027");
    }

    @Test
    void theRulesKnowOfTheFormatWhatItsTextSays() {
        assertThat(FormatRules.brokenBy(Samples.tree(Samples.text("cache.yaml"))))
                .containsExactly("a provider is python, http or process");
        assertThat(FormatRules.brokenBy(Samples.tree("title: 1\nextensions: [{}]\ncontributions: {a: much}\n")))
                .containsExactly(
                        "title is a string",
                        "description is a string",
                        "method is there",
                        "a contribution weighs high, medium, low or none",
                        "an extension has a name that is not empty");
    }

    private static Plan plan(String words) {
        return new Plan("A title", words, words, words, words, words, words, words, words, Duration.ofMinutes(10));
    }

    private static Experiment experiment(Plan plan) {
        Workspace.Id workspace = new Workspace.Id(1);
        return new Experiment(
                new Experiment.Id(3),
                workspace,
                12,
                new Team.Id(1),
                "payments",
                new Person(workspace, "mia"),
                Set.of(),
                plan,
                new Timing(When.at(NOW.atZone(ZoneOffset.UTC)), 0),
                Course.planned(NOW),
                false);
    }
}

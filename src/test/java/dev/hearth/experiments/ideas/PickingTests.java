package dev.hearth.experiments.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.chat.Prose;
import dev.hearth.evidence.Belief;
import dev.hearth.experiments.Hint;
import dev.hearth.prompts.ExperimentTemplate;
import dev.hearth.prompts.Prompts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PickingTests {

    private static final List<ExperimentTemplate> CATALOGUE = Prompts.bundled().experimentTemplates();
    private static final String ROTATION = "After a certificate rotation, restart every pod that holds the old bundle";

    @Test
    void whatTheyTalkAboutFindsItsLikeInTheCatalogue() {
        assertThat(next(CATALOGUE, Map.of(), told(ROTATION)))
                .isEqualTo(new Pick(new Idea.Template("experiment.certificate-runs-out"), "story/1"));
        assertThat(next(CATALOGUE, Map.of(), told("The runbook with my handwriting said to call me"))
                        .idea())
                .isEqualTo(new Idea.Template("experiment.first-reader"));
        assertThat(next(
                                CATALOGUE,
                                Map.of(),
                                told("the second answer booked a second refund, for the bank answers twice"))
                        .idea())
                .isEqualTo(new Idea.Template("experiment.answered-twice"));
    }

    @Test
    void whatNothingIsLikeLeavesItToTheCatalogue() {
        assertThat(next(CATALOGUE, Map.of(), told("We ate cake")))
                .isEqualTo(new Pick(new Idea.Template("experiment.one-node-fewer"), ""));
    }

    @Test
    void aBeliefIsOfferedAsItself() {
        Hint stale = new Hint("belief/4", new Hint.Towards.Again(new Belief.Id(4)), Prose.of("why"), false);

        assertThat(next(CATALOGUE, Map.of(), stale)).isEqualTo(new Pick(new Idea.Again(new Belief.Id(4)), "belief/4"));
    }

    @Test
    void whatIsNotInTheCatalogueTodayIsNeverPicked() {
        List<ExperimentTemplate> open = CATALOGUE.stream()
                .filter(template -> !template.id().equals("experiment.certificate-runs-out"))
                .toList();

        assertThat(next(open, Map.of(), told(ROTATION)).idea())
                .isNotEqualTo(new Idea.Template("experiment.certificate-runs-out"));
    }

    @Test
    void nothingIsEverOfferedTwiceRunningWhateverTheySay() {
        Random random = new Random(3);
        for (int team = 0; team < 50; team++) {
            List<ExperimentTemplate> some = CATALOGUE.subList(0, 2 + random.nextInt(CATALOGUE.size() - 2));
            Map<String, Long> turns = new HashMap<>();
            Pick before = null;
            for (long turn = 1; turn <= 60; turn++) {
                Pick pick = new Picking(some, turns).next(said(random)).orElseThrow();
                assertThat(pick.idea()).isNotEqualTo(before == null ? null : before.idea());
                turns.put(pick.idea().written(), turn);
                before = pick;
            }
        }
    }

    @Test
    void theWholeCatalogueIsOfferedBeforeAnythingComesAgain() {
        Map<String, Long> turns = new HashMap<>();
        Set<Idea> offered = new HashSet<>();
        for (long turn = 1; turn <= CATALOGUE.size(); turn++) {
            Pick pick =
                    new Picking(CATALOGUE, turns).next(List.of(told(ROTATION))).orElseThrow();
            turns.put(pick.idea().written(), turn);
            offered.add(pick.idea());
        }

        assertThat(offered).hasSize(CATALOGUE.size());
    }

    @Test
    void theOnlyOneIsNotOfferedAgainAtOnce() {
        List<ExperimentTemplate> one = CATALOGUE.subList(0, 1);

        assertThat(new Picking(one, Map.of("template/experiment.one-node-fewer", 1L)).next(List.of()))
                .isEmpty();
    }

    private static List<Hint> said(Random random) {
        List<String> words = List.of(ROTATION, "the queue and its backlog", "a dashboard went dark", "nothing at all");
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> random.nextInt(4) == 0
                        ? new Hint("belief/1", new Hint.Towards.Again(new Belief.Id(1)), Prose.of("why"), false)
                        : told(words.get(random.nextInt(words.size()))))
                .toList();
    }

    private static Hint told(String words) {
        return new Hint("story/1", new Hint.Towards.Words(words), Prose.of("why"), false);
    }

    private static Pick next(List<ExperimentTemplate> catalogue, Map<String, Long> turns, Hint hint) {
        return new Picking(catalogue, turns).next(List.of(hint)).orElseThrow();
    }
}

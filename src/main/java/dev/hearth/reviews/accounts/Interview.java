package dev.hearth.reviews.accounts;

import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.reviews.review.Pivots;
import dev.hearth.reviews.review.Pivots.Pivot;
import dev.hearth.reviews.review.Pivots.Turn;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.workspaces.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which questions somebody is asked: first what it looked like when they came in, then about the moments at which it turned,
 * their own before those of others, and at the end about tools and what stayed. Another review begins elsewhere in the bank.
 */
final class Interview {

    private static final int PIVOTS = 3;

    private final Prompts prompts;
    private final Set<String> spent = new HashSet<>();
    private final List<Asked> asked = new ArrayList<>();
    private final int turn;

    private Interview(Prompts prompts, int turn) {
        this.prompts = prompts;
        this.turn = turn;
    }

    /** @param review the number of the review, for variety */
    static List<Asked> of(Prompts prompts, Timeline timeline, Person person, int review) {
        Interview interview = new Interview(prompts, review - 1);
        interview.first(timeline, person);
        pivots(timeline, person)
                .forEach(pivot -> interview.ask(
                        family(pivot.turn(), pivot.moment().isBy(person)),
                        pivot.moment().when()));
        if (interview.asked.size() == 1) {
            interview.ask("assessment", Timeline.WHOLE);
            interview.ask("help", Timeline.WHOLE);
        }
        interview.ask("tools", Timeline.WHOLE);
        interview.ask("feelings", Timeline.WHOLE);
        return List.copyOf(interview.asked);
    }

    private void first(Timeline timeline, Person person) {
        long at = timeline.moments().stream()
                .filter(moment -> moment.isBy(person))
                .mapToLong(Timeline.Moment::when)
                .findFirst()
                .orElse(Timeline.WHOLE);
        prompts.questions(Bank.ACCOUNTS, "cues").stream().limit(1).forEach(question -> take(question, at));
    }

    /** Their own turning points first; in the order of the timeline. */
    private static Stream<Pivot> pivots(Timeline timeline, Person person) {
        return Pivots.of(timeline).stream()
                .sorted(Comparator.comparing((Pivot pivot) -> !pivot.moment().isBy(person)))
                .limit(PIVOTS)
                .sorted(Comparator.comparingLong(pivot -> pivot.moment().when()));
    }

    private static String family(Turn turn, boolean own) {
        return switch (turn) {
            case DECISION -> own ? "goals" : "assessment";
            case SURPRISE -> own ? "cues" : "knowledge";
            case CHANGE_OF_MIND -> own ? "assessment" : "options";
            case HANDOVER -> "help";
        };
    }

    private void ask(String family, long moment) {
        List<Question> bank = prompts.questions(Bank.ACCOUNTS, family);
        for (int step = 0; step < bank.size(); step++) {
            Question question = bank.get(Math.floorMod(turn + step, bank.size()));
            if (!spent.contains(question.id())) {
                take(question, moment);
                return;
            }
        }
    }

    private void take(Question question, long moment) {
        spent.add(question.id());
        asked.add(new Asked(question, moment));
    }
}

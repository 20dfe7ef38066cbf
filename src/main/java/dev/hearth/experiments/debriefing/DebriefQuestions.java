package dev.hearth.experiments.debriefing;

import dev.hearth.experiments.book.Findings;
import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The questions of a debrief, in order: one of each kind; the last of them asks whether we still believe it. */
@Component
class DebriefQuestions {

    private static final List<String> KINDS = List.of("expected", "surprised", "missed-without");
    private static final String LAST = "still-believe";

    private final Prompts prompts;

    DebriefQuestions(Prompts prompts) {
        this.prompts = prompts;
    }

    /** The question after so many; nothing when only the last one is left. */
    Optional<Question> after(int asked) {
        return KINDS.stream().flatMap(this::ofKind).skip(asked).findFirst();
    }

    /** Whether we still believe it. */
    Optional<Question> last() {
        return ofKind(LAST).findFirst();
    }

    /** Whether this question has another after it. */
    boolean hasNext(Question question) {
        return !question.kind().equals(LAST);
    }

    /** The question that is open once so many were asked. */
    Optional<Question> open(int asked) {
        return asked < 1 ? Optional.empty() : at(asked).or(this::last);
    }

    /** The question in this place, counted from one; nothing after the last. */
    Optional<Question> at(int place) {
        return place < 1 ? Optional.empty() : after(place - 1);
    }

    /** How many were asked once this one was. */
    int place(Question question) {
        return all().toList().indexOf(question) + 1;
    }

    Optional<Question> find(String id) {
        return all().filter(question -> question.id().equals(id)).findFirst();
    }

    Stream<Question> all() {
        return Stream.concat(KINDS.stream(), Stream.of(LAST)).flatMap(this::ofKind);
    }

    /** What was asked when it was planned once more. */
    Stream<Question> anew() {
        return prompts.find(Findings.ANEW).stream();
    }

    /** What is asked when everything holds. */
    Optional<Question> comfort() {
        return ofKind("comfort").findFirst();
    }

    private Stream<Question> ofKind(String kind) {
        return prompts.questions(Bank.DEBRIEF, kind).stream().limit(1);
    }
}

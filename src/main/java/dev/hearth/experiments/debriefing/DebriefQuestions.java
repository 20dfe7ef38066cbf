package dev.hearth.experiments.debriefing;

import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The questions of a debrief, in order: one of each kind. */
@Component
class DebriefQuestions {

    private static final List<String> KINDS = List.of("expected", "surprised", "missed-without", "still-believe");

    private final Prompts prompts;

    DebriefQuestions(Prompts prompts) {
        this.prompts = prompts;
    }

    /** The question after so many; nothing when all were asked. */
    Optional<Question> after(int asked) {
        return all().skip(asked).findFirst();
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
        return KINDS.stream()
                .flatMap(kind -> prompts.questions(Bank.DEBRIEF, kind).stream().limit(1));
    }
}

package dev.hearth.stories.weekly;

import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions a story can answer. */
@Component
public class Questions {

    private final Prompts prompts;

    Questions(Prompts prompts) {
        this.prompts = prompts;
    }

    /** What a question asks; nothing if it is not, or no longer, one of the bank's. */
    public Optional<String> text(String id) {
        return prompts.find(id)
                .filter(question -> question.bank() == Bank.REFLECTION)
                .map(Question::text);
    }

    /** The ids of all of them, in the order of asking. */
    List<String> all() {
        return prompts.questions(Bank.REFLECTION).stream().map(Question::id).toList();
    }
}

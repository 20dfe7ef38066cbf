package dev.hearth.stories.weekly;

import dev.hearth.prompts.Remarks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Measures a team's question by what the bank's own questions are measured by. */
@Component
class BankManner implements Kindly {

    @Override
    public List<String> remarks(String question) {
        return Remarks.on(question);
    }
}

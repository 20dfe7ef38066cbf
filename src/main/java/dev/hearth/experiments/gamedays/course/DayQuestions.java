package dev.hearth.experiments.gamedays.course;

import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions that are asked once for a whole game day, in order. */
@Component
public class DayQuestions {

    private final Prompts prompts;

    DayQuestions(Prompts prompts) {
        this.prompts = prompts;
    }

    /** All of them. */
    public List<Question> all() {
        return prompts.questions(Bank.DEBRIEF, "gameday");
    }

    /** The question in this place, counted from one; nothing after the last. */
    Optional<Question> at(int place) {
        return place < 1 || place > all().size() ? Optional.empty() : Optional.of(all().get(place - 1));
    }

    Optional<Question> find(String id) {
        return all().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    int place(Question question) {
        return all().indexOf(question) + 1;
    }

    boolean isLast(int place) {
        return place >= all().size();
    }
}

package dev.hearth.stories.weekly;

import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import org.springframework.stereotype.Component;

/** The form that chooses one more channel. */
@Component
class BesideForm implements FormHandler {

    private final QuestionsDesk desk;

    BesideForm(QuestionsDesk desk) {
        this.desk = desk;
    }

    @Override
    public String form() {
        return QuestionsDesk.BESIDE;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        return desk.askBeside(request, submitted);
    }
}

package dev.hearth.stories.weekly;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import org.springframework.stereotype.Component;

/** {@code /hearth questions} says when the next weekly question comes, and which are the team's own; it stops or starts them. */
@Component
class QuestionsCommand implements Command {

    private final QuestionsDesk desk;

    QuestionsCommand(QuestionsDesk desk) {
        this.desk = desk;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "questions", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return desk.standing(request);
    }
}

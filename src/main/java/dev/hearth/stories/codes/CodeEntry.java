package dev.hearth.stories.codes;

import dev.hearth.chat.Press;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The form in which a code is typed where others would read it otherwise, and the button that opens it. */
@Component
class CodeEntry implements ButtonHandler, FormHandler {

    private final CodeDesk desk;
    private final CodeForms forms;

    CodeEntry(CodeDesk desk, CodeForms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(CodeForms.ASK);
    }

    @Override
    public Reply press(Request request, Press press) {
        return Reply.open(forms.asking());
    }

    @Override
    public String form() {
        return CodeForms.ASK;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        return desk.open(request, submitted.value(CodeForms.CODE));
    }
}

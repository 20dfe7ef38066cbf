package dev.hearth.stories.codes;

import dev.hearth.chat.Press;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the form in which a code is typed. */
@Component
class CodeButton implements ButtonHandler {

    private final CodeForms forms;

    CodeButton(CodeForms forms) {
        this.forms = forms;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(CodeForms.ASK);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public Reply press(Request request, Press press) {
        return Reply.open(forms.asking());
    }
}

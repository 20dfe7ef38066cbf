package dev.hearth.stories.codes;

import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import org.springframework.stereotype.Component;

/** The form in which a code is typed where others would read it otherwise. */
@Component
class CodeEntry implements FormHandler {

    private final CodeDesk desk;

    CodeEntry(CodeDesk desk) {
        this.desk = desk;
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

package dev.hearth.stories.codes;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.stories.forms.Overheard;
import dev.hearth.stories.nameless.Code;
import dev.hearth.stories.telling.PerhapsAStory;
import org.springframework.stereotype.Component;

/** {@code /story code CODE} opens a story without a name. */
@Component
class CodeCommand implements Command {

    private static final int LONGER_THAN_ANY_CODE = 30;

    private final CodeDesk desk;
    private final CodeForms forms;
    private final PerhapsAStory perhaps;

    CodeCommand(CodeDesk desk, CodeForms forms, PerhapsAStory perhaps) {
        this.desk = desk;
        this.forms = forms;
        this.perhaps = perhaps;
    }

    @Override
    public Signature signature() {
        return Signature.of("story", "code", "CODE");
    }

    @Override
    public Reply handle(Request request, String text) {
        if (text.isEmpty()) {
            return Reply.open(forms.asking());
        }
        if (Overheard.is(request)) {
            return desk.overheard();
        }
        return text.length() > LONGER_THAN_ANY_CODE && Code.read(text).isEmpty()
                ? perhaps.open(request, "code " + text)
                : desk.open(request, text);
    }
}

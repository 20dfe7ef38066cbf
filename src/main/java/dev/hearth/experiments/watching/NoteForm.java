package dev.hearth.experiments.watching;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Ref;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.List;
import org.springframework.stereotype.Component;

/** The short form behind [Note]: what do you see? */
@Component
class NoteForm implements FormHandler {

    private static final String WORDS = "words";

    private final Watching watching;
    private final Privately privately;
    private final Voice voice;

    NoteForm(Watching watching, Privately privately, Voice voice) {
        this.watching = watching;
        this.privately = privately;
        this.voice = voice;
    }

    @Override
    public String form() {
        return "experiments.note";
    }

    @Override
    public boolean guestsMaySend() {
        return true;
    }

    Reply open(String subject) {
        return Reply.open(blank(subject));
    }

    private Form blank(String subject) {
        return Form.of(
                form(),
                subject,
                voice.line("experiments.note.title"),
                voice.line("experiments.note.submit"),
                List.of(new Field.Paragraph(WORDS, voice.line("experiments.note.words"), "", "", false)));
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String words = submitted.value(WORDS);
        return words.isEmpty()
                ? privately.say("experiments.note.empty")
                : Ref.read(submitted.carry())
                        .map(ref -> watching.note(request, ref, words))
                        .orElseGet(() -> privately.which("note"));
    }
}

package dev.hearth.hooks.settings;

import dev.hearth.chat.Form;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Teams;
import java.util.Map;

/** What the forms of these settings have in common: only an administrator sends them, and what is wrong stays to be mended. */
abstract class HookForm implements FormHandler {

    private final String form;
    private final Teams teams;
    private final HookSpeech speech;
    private final Ledger ledger;

    HookForm(String form, Teams teams, HookSpeech speech, Ledger ledger) {
        this.form = form;
        this.teams = teams;
        this.speech = speech;
        this.ledger = ledger;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        return Subject.read(request, submitted.carry(), teams)
                .map(subject -> submit(request, subject, submitted))
                .orElseGet(() -> speech.say("hooks.not-yours"));
    }

    private Reply submit(Request request, Subject subject, Ask.Submitted submitted) {
        Map<String, String> mistakes = mistakes(subject, submitted);
        if (!mistakes.isEmpty()) {
            return open(subject) instanceof Reply.Open(Form page)
                    ? Reply.open(page.holding(submitted.values()).mending(mistakes))
                    : Reply.silence();
        }
        return ledger.keep(
                request,
                () -> {
                    set(subject, submitted);
                    return Deed.done("set");
                },
                _ -> speech.list(subject.team()));
    }

    /** What to mend, a sentence for a field; empty for nothing. */
    abstract Map<String, String> mistakes(Subject subject, Ask.Submitted submitted);

    /** Writes it, inside a deed. */
    abstract void set(Subject subject, Ask.Submitted submitted);

    /** The form again. */
    abstract Reply open(Subject subject);
}

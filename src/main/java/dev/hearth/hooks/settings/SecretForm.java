package dev.hearth.hooks.settings;

import dev.hearth.hooks.Kind;
import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.hooks.secrets.Signatures;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.team.Teams;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The secret by which the sender to an address signs; left empty, nothing has to be signed any more. */
@Component
class SecretForm extends HookForm {

    private final Secrets secrets;
    private final Signatures signatures;
    private final HookPages pages;
    private final Mending mending;

    SecretForm(
            Teams teams,
            HookSpeech speech,
            Ledger ledger,
            Secrets secrets,
            Signatures signatures,
            HookPages pages,
            Mending mending) {
        super(HookPages.SECRET, teams, speech, ledger);
        this.secrets = secrets;
        this.signatures = signatures;
        this.pages = pages;
        this.mending = mending;
    }

    @Override
    Map<String, String> mistakes(Subject subject, Ask.Submitted submitted) {
        String typed = submitted.value(HookPages.SECRET_FIELD);
        return typed.isEmpty()
                ? Map.of()
                : mending.secret(typed)
                        .map(sentence -> Map.of(HookPages.SECRET_FIELD, sentence))
                        .orElseGet(Map::of);
    }

    @Override
    void set(Subject subject, Ask.Submitted submitted) {
        String typed = submitted.value(HookPages.SECRET_FIELD);
        subject.kind().filter(signatures::exist).ifPresent(kind -> set(subject, kind, typed));
    }

    private void set(Subject subject, Kind kind, String typed) {
        if (typed.isEmpty()) {
            secrets.forget(subject.team().id(), Purpose.signing(kind));
        } else {
            secrets.keep(subject.team().id(), Purpose.signing(kind), typed);
        }
    }

    @Override
    Reply open(Subject subject) {
        return pages.secret(subject);
    }
}

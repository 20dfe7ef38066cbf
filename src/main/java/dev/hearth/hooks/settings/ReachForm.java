package dev.hearth.hooks.settings;

import dev.hearth.reception.Ask;
import dev.hearth.reception.Ledger;
import dev.hearth.team.Teams;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form that asks for an address to reach and for a secret that goes with it; both empty, it is given up. */
abstract class ReachForm extends HookForm {

    private final Mending mending;

    ReachForm(String form, Teams teams, HookSpeech speech, Ledger ledger, Mending mending) {
        super(form, teams, speech, ledger);
        this.mending = mending;
    }

    @Override
    Map<String, String> mistakes(Subject subject, Ask.Submitted submitted) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (!isGivenUp(submitted)) {
            mending.address(subject.team().workspace(), submitted.value(HookPages.ADDRESS_FIELD))
                    .ifPresent(sentence -> mistakes.put(HookPages.ADDRESS_FIELD, sentence));
            mending.secret(submitted.value(HookPages.SECRET_FIELD))
                    .ifPresent(sentence -> mistakes.put(HookPages.SECRET_FIELD, sentence));
        }
        return mistakes;
    }

    @Override
    void set(Subject subject, Ask.Submitted submitted) {
        if (isGivenUp(submitted)) {
            giveUp(subject);
        } else {
            set(subject, submitted.value(HookPages.ADDRESS_FIELD), submitted.value(HookPages.SECRET_FIELD));
        }
    }

    /** Whether this was sent to have it no longer. */
    abstract boolean isGivenUp(Ask.Submitted submitted);

    abstract void set(Subject subject, String address, String secret);

    abstract void giveUp(Subject subject);
}

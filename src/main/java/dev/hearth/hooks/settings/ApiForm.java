package dev.hearth.hooks.settings;

import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.team.Teams;
import org.springframework.stereotype.Component;

/** Where Steadybit's API is and which token opens it; kept together, so that no token goes to another address. */
@Component
class ApiForm extends ReachForm {

    private final Secrets secrets;
    private final HookPages pages;

    ApiForm(Teams teams, HookSpeech speech, Ledger ledger, Mending mending, Secrets secrets, HookPages pages) {
        super(HookPages.API, teams, speech, ledger, mending);
        this.secrets = secrets;
        this.pages = pages;
    }

    @Override
    boolean isGivenUp(Ask.Submitted submitted) {
        return submitted.value(HookPages.SECRET_FIELD).isEmpty();
    }

    @Override
    void set(Subject subject, String address, String secret) {
        secrets.keep(subject.team().id(), Purpose.STEADYBIT_API, address.replaceFirst("/+$", "") + ' ' + secret);
    }

    @Override
    void giveUp(Subject subject) {
        secrets.forget(subject.team().id(), Purpose.STEADYBIT_API);
    }

    @Override
    Reply open(Subject subject) {
        return pages.api(subject);
    }
}

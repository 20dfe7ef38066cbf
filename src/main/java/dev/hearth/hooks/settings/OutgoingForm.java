package dev.hearth.hooks.settings;

import dev.hearth.hooks.outgoing.Destinations;
import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.team.Teams;
import org.springframework.stereotype.Component;

/** Where experiments are told of, and by which secret that is signed. */
@Component
class OutgoingForm extends ReachForm {

    private final Destinations destinations;
    private final Secrets secrets;
    private final HookPages pages;

    OutgoingForm(
            Teams teams,
            HookSpeech speech,
            Ledger ledger,
            Mending mending,
            Destinations destinations,
            Secrets secrets,
            HookPages pages) {
        super(HookPages.OUTGOING, teams, speech, ledger, mending);
        this.destinations = destinations;
        this.secrets = secrets;
        this.pages = pages;
    }

    @Override
    boolean isGivenUp(Ask.Submitted submitted) {
        return submitted.value(HookPages.ADDRESS_FIELD).isEmpty();
    }

    @Override
    void set(Subject subject, String address, String secret) {
        destinations.set(subject.team().id(), address);
        secrets.keep(subject.team().id(), Purpose.OUTGOING, secret);
    }

    @Override
    void giveUp(Subject subject) {
        destinations.forget(subject.team().id());
        secrets.forget(subject.team().id(), Purpose.OUTGOING);
    }

    @Override
    Reply open(Subject subject) {
        return pages.outgoing(subject);
    }
}

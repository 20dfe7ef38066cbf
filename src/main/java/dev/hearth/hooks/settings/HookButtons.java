package dev.hearth.hooks.settings;

import dev.hearth.chat.Press;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Tokens;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The buttons of these settings: make, renew and revoke an address, and open the forms. */
@Component
class HookButtons implements ButtonHandler {

    static final String KIND = "hooks.kind";
    static final String MAKE = "hooks.make";
    static final String REVOKE = "hooks.revoke";
    static final String SECRET = "hooks.secret";
    static final String API = "hooks.api";
    static final String OUTGOING = "hooks.outgoing";
    static final String HOSTS = "hooks.hosts";

    private final Teams teams;
    private final Tokens tokens;
    private final HookSpeech speech;
    private final HookPages pages;
    private final Ledger ledger;

    HookButtons(Teams teams, Tokens tokens, HookSpeech speech, HookPages pages, Ledger ledger) {
        this.teams = teams;
        this.tokens = tokens;
        this.speech = speech;
        this.pages = pages;
        this.ledger = ledger;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(KIND, MAKE, REVOKE, SECRET, API, OUTGOING, HOSTS);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(SECRET, API, OUTGOING, HOSTS);
    }

    @Override
    public Reply press(Request request, Press press) {
        return Subject.read(request, press.subject(), teams)
                .map(subject -> press(request, press.name(), subject))
                .orElseGet(() -> speech.say("hooks.not-yours"));
    }

    private Reply press(Request request, String button, Subject subject) {
        return switch (button) {
            case OUTGOING -> pages.outgoing(subject);
            case HOSTS -> pages.hosts(subject);
            default ->
                subject.kind()
                        .filter(speech::knows)
                        .map(kind -> press(request, button, subject, kind))
                        .orElseGet(() -> speech.say("hooks.not-yours"));
        };
    }

    private Reply press(Request request, String button, Subject subject, Kind kind) {
        return switch (button) {
            case MAKE -> make(request, subject.team(), kind);
            case REVOKE -> revoke(request, subject.team(), kind);
            case SECRET -> pages.secret(subject);
            case API -> pages.api(subject);
            default -> speech.kind(subject.team(), kind);
        };
    }

    /** The memo is the seed: pressed twice, the address is the same, and nothing that is kept tells it. */
    private Reply make(Request request, Team team, Kind kind) {
        String seed = tokens.fresh();
        return ledger.keep(
                request,
                () -> {
                    tokens.keep(team, kind, tokens.grow(seed));
                    return Deed.done(seed);
                },
                memo -> speech.address(team, kind, tokens.grow(memo)));
    }

    private Reply revoke(Request request, Team team, Kind kind) {
        return ledger.keep(
                request,
                () -> {
                    tokens.revoke(team.id(), kind);
                    return Deed.done("revoked");
                },
                _ -> speech.revoked(team, kind));
    }
}

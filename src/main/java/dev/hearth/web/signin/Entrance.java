package dev.hearth.web.signin;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.web.Invitations;
import dev.hearth.web.signin.SignInLinks.Bearer;
import dev.hearth.workspaces.Person;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets people in by a link, and out again. */
@Component
class Entrance implements Invitations {

    static final String OPEN = "web.open";

    private final SignInLinks links;
    private final Sessions sessions;
    private final Members members;
    private final Ledger ledger;
    private final Voice voice;
    private final String address;

    Entrance(
            SignInLinks links,
            Sessions sessions,
            Members members,
            Ledger ledger,
            Voice voice,
            @Value("${hearth.public-url:http://localhost:8080}") String publicUrl) {
        this.links = links;
        this.sessions = sessions;
        this.members = members;
        this.ledger = ledger;
        this.voice = voice;
        this.address = publicUrl.strip().replaceFirst("/+$", "") + "/in#";
    }

    /** Somebody who came in: the key of their session, and the page they came for. */
    record Admitted(String key, String landing) {}

    /** The request leaves no key: beside it the token would have to be kept to be said again. */
    @Override
    public Reply invite(Request request, String landing, String key) {
        String token = links.fresh();
        return ledger.keep(
                request.unkept(),
                () -> {
                    links.keep(token, new Bearer(request.person(), landing));
                    return Deed.done("invited");
                },
                _ -> Reply.say(Message.of(
                        voice.text(key, "minutes", SignInLinks.GOOD_FOR.toMinutes()),
                        Block.Buttons.of(open(address + token)),
                        voice.context("web.link.off"))));
    }

    /**
     * Spends a token.
     *
     * @param token as it came
     * @param before the key of the session this browser had, which ends; null for none
     * @return nothing if the token is not good; of two who spend it at once only one comes in
     */
    Optional<Admitted> admit(String token, @Nullable String before) {
        return links.find(token)
                .filter(bearer -> members.stillHere(bearer.person()))
                .flatMap(bearer -> spend(token, bearer, before));
    }

    private Optional<Admitted> spend(String token, Bearer bearer, @Nullable String before) {
        AtomicReference<Optional<Admitted>> admitted = new AtomicReference<>(Optional.empty());
        ledger.run(() -> admitted.set(
                links.spend(token)
                        ? Optional.of(new Admitted(begin(bearer, before), bearer.landing()))
                        : Optional.empty()));
        return admitted.get();
    }

    private Button open(String link) {
        return new Button(voice.line("web.link.open"), new Press(OPEN, ""), Button.Weight.PRIMARY, link);
    }

    private String begin(Bearer bearer, @Nullable String before) {
        sessions.tidy();
        if (before != null) {
            sessions.end(before);
        }
        return sessions.begin(bearer.person());
    }

    /** Ends a session. */
    void leave(String key) {
        ledger.run(() -> sessions.end(key));
    }

    /** Ends all sessions of a person and spoils their links, wherever they are open. */
    void shut(Person person) {
        sessions.end(person);
        links.forget(person);
    }
}

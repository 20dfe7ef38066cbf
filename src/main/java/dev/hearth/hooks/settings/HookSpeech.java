package dev.hearth.hooks.settings;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.hooks.Hook;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Tokens;
import dev.hearth.hooks.fetching.Hosts;
import dev.hearth.hooks.outgoing.Destinations;
import dev.hearth.hooks.secrets.Secrets;
import dev.hearth.hooks.secrets.Secrets.Purpose;
import dev.hearth.hooks.secrets.Signatures;
import dev.hearth.reception.Reply;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says what there is, to an administrator alone; an address once, when it is made, and a secret never. */
@Component
class HookSpeech {

    static final String OUTGOING = "outgoing";
    static final String HOSTS = "hosts";

    private final Voice voice;
    private final Tokens tokens;
    private final Secrets secrets;
    private final Signatures signatures;
    private final Destinations destinations;
    private final Hosts hosts;
    private final List<Kind> kinds;
    private final String publicUrl;

    HookSpeech(
            Voice voice,
            Tokens tokens,
            Secrets secrets,
            Signatures signatures,
            Destinations destinations,
            Hosts hosts,
            ObjectProvider<Hook> hooks,
            @Value("${hearth.public-url:http://localhost:8080}") String publicUrl) {
        this.voice = voice;
        this.tokens = tokens;
        this.secrets = secrets;
        this.signatures = signatures;
        this.destinations = destinations;
        this.hosts = hosts;
        this.kinds = hooks.stream().map(Hook::kind).sorted().toList();
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    /** Whether somebody stands behind addresses of this kind; others are made elsewhere. */
    boolean knows(Kind kind) {
        return kinds.contains(kind);
    }

    Reply say(String key) {
        return Reply.say(voice.say(key));
    }

    /** Everything, and a button to each. */
    Reply list(Team team) {
        List<Kind> made = tokens.of(team.id());
        List<Block.Fact> facts = new ArrayList<>();
        List<Button> buttons = new ArrayList<>();
        for (Kind kind : kinds) {
            facts.add(new Block.Fact(name(kind), Prose.of(standing(team, kind, made.contains(kind)))));
            buttons.add(Button.plain(name(kind), HookButtons.KIND, Subject.of(team, kind.word())));
        }
        facts.add(new Block.Fact(voice.line("hooks.outgoing"), outgoing(team)));
        facts.add(new Block.Fact(voice.line("hooks.hosts"), hosts(team)));
        buttons.add(Button.plain(voice.line("hooks.outgoing"), HookButtons.OUTGOING, Subject.of(team, OUTGOING)));
        buttons.add(Button.plain(voice.line("hooks.hosts"), HookButtons.HOSTS, Subject.of(team, HOSTS)));
        return Reply.say(Message.of(
                voice.text("hooks.list", "team", team.name()),
                new Block.Facts(facts),
                new Block.Buttons(buttons),
                voice.context("hooks.list.once")));
    }

    private String standing(Team team, Kind kind, boolean made) {
        String address = voice.line(made ? "hooks.standing.made" : "hooks.standing.none");
        return secrets.has(team.id(), Purpose.signing(kind))
                ? address + " · " + voice.line("hooks.standing.signed")
                : address;
    }

    private Prose outgoing(Team team) {
        int lost = destinations.lost(team.id());
        return destinations
                .of(team.id())
                .map(address -> voice.say(
                        lost == 0 ? "hooks.outgoing.to" : "hooks.outgoing.lost",
                        "host",
                        Hosts.read(address).orElse(""),
                        "lost",
                        lost))
                .orElseGet(() -> voice.say("hooks.outgoing.none"));
    }

    private Prose hosts(Team team) {
        List<String> allowed = hosts.of(team.workspace());
        return allowed.isEmpty() ? voice.say("hooks.hosts.none") : Prose.of(String.join(" · ", allowed));
    }

    /** One kind of address, and what can be done with it. */
    Reply kind(Team team, Kind kind) {
        boolean made = tokens.of(team.id()).contains(kind);
        String subject = Subject.of(team, kind.word());
        List<Button> buttons = new ArrayList<>();
        if (made) {
            buttons.add(Button.plain(voice.line("hooks.renew"), HookButtons.MAKE, subject));
            buttons.add(Button.danger(voice.line("hooks.revoke"), HookButtons.REVOKE, subject));
        } else {
            buttons.add(Button.primary(voice.line("hooks.make"), HookButtons.MAKE, subject));
        }
        if (signatures.exist(kind)) {
            buttons.add(Button.plain(voice.line("hooks.secret"), HookButtons.SECRET, subject));
        }
        if (kind == Kind.STEADYBIT) {
            buttons.add(Button.plain(voice.line("hooks.api"), HookButtons.API, subject));
        }
        return Reply.say(Message.of(
                voice.text(
                        "hooks.kind", "kind", name(kind), "standing", standing(team, kind, made), "team", team.name()),
                voice.text("hooks.kind." + kind.word()),
                new Block.Buttons(buttons)));
    }

    /** An address, this once. */
    Reply address(Team team, Kind kind, String token) {
        Prose address = Prose.of(new Span.Code(publicUrl + "/hooks/" + kind.word() + "/" + token));
        return Reply.say(Message.of(
                voice.text("hooks.address", "kind", name(kind), "team", team.name()),
                new Block.Facts(List.of(new Block.Fact(voice.line("hooks.address.fact"), address))),
                voice.context("hooks.address.once")));
    }

    /** It is good no more. */
    Reply revoked(Team team, Kind kind) {
        return Reply.say(voice.say("hooks.revoked", "kind", name(kind), "team", team.name()));
    }

    String name(Kind kind) {
        return voice.line("hooks.name." + kind.word());
    }
}

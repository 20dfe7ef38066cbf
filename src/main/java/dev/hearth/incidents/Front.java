package dev.hearth.incidents;

import dev.hearth.incidents.book.Drafts;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.drills.Drilling;
import dev.hearth.incidents.finding.Numbered;
import dev.hearth.incidents.finding.Numbers;
import dev.hearth.incidents.finding.Reach;
import dev.hearth.incidents.finding.Whereabouts;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.similar.Similar;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.incidents.verbs.Verb;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Brings together a verb and the incident it is meant for: that of the thread, else the channel's only open one, else the
 * one its author picks, with nothing typed twice. Memos read {@code verb/number/rest}, or {@code draft/id}.
 */
@Component
public class Front {

    /** How long words may be. */
    public static final int MOST = 40_000;

    private static final String DRAFT = "draft";
    private static final String OPEN = "open";

    private final Map<String, Verb> verbs;
    private final Whereabouts whereabouts;
    private final Reach reach;
    private final Incidents incidents;
    private final Drafts drafts;
    private final Views views;
    private final Asides asides;
    private final Drilling drilling;
    private final Ledger ledger;
    private final Similar similar;

    Front(
            List<Verb> verbs,
            Whereabouts whereabouts,
            Reach reach,
            Incidents incidents,
            Drafts drafts,
            Views views,
            Asides asides,
            Drilling drilling,
            Ledger ledger,
            Similar similar) {
        this.verbs = verbs.stream().collect(Collectors.toMap(Verb::name, Function.identity()));
        this.whereabouts = whereabouts;
        this.reach = reach;
        this.incidents = incidents;
        this.drafts = drafts;
        this.views = views;
        this.asides = asides;
        this.drilling = drilling;
        this.ledger = ledger;
        this.similar = similar;
    }

    /** Somebody typed a verb. */
    Reply typed(String name, Request request, String text) {
        Verb verb = verb(name);
        String words = text.strip();
        if (verb.needsWords() && words.isEmpty()) {
            return asides.empty(name);
        }
        if (words.length() > MOST) {
            return asides.say("long");
        }
        Optional<Reply> named = verb.takesNumber() ? numbered(name, request, words) : Optional.empty();
        if (named.isPresent()) {
            return named.get();
        }
        return request.here().direct()
                ? asides.direct(words)
                : drilling.typed(name, request, words)
                        .orElseGet(() ->
                                ledger.keep(request, () -> find(verb, request, words), memo -> answer(request, memo)));
    }

    /** Words that begin with a number mean the incident of that number, wherever they are typed. */
    private Optional<Reply> numbered(String name, Request request, String words) {
        return Numbered.read(words)
                .filter(read -> read.surely() || whereabouts.at(request.here()) instanceof Whereabouts.Meant.None)
                .map(read -> reach.find(request, read.number())
                        .map(incident -> about(Integer.toString(incident.number()), name, request, read.rest()))
                        .orElseGet(() -> asides.unreachable(read.number(), read.rest())));
    }

    /** Somebody pressed or sent something about an incident they see. */
    Reply about(String number, String name, Request request, String words) {
        return ledger.keep(
                request,
                () -> incident(request, number)
                        .map(incident -> carryOut(verb(name), request, incident, words))
                        .orElseGet(() -> Deed.refused(asides.say("unknown"))),
                memo -> answer(request, memo));
    }

    /** Somebody said which incident their waiting words are for. */
    Reply picked(Request request, String draft, String number) {
        return ledger.keep(request, () -> pick(request, draft, number), memo -> answer(request, memo));
    }

    /** The incident by this number in this person's workspace. */
    public Optional<Incident> incident(Request request, String number) {
        return Numbers.read(number)
                .flatMap(read -> incidents.find(request.person().workspace(), read));
    }

    private Verdict find(Verb verb, Request request, String words) {
        return switch (whereabouts.at(request.here())) {
            case Whereabouts.Meant.One one -> carryOut(verb, request, one.incident(), words);
            case Whereabouts.Meant.None _ -> last(verb, request).orElseGet(() -> none(verb, request, words));
            case Whereabouts.Meant.Several _ -> draft(verb, request, words);
        };
    }

    private Optional<Verdict> last(Verb verb, Request request) {
        return verb.looksBack()
                ? incidents
                        .lastIn(request.here().workspace(), request.here().channel())
                        .map(incident -> carryOut(verb, request, incident, ""))
                : Optional.empty();
    }

    private Verdict none(Verb verb, Request request, String words) {
        return words.isEmpty() ? Deed.refused(asides.none(words)) : draft(verb, request, words);
    }

    private Verdict draft(Verb verb, Request request, String words) {
        return Deed.done(
                DRAFT + "/" + drafts.keep(request.person(), request.here().channel(), verb.name(), words));
    }

    private Verdict pick(Request request, String draft, String number) {
        Optional<Drafts.Draft> words = Numbers.read(draft).flatMap(id -> drafts.find(request.person(), id));
        Optional<Incident> incident = incident(request, number);
        if (words.isEmpty() || incident.isEmpty()) {
            return Deed.refused(asides.say("draft.gone"));
        }
        String name = words.get().verb().equals(OPEN) ? "note" : words.get().verb();
        Verdict verdict =
                carryOut(verb(name), request, incident.get(), words.get().words());
        if (verdict instanceof Verdict.Done) {
            drafts.drop(words.get());
        }
        return verdict;
    }

    private Verdict carryOut(Verb verb, Request request, Incident incident, String words) {
        if (!incident.isOpen() && !verb.afterwards()) {
            return Deed.refused(asides.resolved(views.of(incident), words));
        }
        return switch (verb.carryOut(request, incident, words)) {
            case Verdict.Done done -> Deed.done(verb.name() + "/" + incident.number() + "/" + done.memo());
            case Verdict.Refused refused -> refused;
        };
    }

    private Reply answer(Request request, String memo) {
        String name = Numbers.first(memo);
        String rest = Numbers.second(memo);
        if (name.equals(DRAFT)) {
            return Numbers.read(rest)
                    .flatMap(id -> drafts.find(request.person(), id))
                    .map(draft -> which(request, draft))
                    .orElseGet(() -> asides.say("draft.gone"));
        }
        Optional<Incident> meant = incident(request, Numbers.first(rest));
        return meant.map(incident -> answer(name, request, incident, Numbers.second(rest)))
                .orElseGet(() -> asides.say("unknown"));
    }

    private Reply which(Request request, Drafts.Draft draft) {
        List<Incident> open = whereabouts.openAt(request.here());
        return open.isEmpty() ? asides.none(draft) : asides.which(draft, open);
    }

    private Verb verb(String name) {
        Verb verb = verbs.get(name);
        if (verb == null) {
            throw new IllegalArgumentException("no verb " + name);
        }
        return verb;
    }

    private Reply answer(String name, Request request, Incident incident, String rest) {
        Reply answer = verb(name).answer(incident, rest);
        return name.equals("orient") ? similar.beside(answer, request, incident) : answer;
    }
}

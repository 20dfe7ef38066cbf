package dev.hearth.incidents.opening;

import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.incidents.Front;
import dev.hearth.incidents.book.Drafts;
import dev.hearth.incidents.finding.Numbers;
import dev.hearth.incidents.finding.Whereabouts;
import dev.hearth.incidents.lead.Views;
import dev.hearth.incidents.similar.Similar;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.ShortcutHandler;
import dev.hearth.reception.Signature;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Opens an incident at once, by a command, a button or on a message; where one is open already, says where it stands and
 * asks whether this is another.
 */
@Component
class Opening implements Command, ButtonHandler, ShortcutHandler {

    private static final String OPEN = "open";
    private static final String ANOTHER = "incidents.another";
    private static final String NOW = "incidents.open";
    private static final String OPENED = "opened";

    private final Beginning beginning;
    private final ConcernedTeam concerned;
    private final Drafts drafts;
    private final Whereabouts whereabouts;
    private final Views views;
    private final Asides asides;
    private final Ledger ledger;
    private final Similar similar;

    Opening(
            Beginning beginning,
            ConcernedTeam concerned,
            Drafts drafts,
            Whereabouts whereabouts,
            Views views,
            Asides asides,
            Ledger ledger,
            Similar similar) {
        this.beginning = beginning;
        this.concerned = concerned;
        this.drafts = drafts;
        this.whereabouts = whereabouts;
        this.views = views;
        this.asides = asides;
        this.ledger = ledger;
        this.similar = similar;
    }

    @Override
    public Signature signature() {
        return Signature.of("ooda", OPEN, "TEXT");
    }

    @Override
    public String shortcut() {
        return NOW;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(ANOTHER, NOW);
    }

    @Override
    public Reply handle(Request request, String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return asides.empty(OPEN);
        }
        return words.length() > Front.MOST
                ? asides.say("long")
                : concerned
                        .guess(request)
                        .map(guess -> open(request, guess, Beginning.Words.typed(words)))
                        .orElseGet(() -> asides.direct(words));
    }

    @Override
    public Reply point(Request request, Ask.Pointed pointed) {
        Beginning.Words words = beginning.pointed(request, pointed);
        return concerned
                .guess(request)
                .map(guess -> open(request, guess, words))
                .orElseGet(() -> asides.direct(words.said()));
    }

    @Override
    public Reply press(Request request, Press press) {
        Optional<ConcernedTeam.Guess> guess = concerned.guess(request);
        if (guess.isEmpty()) {
            return asides.direct("");
        }
        return press.name().equals(NOW)
                ? open(request, guess.get(), beginning.untitled())
                : ledger.keep(request, () -> another(request, guess.get(), press), memo -> answer(request, memo));
    }

    private Reply open(Request request, ConcernedTeam.Guess guess, Beginning.Words words) {
        return ledger.keep(
                request,
                () -> whereabouts.openAt(request.here()).isEmpty()
                        ? begin(request, guess, words)
                        : wait(request, words),
                memo -> answer(request, memo));
    }

    private Verdict wait(Request request, Beginning.Words words) {
        Place place = request.here();
        return Deed.done("draft/" + drafts.keep(request.person(), place.channel(), OPEN, words.said(), words.source()));
    }

    private Verdict another(Request request, ConcernedTeam.Guess guess, Press press) {
        Optional<Drafts.Draft> draft = draft(request, press.subject());
        if (draft.isEmpty() || !draft.get().channel().equals(request.here().channel())) {
            return Deed.refused(asides.say("draft.gone"));
        }
        drafts.drop(draft.get());
        return begin(
                request,
                guess,
                new Beginning.Words(draft.get().words(), draft.get().source()));
    }

    private Verdict begin(Request request, ConcernedTeam.Guess guess, Beginning.Words words) {
        beginning.begin(request, guess, words);
        return Deed.done(OPENED);
    }

    private Reply answer(Request request, String memo) {
        return memo.equals(OPENED)
                ? remembered(request)
                : draft(request, Numbers.second(memo))
                        .map(draft -> asides.second(
                                draft,
                                whereabouts.openAt(request.here()).stream()
                                        .map(views::of)
                                        .toList()))
                        .orElseGet(() -> asides.say("draft.gone"));
    }

    private Optional<Drafts.Draft> draft(Request request, String id) {
        return Numbers.read(id).flatMap(number -> drafts.find(request.person(), number));
    }

    /** What is known of old that sounds like this, for whoever opened it. */
    private Reply remembered(Request request) {
        return whereabouts.openAt(request.here()).stream()
                .reduce((_, newest) -> newest)
                .map(opened -> similar.beside(Reply.silence(), request, opened))
                .orElseGet(Reply::silence);
    }
}

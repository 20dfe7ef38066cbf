package dev.hearth.incidents.copying;

import dev.hearth.incidents.Front;
import dev.hearth.incidents.book.Copies;
import dev.hearth.incidents.book.Drafts;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.finding.Numbers;
import dev.hearth.incidents.finding.Whereabouts;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.ShortcutHandler;
import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** The shortcut on a message: onto the timeline of the incident that is meant, with one press; a choice where several are. */
@Component
class AddToIncident implements ShortcutHandler {

    private static final String DRAFT = "draft";

    private final Whereabouts whereabouts;
    private final Incidents incidents;
    private final Drafts drafts;
    private final Copying copying;
    private final Asides asides;
    private final Ledger ledger;

    AddToIncident(
            Whereabouts whereabouts,
            Incidents incidents,
            Drafts drafts,
            Copying copying,
            Asides asides,
            Ledger ledger) {
        this.whereabouts = whereabouts;
        this.incidents = incidents;
        this.drafts = drafts;
        this.copying = copying;
        this.asides = asides;
        this.ledger = ledger;
    }

    @Override
    public String shortcut() {
        return "incidents.add";
    }

    @Override
    public Reply point(Request request, Ask.Pointed pointed) {
        String words = words(pointed);
        return words.isEmpty()
                ? asides.say("copy.empty")
                : ledger.keep(request, () -> add(request, pointed, words), memo -> answer(request, memo));
    }

    private Verdict add(Request request, Ask.Pointed pointed, String words) {
        Copies.Source source = source(request, pointed);
        return whereabouts.at(request.here()) instanceof Whereabouts.Meant.One(Incident incident)
                ? copying.copy(incident, source, words, request.person())
                : Deed.done(DRAFT + "/" + drafts.keep(request.person(), source.channel(), "note", words, source));
    }

    private Reply answer(Request request, String memo) {
        return memo.startsWith(DRAFT)
                ? Numbers.read(Numbers.second(memo))
                        .flatMap(id -> drafts.find(request.person(), id))
                        .map(draft -> which(request, draft))
                        .orElseGet(() -> asides.say("draft.gone"))
                : copying.answer(memo);
    }

    /** Where none is open in this channel, those are offered in which one said something. */
    private Reply which(Request request, Drafts.Draft draft) {
        List<Incident> here = whereabouts.openAt(request.here());
        List<Incident> open = here.isEmpty() ? incidents.openWith(request.person()) : here;
        return open.isEmpty() ? asides.none(draft) : asides.which(draft, open);
    }

    /** What a message says, as much of it as is kept. */
    static String words(Ask.Pointed pointed) {
        String words = pointed.text().strip();
        return words.substring(0, Math.min(Front.MOST, words.length()));
    }

    /** Where it says so. */
    static Copies.Source source(Request request, Ask.Pointed pointed) {
        String author = pointed.author();
        return new Copies.Source(
                request.here().channel(),
                pointed.message(),
                author == null ? null : new Person(request.person().workspace(), author),
                pointed.link());
    }
}

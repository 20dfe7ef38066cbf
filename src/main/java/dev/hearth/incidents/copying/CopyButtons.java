package dev.hearth.incidents.copying;

import dev.hearth.chat.Press;
import dev.hearth.incidents.Front;
import dev.hearth.incidents.book.Copies;
import dev.hearth.incidents.book.Drafts;
import dev.hearth.incidents.finding.Numbers;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says which incident copied words are for, and takes one's own words back. */
@Component
class CopyButtons implements ButtonHandler {

    private static final String COPY = "incidents.copy";

    private final Front front;
    private final Drafts drafts;
    private final Copies copies;
    private final Copying copying;
    private final TakingBack takingBack;
    private final Asides asides;
    private final Ledger ledger;

    CopyButtons(
            Front front,
            Drafts drafts,
            Copies copies,
            Copying copying,
            TakingBack takingBack,
            Asides asides,
            Ledger ledger) {
        this.front = front;
        this.drafts = drafts;
        this.copies = copies;
        this.copying = copying;
        this.takingBack = takingBack;
        this.asides = asides;
        this.ledger = ledger;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(COPY, Telling.BACK);
    }

    /** Whoever wrote something may take it back, whoever they are here. */
    @Override
    public Set<String> forGuests() {
        return Set.of(Telling.BACK);
    }

    @Override
    public Reply press(Request request, Press press) {
        return press.name().equals(COPY)
                ? ledger.keep(request, () -> copy(request, press.subject()), copying::answer)
                : ledger.keep(
                        request,
                        () -> takeBack(request, press.subject()),
                        memo -> asides.say("copy.back", "number", memo));
    }

    private Verdict copy(Request request, String subject) {
        Optional<Drafts.Draft> draft =
                Numbers.read(Numbers.first(subject)).flatMap(id -> drafts.find(request.person(), id));
        Optional<Incident> incident = front.incident(request, Numbers.second(subject));
        Copies.Source source = draft.map(Drafts.Draft::source).orElse(null);
        if (draft.isEmpty() || source == null || incident.isEmpty()) {
            return Deed.refused(asides.say("draft.gone"));
        }
        Verdict verdict = copying.copy(incident.get(), source, draft.get().words(), request.person());
        if (verdict instanceof Verdict.Done) {
            drafts.drop(draft.get());
        }
        return verdict;
    }

    private Verdict takeBack(Request request, String number) {
        List<Copies.Copy> theirs = front.incident(request, number)
                .map(incident -> copies.of(incident, request.person()))
                .orElseGet(List::of);
        if (theirs.isEmpty()) {
            return Deed.refused(asides.say("copy.none"));
        }
        theirs.forEach(takingBack::takeBack);
        return Deed.done(number);
    }
}

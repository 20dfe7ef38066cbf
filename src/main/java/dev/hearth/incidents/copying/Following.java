package dev.hearth.incidents.copying;

import dev.hearth.chat.Place;
import dev.hearth.incidents.Front;
import dev.hearth.incidents.book.Copies;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Follower;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import org.springframework.stereotype.Component;

/**
 * What happens to a message happens to its copies: changed words are changed, deleted ones are taken back. One that has no
 * words any more, such as a picture alone, leaves its copies as they are.
 */
@Component
class Following implements Follower {

    private final Copies copies;
    private final TakingBack takingBack;
    private final Ledger ledger;

    Following(Copies copies, TakingBack takingBack, Ledger ledger) {
        this.copies = copies;
        this.takingBack = takingBack;
        this.ledger = ledger;
    }

    @Override
    public void follow(Request request, Ask.Changed changed) {
        if (!copies.of(request.here(), changed.message()).isEmpty()) {
            ledger.keep(request, () -> follow(request.here(), changed), _ -> Reply.silence());
        }
    }

    private Deed.Verdict follow(Place place, Ask.Changed changed) {
        String text = changed.text();
        for (Copies.Copy copy : copies.of(place, changed.message())) {
            if (text == null) {
                takingBack.takeBack(copy);
            } else if (!text.isBlank()) {
                takingBack.change(
                        copy,
                        text.strip()
                                .substring(0, Math.min(Front.MOST, text.strip().length())));
            }
        }
        return Deed.done("followed");
    }
}

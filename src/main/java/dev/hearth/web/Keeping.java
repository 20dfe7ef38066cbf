package dev.hearth.web;

import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Standing;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what a page sent, by the same ledger as what comes from a chat. A page that is sent twice changes nothing the second
 * time, so no key is kept; whoever has a page in front of them sends it again if it was not kept in time.
 */
@Component
public class Keeping {

    private final Ledger ledger;
    private final WallClock clock;

    Keeping(Ledger ledger, WallClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What became of what a page sent. */
    public enum Outcome {
        /** It is durable. */
        KEPT,
        /** The deed refused. */
        REFUSED,
        /** Not kept, or not yet known to be: the page is shown again with all that was typed. */
        NOT_YET
    }

    /** What somebody sends from a page is asked as a member asks, never as an administrator: pages do not know who is one. */
    public Request request(Visitor visitor, @Nullable Place place, Ask ask) {
        return new Request(null, visitor.person(), Standing.MEMBER, place, ask, clock.nanos(), late -> {});
    }

    /** Keeps a deed before the page answers. */
    public Outcome keep(Request request, Deed deed) {
        AtomicBoolean kept = new AtomicBoolean();
        Reply reply = ledger.keep(request.unkept(), deed, _ -> {
            kept.set(true);
            return Reply.silence();
        });
        if (reply instanceof Reply.NotKept) {
            return Outcome.NOT_YET;
        }
        return kept.get() ? Outcome.KEPT : Outcome.REFUSED;
    }
}

package dev.hearth.delivery;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.team.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The gate, with a budget per channel and per person. */
@Component
class NoiseGate implements Gate {

    private final Outbox outbox;
    private final NoiseBook book;
    private final TeamClock clock;
    private final Voice voice;

    NoiseGate(Outbox outbox, NoiseBook book, TeamClock clock, Voice voice) {
        this.outbox = outbox;
        this.book = book;
        this.clock = clock;
        this.voice = voice;
    }

    @Override
    public Passage offer(Unasked unasked) {
        Posting posting = unasked.posting();
        return switch (unasked.pressing()) {
            case SAFETY -> send(posting);
            case PLANNED -> pointless(posting) ? skip(unasked) : send(posting);
            case BUDGETED -> budgeted(unasked);
        };
    }

    private Passage budgeted(Unasked unasked) {
        Posting posting = unasked.posting();
        Team team = unasked.team();
        NoiseBook.Line line =
                new NoiseBook.Line(posting.to().workspace(), posting.to().line());
        Instant now = clock.now();
        LocalDate today = now.atZone(team.zone()).toLocalDate();
        boolean direct = posting.to() instanceof Address.To;
        if (pointless(posting)
                || book.quiet(line, now)
                || (direct && !team.week().isOpen(now))) {
            return Passage.LEFT_OUT;
        }
        if (!NoiseBudget.allows(direct, book.postsOn(line, today), book.postsInWeekOf(line, today))) {
            return direct ? Passage.LEFT_OUT : keepForDigest(line, unasked.about());
        }
        book.note(line, today);
        return send(direct ? posting : withDigest(posting, line));
    }

    private Passage keepForDigest(NoiseBook.Line line, String about) {
        book.digest(line, about);
        return Passage.DIGEST;
    }

    private Posting withDigest(Posting posting, NoiseBook.Line line) {
        List<String> waiting = book.takeDigest(line);
        if (waiting.isEmpty()) {
            return posting;
        }
        List<Block> blocks = new ArrayList<>(posting.message().blocks());
        blocks.add(voice.context("delivery.digest", "waiting", String.join(" · ", waiting)));
        Message longer = new Message(blocks, posting.message().sample());
        return new Posting(posting.to(), longer, posting.handle(), posting.whenUnknown(), posting.until());
    }

    private Passage skip(Unasked unasked) {
        outbox.post(Posting.of(
                unasked.posting().to(), Message.of(voice.say("delivery.skipped", "about", unasked.about()))));
        return Passage.LEFT_OUT;
    }

    private Passage send(Posting posting) {
        outbox.post(posting);
        return Passage.SENT;
    }

    private boolean pointless(Posting posting) {
        Instant until = posting.until();
        return until != null && clock.now().isAfter(until);
    }
}

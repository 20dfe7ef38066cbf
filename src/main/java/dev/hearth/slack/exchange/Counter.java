package dev.hearth.slack.exchange;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.slack.answers.Ack;
import dev.hearth.slack.answers.Background;
import dev.hearth.slack.answers.Way;
import dev.hearth.slack.web.ConditionalOnSlack;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Hands in what people ask for and answers within Slack's three seconds, whatever it takes (P12). */
@Component
@ConditionalOnSlack
class Counter {

    /** A little more than what is kept may take, so that the truer of the two answers comes first. */
    private static final Duration PATIENCE = Duration.ofMillis(2700);

    private static final Logger log = LoggerFactory.getLogger(Counter.class);

    private final Reception reception;
    private final Voice voice;
    private final WallClock clock;
    private final Background background;
    private final Duration shortly;

    Counter(
            Reception reception,
            Voice voice,
            WallClock clock,
            Background background,
            @Value("${hearth.slack.shortly:200ms}") Duration shortly) {
        this.shortly = shortly;
        this.reception = reception;
        this.voice = voice;
        this.clock = clock;
        this.background = background;
    }

    /**
     * Serves one person.
     *
     * @param received when it came in, in nanoseconds of the wall clock's monotonic reading
     */
    Ack serve(Asked asked, long received) {
        Way way = asked.way();
        CompletableFuture<Reply> answer = background.ask(() -> reply(asked, received));
        long left = (way.mayFollow() ? shortly : PATIENCE).toNanos() - (clock.nanos() - received);
        try {
            return way.answer(answer.get(left, TimeUnit.NANOSECONDS));
        } catch (TimeoutException slow) {
            answer.thenAccept(way::later);
            return way.waiting();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return way.waiting();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Reply reply(Asked asked, long received) {
        try {
            return asked.standing()
                    .get()
                    .map(standing -> reception.receive(request(asked, standing, received)))
                    .orElseGet(() -> stranger(asked.ask()));
        } catch (RuntimeException fault) {
            log.error("A request could not be answered: {}", fault.getClass().getName());
            return asked.ask() instanceof Ask.Overheard
                    ? Reply.silence()
                    : new Reply.NotKept(Message.of(voice.say("slack.broke")));
        }
    }

    private Request request(Asked asked, Standing standing, long received) {
        return new Request(
                asked.key(),
                asked.person(),
                standing,
                asked.place(),
                asked.ask(),
                received,
                reply -> background.run(() -> asked.way().later(reply)));
    }

    /** Slack has not said who this is; a form stays open and shows its own words. */
    private Reply stranger(Ask ask) {
        Block.Text sentence = voice.text("slack.stranger");
        String words = ask instanceof Ask.Typed typed ? ("/" + typed.word() + " " + typed.text()).strip() : "";
        return new Reply.NotKept(
                words.isEmpty() ? Message.of(sentence) : Message.of(sentence, new Block.Quote(words, null)));
    }
}

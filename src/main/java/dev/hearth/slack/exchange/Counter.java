package dev.hearth.slack.exchange;

import dev.hearth.chat.Voice;
import dev.hearth.clock.WallClock;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.slack.answers.Ack;
import dev.hearth.slack.answers.Background;
import dev.hearth.slack.answers.Way;
import dev.hearth.slack.web.ConditionalOnSlack;
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
        Request request = new Request(
                asked.key(),
                asked.person(),
                asked.standing(),
                asked.place(),
                asked.ask(),
                received,
                reply -> background.run(() -> way.later(reply)));
        CompletableFuture<Reply> answer = background.ask(() -> ask(request));
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

    private Reply ask(Request request) {
        try {
            return reception.receive(request);
        } catch (RuntimeException fault) {
            log.error("A request could not be answered: {}", fault.getClass().getName());
            return new Reply.NotKept(dev.hearth.chat.Message.of(voice.say("slack.broke")));
        }
    }
}

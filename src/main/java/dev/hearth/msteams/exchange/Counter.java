package dev.hearth.msteams.exchange;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.clock.WallClock;
import dev.hearth.msteams.answers.Ack;
import dev.hearth.msteams.answers.Background;
import dev.hearth.msteams.answers.Dialogs;
import dev.hearth.msteams.answers.Way;
import dev.hearth.msteams.answers.Ways;
import dev.hearth.msteams.connector.Address;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.people.People;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Standing;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands in what people ask for and answers within Teams' limits, whatever it takes (P12). */
@Component
@ConditionalOnMsTeams
class Counter {

    /** A little more than what is kept may take, so that the truer of the two answers comes first. */
    private static final Duration PATIENCE = Duration.ofMillis(2700);

    /** How long Teams may take to say who asks: while it waits for the answer itself, and while only a person does. */
    private static final Duration BRIEFLY = Duration.ofMillis(1500);

    private static final Duration AT_LEISURE = Duration.ofSeconds(8);

    /** Who waits longer sees that Hearth is at it. */
    private static final Duration TYPING = Duration.ofMillis(1500);

    private static final String AT_IT = "{\"type\":\"typing\"}";
    private static final Logger log = LoggerFactory.getLogger(Counter.class);

    private final Reception reception;
    private final Connector connector;
    private final People people;
    private final Dialogs dialogs;
    private final Voice voice;
    private final WallClock clock;
    private final Background background;

    Counter(
            Reception reception,
            Connector connector,
            People people,
            Dialogs dialogs,
            Voice voice,
            WallClock clock,
            Background background) {
        this.reception = reception;
        this.connector = connector;
        this.people = people;
        this.dialogs = dialogs;
        this.voice = voice;
        this.clock = clock;
        this.background = background;
    }

    /**
     * Serves one person.
     *
     * @param where where it was asked, for the sign that Hearth is at it
     * @param received when it came in, in nanoseconds of the wall clock's monotonic reading
     */
    Ack serve(Asked asked, Address where, long received) {
        Way way = asked.way();
        CompletableFuture<Reply> answer = background.ask(() -> reply(asked, where, received));
        if (!way.inTheExchange()) {
            answer.thenAccept(way::answer);
            if (!(asked.ask() instanceof Ask.Overheard)) {
                background.unlessAnswered(answer, TYPING, () -> connector.post(where, AT_IT));
            }
            return Ack.EMPTY;
        }
        long left = PATIENCE.toNanos() - (clock.nanos() - received);
        try {
            return way.answer(answer.get(left, TimeUnit.NANOSECONDS));
        } catch (TimeoutException slow) {
            answer.thenAccept(late -> background.run(() -> way.later(late)));
            return way.waiting();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return way.waiting();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Reply reply(Asked asked, Address where, long received) {
        try {
            return standing(asked, where)
                    .map(standing -> handIn(asked, standing, received))
                    .orElseGet(() -> stranger(asked.ask()));
        } catch (RuntimeException fault) {
            log.error("A request could not be answered: {}", fault.getClass().getName());
            return asked.ask() instanceof Ask.Overheard
                    ? Reply.silence()
                    : new Reply.NotKept(Message.of(voice.say("msteams.broke")));
        }
    }

    private Optional<Standing> standing(Asked asked, Address where) {
        return asked.pressing()
                ? Optional.of(people.rememberedStanding(asked.person()))
                : people.certainStanding(asked.person(), where, asked.way().inTheExchange() ? BRIEFLY : AT_LEISURE);
    }

    private Reply handIn(Asked asked, Standing standing, long received) {
        if (asked.ask() instanceof Ask.Pressed(Press press, String _)
                && press.name().equals(Ways.OPEN)) {
            return opened(asked.person(), press.subject());
        }
        return reception.receive(new Request(
                asked.key(),
                asked.person(),
                standing,
                asked.place(),
                asked.ask(),
                received,
                reply -> background.run(() -> asked.way().later(reply))));
    }

    /** A form that waits, for the one person for whom it does. */
    private Reply opened(Person person, String mark) {
        String missing = dialogs.isOfAnother(person, mark) ? "msteams.form.others" : "msteams.form.gone";
        return dialogs.find(person, mark)
                .map(kept -> Reply.open(kept.form()))
                .orElseGet(() -> new Reply.NotKept(Message.of(voice.text(missing))));
    }

    /** Teams has not said who this is; nothing typed is lost. */
    private Reply stranger(Ask ask) {
        Block.Text sentence = voice.text("msteams.stranger");
        String words = ask instanceof Ask.Typed typed ? typed.text().strip() : "";
        return new Reply.NotKept(
                words.isEmpty() ? Message.of(sentence) : Message.of(sentence, new Block.Quote(words, null)));
    }
}

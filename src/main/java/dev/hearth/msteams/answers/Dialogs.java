package dev.hearth.msteams.answers;

import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.clock.WallClock;
import dev.hearth.msteams.cards.Cards;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.people.People;
import dev.hearth.workspaces.Person;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dialogs and the forms in them. A form is remembered for a while, in memory and nowhere else, so that it can be opened
 * later and shown again with everything in it.
 */
@Component
@ConditionalOnMsTeams
public class Dialogs {

    /** The name under which a form's mark travels in what a dialog sends. */
    public static final String AT = "at";

    private static final int REMEMBERED = 2_000;
    private static final long FRESH = Duration.ofHours(2).toNanos();

    private final Cards cards;
    private final People people;
    private final WallClock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Kept> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > REMEMBERED;
        }
    };

    Dialogs(Cards cards, People people, WallClock clock) {
        this.cards = cards;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A form that was shown to somebody, or waits for them to open it.
     *
     * @param mark what makes it this one among all
     * @param opened when
     */
    public record Kept(
            String mark, Person person, Form form, @Nullable Place place, Instant opened, long since) {

        /** The same with what was typed into it. */
        public Kept holding(Map<String, String> values) {
            return new Kept(mark, person, form.holding(values), place, opened, since);
        }
    }

    /** Remembers a form for a person. */
    public Kept keep(Person person, Form form, @Nullable Place place) {
        byte[] mark = new byte[16];
        random.nextBytes(mark);
        Kept fresh = new Kept(HexFormat.of().formatHex(mark), person, form, place, clock.instant(), clock.nanos());
        synchronized (kept) {
            kept.put(fresh.mark(), fresh);
        }
        return fresh;
    }

    /** The form with this mark, for the person it was kept for and nobody else. */
    public Optional<Kept> find(Person person, String mark) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(mark))
                    .filter(found -> found.person().equals(person) && clock.nanos() - found.since() < FRESH);
        }
    }

    /** Says that the dialog goes on with this form. */
    String show(Person person, Form form, @Nullable Place place) {
        Kept fresh = keep(person, form, place);
        ObjectNode card = cards.dialog(form, people::name);
        for (JsonNode data : card.findValues("data")) {
            if (data instanceof ObjectNode sent) {
                sent.put(AT, fresh.mark());
            }
        }
        return task(cards.title(form), card);
    }

    /** Says that the dialog goes on with a message. */
    String show(Message message) {
        return task(cards.title(message), cards.dialog(message, people::name));
    }

    /** Says that the dialog closes with a line. */
    static String close(String line) {
        ObjectNode task = JsonNodeFactory.instance.objectNode();
        task.putObject("task").put("type", "message").put("value", line);
        return task.toString();
    }

    private static String task(String title, ObjectNode card) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode value = body.putObject("task").put("type", "continue").putObject("value");
        value.put("title", title).put("height", "large").put("width", "medium");
        value.putObject("card").put("contentType", Cards.CONTENT_TYPE).set("content", card);
        return body.toString();
    }
}

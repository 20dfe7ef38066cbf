package dev.hearth.msteams.answers;

import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.platform.Outgoing.Posted;
import dev.hearth.clock.WallClock;
import dev.hearth.msteams.cards.Cards;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.msteams.people.People;
import dev.hearth.workspaces.Person;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** How long a form waits. */
    static final Duration FRESH = Duration.ofHours(2);

    private final Cards cards;
    private final People people;
    private final WallClock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Kept> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            boolean full = size() > REMEMBERED;
            if (full) {
                offers.remove(eldest.getKey());
                closed.remove(eldest.getKey());
            }
            return full;
        }
    };
    private final Map<String, Posted> offers = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

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
     * @param first the mark of the form from which it came, page after page; its own if it is the first
     */
    public record Kept(
            String mark, Person person, Form form, @Nullable Place place, Instant opened, long since, String first) {

        /** The same with what was typed into it. */
        public Kept holding(Map<String, String> values) {
            return new Kept(mark, person, form.holding(values), place, opened, since, first);
        }
    }

    /** Remembers a form for a person. */
    public Kept keep(Person person, Form form, @Nullable Place place) {
        return keep(person, form, place, null);
    }

    private Kept keep(Person person, Form form, @Nullable Place place, @Nullable Kept before) {
        byte[] random16 = new byte[16];
        random.nextBytes(random16);
        String mark = HexFormat.of().formatHex(random16);
        String first = before == null ? mark : before.first();
        Kept fresh = new Kept(mark, person, form, place, clock.instant(), clock.nanos(), first);
        synchronized (kept) {
            kept.put(mark, fresh);
        }
        return fresh;
    }

    /** The form with this mark, for the person it was kept for and nobody else. */
    public Optional<Kept> find(Person person, String mark) {
        return remembered(mark).filter(found -> found.person().equals(person) && !isClosed(mark));
    }

    private boolean isClosed(String mark) {
        synchronized (kept) {
            return closed.contains(mark);
        }
    }

    /** Whether the form with this mark waits for somebody else. */
    public boolean isOfAnother(Person person, String mark) {
        return remembered(mark).filter(found -> !found.person().equals(person)).isPresent();
    }

    private Optional<Kept> remembered(String mark) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(mark)).filter(found -> clock.nanos() - found.since() < FRESH.toNanos());
        }
    }

    /** Remembers where a form was offered. */
    void offered(Kept waiting, Posted offer) {
        synchronized (kept) {
            if (kept.containsKey(waiting.mark())) {
                offers.put(waiting.mark(), offer);
            }
        }
    }

    /**
     * Opens an offer no more whose form was sent. Among others nothing tells that it was: a form may be for a story without
     * a name.
     *
     * @return where it was offered, if that was in the person's own chat
     */
    Optional<Posted> close(Kept sent) {
        synchronized (kept) {
            Kept offered = kept.get(sent.first());
            Posted offer = offers.get(sent.first());
            if (offered == null || offer == null) {
                return Optional.empty();
            }
            closed.add(offered.mark());
            Place place = offered.place();
            return Optional.of(offer).filter(_ -> place != null && place.direct());
        }
    }

    /** Forgets an offer; where it was made, if it was. */
    Optional<Posted> expire(Kept offered) {
        synchronized (kept) {
            kept.remove(offered.mark());
            closed.remove(offered.mark());
            return Optional.ofNullable(offers.remove(offered.mark()));
        }
    }

    /**
     * Says that the dialog goes on with this form.
     *
     * @param before the form it comes from; null if it comes from none
     */
    String show(Person person, Form form, @Nullable Place place, @Nullable Kept before) {
        Kept fresh = keep(person, form, place, before);
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

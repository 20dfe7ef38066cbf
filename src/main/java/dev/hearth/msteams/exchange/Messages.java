package dev.hearth.msteams.exchange;

import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.msteams.answers.Ways;
import dev.hearth.msteams.cards.Filled;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Pressing;
import dev.hearth.reception.Reception;
import dev.hearth.reception.RequestKey;
import dev.hearth.workspaces.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads what people type to Hearth, and the presses of clients that send them as messages. */
@Component
@ConditionalOnMsTeams
class Messages {

    /** Where this is not allowed, what people say to others is dropped unread, though a package of Teams may tell of it. */
    private static final String READING = "message-reading";

    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(5);

    private final Arrivals arrivals;
    private final Pressing pressing;
    private final Ways ways;
    private final Reception reception;
    private final boolean reads;

    Messages(
            Arrivals arrivals,
            Pressing pressing,
            Ways ways,
            Reception reception,
            @Value("${hearth.allow:}") List<String> allowed) {
        this.reads = allowed.contains(READING);
        this.reception = reception;
        this.arrivals = arrivals;
        this.pressing = pressing;
        this.ways = ways;
    }

    /** What was asked, or nothing for what is not for Hearth. */
    Optional<Asked> read(Activity activity) {
        Place place = arrivals.place(activity);
        if (!place.direct() && isToOthers(activity)) {
            return reads ? overheard(activity, place) : Optional.empty();
        }
        Person person = arrivals.meet(activity);
        if (activity.from().isEmpty() || fromABot(activity)) {
            return Optional.empty();
        }
        Optional<Press> press = Filled.read(activity.value()).press();
        if (press.isPresent()) {
            return Optional.of(pressed(activity, person, place, press.get()));
        }
        Ask.Typed typed = new Ask.Typed("hearth", Words.typed(activity), !place.direct());
        return Optional.of(new Asked(
                RequestKey.fixed(Arrivals.identity(activity), activity.when()),
                person,
                pressing.is(typed),
                place,
                typed,
                ways.spoken(person, arrivals.under(activity))));
    }

    /** A message that was changed, brought back or deleted; every change is one of its own. */
    Optional<Asked> changed(Activity activity) {
        Person person = arrivals.meet(activity);
        if (activity.id().isEmpty() || fromABot(activity)) {
            return Optional.empty();
        }
        String text = activity.type().equals("messageDelete") ? null : Words.typed(activity);
        if (text != null && text.isEmpty()) {
            return Optional.empty();
        }
        Place place = arrivals.place(activity);
        return Optional.of(new Asked(
                RequestKey.fixed(Arrivals.identity(activity) + '/' + activity.when(), activity.when()),
                person,
                true,
                place,
                new Ask.Changed(activity.id(), text),
                ways.spoken(person, place)));
    }

    /** Where a team lets Hearth read its channel, Teams tells also of what is not for Hearth. */
    private static boolean isToOthers(Activity activity) {
        return Filled.read(activity.value()).press().isEmpty() && !Words.areToHearth(activity);
    }

    /** What people say to others comes in only of those who asked for that, and is dropped of everybody else unread. */
    private Optional<Asked> overheard(Activity activity, Place place) {
        Person person = arrivals.person(activity);
        if (activity.from().isEmpty() || fromABot(activity) || !reception.hears(person, place)) {
            return Optional.empty();
        }
        Ask ask = new Ask.Overheard(Words.typed(activity));
        return Optional.of(new Asked(
                RequestKey.fixed(Arrivals.identity(activity), activity.when()),
                person,
                true,
                place,
                ask,
                ways.spoken(person, arrivals.under(activity))));
    }

    private Asked pressed(Activity activity, Person person, Place place, Press press) {
        return new Asked(
                key(activity, press),
                person,
                pressing.is(press),
                place,
                new Ask.Pressed(press, Arrivals.message(activity)),
                ways.spoken(person, place));
    }

    /** The same button on the same message by the same person within five seconds is the same press. */
    static RequestKey key(Activity activity, Press press) {
        return RequestKey.within(
                "msteams/" + activity.tenant() + '/' + activity.where().conversation() + '/' + activity.from()
                        + "/press/" + Activity.text(activity.body(), "replyToId") + '/' + press.written(),
                activity.when(),
                DOUBLE_CLICK);
    }

    private static boolean fromABot(Activity activity) {
        JsonNode from = activity.body().path("from");
        return Activity.text(from, "id").startsWith("28:")
                || Activity.text(from, "role").equals("bot");
    }
}

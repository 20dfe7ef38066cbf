package dev.hearth.msteams.exchange;

import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.msteams.answers.Dialogs;
import dev.hearth.msteams.answers.Way;
import dev.hearth.msteams.answers.Ways;
import dev.hearth.msteams.cards.Filled;
import dev.hearth.msteams.connector.ConditionalOnMsTeams;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Pressing;
import dev.hearth.reception.RequestKey;
import dev.hearth.workspaces.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads buttons, dialogs and what people choose on a message: all that Teams wants an answer to at once. */
@Component
@ConditionalOnMsTeams
class Invokes {

    private final Arrivals arrivals;
    private final Pressing pressing;
    private final Dialogs dialogs;
    private final Ways ways;

    Invokes(Arrivals arrivals, Pressing pressing, Dialogs dialogs, Ways ways) {
        this.arrivals = arrivals;
        this.pressing = pressing;
        this.dialogs = dialogs;
        this.ways = ways;
    }

    /** What was done, or nothing for what means nothing to Hearth. */
    Optional<Asked> read(Activity activity) {
        boolean sent = activity.name().endsWith("submit") || activity.name().endsWith("submitAction");
        Person person = sent ? arrivals.recognise(activity) : arrivals.meet(activity);
        JsonNode value = activity.value();
        return switch (activity.name()) {
            case "adaptiveCard/action" ->
                pressed(activity, person, value.path("action").path("data"), true);
            case "task/fetch" -> pressed(activity, person, value.path("data"), false);
            case "task/submit", "composeExtension/submitAction" -> sent(activity, person, value.path("data"));
            case "composeExtension/fetchTask" -> Optional.of(chosen(activity, person, value));
            default -> Optional.empty();
        };
    }

    private Optional<Asked> pressed(Activity activity, Person person, JsonNode data, boolean onCard) {
        return Filled.read(data).press().map(press -> pressed(activity, person, press, onCard));
    }

    private Asked pressed(Activity activity, Person person, Press press, boolean onCard) {
        Place place = arrivals.place(activity);
        Optional<Dialogs.Kept> waiting =
                press.name().equals(Ways.OPEN) ? dialogs.find(person, press.subject()) : Optional.empty();
        Place there = waiting.map(Dialogs.Kept::place).orElse(place);
        Way way = onCard ? ways.pressed(person, place) : ways.opened(person, there, waiting.orElse(null));
        Ask ask = new Ask.Pressed(press, Arrivals.message(activity));
        return new Asked(Messages.key(activity, press), person, pressing.is(press), there, ask, way);
    }

    private Optional<Asked> sent(Activity activity, Person person, JsonNode data) {
        Filled filled = Filled.read(data);
        return filled.form().isEmpty()
                ? pressed(activity, person, data, false)
                : Optional.of(sent(activity, person, data, filled, filled.form().get()));
    }

    private Asked sent(Activity activity, Person person, JsonNode data, Filled filled, String form) {
        Dialogs.@Nullable Kept kept =
                dialogs.find(person, Activity.text(data, Dialogs.AT)).orElse(null);
        Place place = kept == null ? arrivals.place(activity) : kept.place();
        Dialogs.@Nullable Kept typed = kept == null ? null : kept.holding(filled.values());
        return new Asked(
                key(activity, kept),
                person,
                pressing.isOpen(form),
                place,
                new Ask.Submitted(form, filled.carry(), filled.values()),
                ways.sent(person, place, typed));
    }

    /** The same form sent twice is the same, however often Teams sends it. */
    private static RequestKey key(Activity activity, Dialogs.@Nullable Kept kept) {
        return kept == null
                ? RequestKey.fixed(Arrivals.identity(activity), activity.when())
                : RequestKey.fixed("msteams/" + activity.tenant() + "/form/" + kept.mark(), kept.opened());
    }

    /** Somebody chose something on a message, for example to add it to an incident. */
    private Asked chosen(Activity activity, Person person, JsonNode value) {
        Place place = arrivals.place(activity);
        JsonNode message = value.path("messagePayload");
        String author = Activity.text(message.path("from").path("user"), "id");
        String link = Activity.text(message, "linkToMessage");
        Ask.Pointed pointed = new Ask.Pointed(
                Activity.text(value, "commandId"),
                Activity.text(message, "id"),
                author.isEmpty() ? null : author,
                Words.html(message.path("body").path("content").asString("")),
                link.startsWith("https://") ? link : null);
        return new Asked(
                RequestKey.fixed(Arrivals.identity(activity), activity.when()),
                person,
                pressing.isOpen(pointed.shortcut()),
                place,
                pointed,
                ways.opened(person, place, null));
    }
}

package dev.hearth.msteams.cards;

import dev.hearth.chat.Block;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.workspaces.Person;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws what Hearth says as Adaptive Cards 1.5, inside every limit of Teams. Whoever asks gives a function that tells what
 * people call somebody; who has no name there is mentioned by none.
 */
public final class Cards {

    /** The content type of a card in an activity. */
    public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    private final Voice voice;
    private final Predicate<String> opensForm;
    private final String publicUrl;

    /**
     * Draws with this voice.
     *
     * @param opensForm whether pressing what is called so opens a form
     * @param publicUrl the base of our own links, which are followed even where they are not https
     */
    public Cards(Voice voice, Predicate<String> opensForm, String publicUrl) {
        this.voice = voice;
        this.opensForm = opensForm;
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl : publicUrl + "/";
    }

    /** The card of a message. */
    public ObjectNode card(Message message, Function<Person, Optional<String>> names) {
        return said(message, names, false);
    }

    /** What notifications and screen readers say for a message, naming nobody. */
    public String summary(Message message) {
        return summary(message, _ -> Optional.empty());
    }

    /** A message as an activity: its card, and a summary for the notification. */
    public ObjectNode activity(Message message, Function<Person, Optional<String>> names) {
        Function<Person, Optional<String>> asked = once(names);
        ObjectNode activity =
                JsonNodeFactory.instance.objectNode().put("type", "message").put("summary", summary(message, asked));
        activity.putArray("attachments")
                .addObject()
                .put("contentType", CONTENT_TYPE)
                .set("content", card(message, asked));
        return activity;
    }

    /**
     * The card of a form in a dialog. What was typed stays whole as long as Teams could take it, also where the card then
     * grows beyond what is wise.
     */
    public ObjectNode dialog(Form form, Function<Person, Optional<String>> names) {
        Function<Person, Optional<String>> asked = once(names);
        Function<Measure, ObjectNode> drawing =
                measure -> drawing(asked, true, measure).form(form).card();
        return drawn(Measure.OF_FORMS, drawing, Cards::isLight)
                .or(() -> drawn(Measure.OF_FULL_FORMS, drawing, Cards::isPossible))
                .orElseGet(() -> drawing.apply(Measure.OF_FULL_FORMS.getLast()));
    }

    /** The card of an answer in a dialog. */
    public ObjectNode dialog(Message message, Function<Person, Optional<String>> names) {
        return said(message, names, true);
    }

    /** What stands above a form's dialog. */
    public String title(Form form) {
        return Texts.line(form.title(), Limits.TITLE);
    }

    /** What stands above an answer's dialog. */
    public String title(Message message) {
        return voice.line("msteams.said.title");
    }

    private ObjectNode said(Message message, Function<Person, Optional<String>> names, boolean inDialog) {
        Function<Person, Optional<String>> asked = once(names);
        List<Block> parts = new ArrayList<>(message.blocks());
        if (message.sample()) {
            parts.addFirst(voice.context("msteams.sample"));
        }
        Function<Measure, ObjectNode> drawing = measure ->
                drawing(asked, inDialog, measure).parts(parts, Limits.ACTIONS).card();
        return drawn(Measure.OF_MESSAGES, drawing, Cards::isLight)
                .orElseGet(() -> drawing.apply(Measure.OF_MESSAGES.getLast()));
    }

    private Drawing drawing(Function<Person, Optional<String>> names, boolean inDialog, Measure measure) {
        Mentions mentions = new Mentions(names, voice.line("msteams.somebody"));
        return new Drawing(voice, new Actions(opensForm, this::leads, inDialog), mentions, measure);
    }

    private String summary(Message message, Function<Person, Optional<String>> names) {
        return Spoken.of(message, new Mentions(names, voice.line("msteams.somebody"))::name);
    }

    private boolean leads(String address) {
        return Texts.leads(address) && (address.startsWith("https://") || address.startsWith(publicUrl));
    }

    private static Optional<ObjectNode> drawn(
            List<Measure> measures, Function<Measure, ObjectNode> drawing, Predicate<ObjectNode> fits) {
        return measures.stream().map(drawing).filter(fits).findFirst();
    }

    private static boolean isLight(ObjectNode card) {
        return card.toString().getBytes(StandardCharsets.UTF_8).length <= Limits.CARD_BYTES;
    }

    private static boolean isPossible(ObjectNode card) {
        return card.toString().length() <= Limits.DIALOG;
    }

    /** Names may come from far away, and a card may be drawn more than once. */
    private static Function<Person, Optional<String>> once(Function<Person, Optional<String>> names) {
        Map<Person, Optional<String>> known = new HashMap<>();
        return person -> known.computeIfAbsent(person, names);
    }
}

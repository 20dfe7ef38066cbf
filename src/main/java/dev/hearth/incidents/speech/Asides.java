package dev.hearth.incidents.speech;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.book.Drafts.Draft;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.reception.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said to one person alone. Whoever is refused gets their words back. */
@Component
public class Asides {

    private static final int TITLE = 150;
    private static final int CHOICES = 4;
    private static final int QUOTES = 3;

    private final Voice voice;
    private final Reading reading;

    Asides(Voice voice, Reading reading) {
        this.voice = voice;
        this.reading = reading;
    }

    /** A sentence of the voice, under its key without {@code incidents.}. */
    public Reply say(String key, Object... namesAndValues) {
        return Reply.say(voice.say("incidents." + key, namesAndValues));
    }

    /** Nothing was typed after the verb. */
    public Reply empty(String verb) {
        return say("empty", "verb", verb, "example", example(verb));
    }

    /** No incident is open where somebody speaks. */
    public Reply none(String words) {
        return withWords(voice.text("incidents.none", "example", example("open")), words);
    }

    /** The same; one press opens one with the words that wait. */
    public Reply none(Draft draft) {
        return Reply.say(Message.of(withWords(
                List.of(voice.text("incidents.none.words")), draft.words(), List.of(another(draft, "open.words")))));
    }

    /** People cannot reach an incident by this number from here. */
    public Reply unreachable(int number, String words) {
        return withWords(voice.text("incidents.number.unknown", "number", number), words);
    }

    /** Direct conversations have no incidents. */
    public Reply direct(String words) {
        return withWords(voice.text("incidents.direct"), words);
    }

    /** It is over. */
    public Reply resolved(View view, String words) {
        Incident incident = view.incident();
        var closing = incident.closing();
        String time = closing == null ? "" : view.time(closing.at());
        return withWords(voice.text("incidents.resolved", "number", incident.number(), "time", time), words);
    }

    /** It is over already. */
    public Reply resolvedTwice(View view) {
        var closing = view.incident().closing();
        String time = closing == null ? "" : view.time(closing.at());
        return say("resolved.twice", "number", view.incident().number(), "time", time);
    }

    /** More than one incident is open: which one is meant. */
    public Reply which(Draft draft, List<Incident> open) {
        List<Button> buttons = new ArrayList<>();
        open.stream().limit(CHOICES).forEach(incident -> buttons.add(pick(draft, incident, "this")));
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("incidents.which"));
        open.stream().limit(CHOICES).forEach(incident -> blocks.add(heading(incident)));
        return Reply.say(Message.of(withWords(blocks, draft.words(), buttons)));
    }

    /** One is open here already, and where it stands: a note in it, or another. */
    public Reply second(Draft draft, List<View> open) {
        List<Button> buttons = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        open.stream().limit(CHOICES).forEach(view -> {
            Incident incident = view.incident();
            buttons.add(pick(draft, incident, "add"));
            blocks.add(voice.text(
                    "incidents.second", "number", incident.number(), "title", Shown.line(incident.title(), TITLE)));
            blocks.addAll(reading.stands(view));
        });
        blocks.add(voice.text("incidents.second.offer"));
        buttons.add(another(draft, "another"));
        return Reply.say(Message.of(withWords(blocks, draft.words(), buttons)));
    }

    /** How often questions come from now on. */
    public Reply paced(Incident incident) {
        Duration cadence = incident.pace().cadence();
        return cadence == null
                ? say("cadence.off", "number", incident.number())
                : say("cadence", "number", incident.number(), "cadence", Shown.lasted(cadence));
    }

    /** Until when nothing is asked. */
    public Reply snoozed(View view) {
        Instant until = view.incident().pace().snoozed();
        return say("snoozed", "number", view.incident().number(), "time", until == null ? "" : view.time(until));
    }

    /** A length of time nobody can read. */
    public Reply unread(String typed) {
        return say("cadence.unread", "typed", "“" + Shown.line(typed, TITLE) + "”");
    }

    private Block heading(Incident incident) {
        return voice.text(
                "incidents.card.heading", "number", incident.number(), "title", Shown.line(incident.title(), TITLE));
    }

    private Button pick(Draft draft, Incident incident, String label) {
        return Button.plain(
                voice.line("incidents.press." + label, "number", incident.number()),
                draft.source() == null ? "incidents.pick" : "incidents.copy",
                draft.id() + "/" + incident.number());
    }

    private Button another(Draft draft, String label) {
        return Button.plain(voice.line("incidents.press." + label), "incidents.another", draft.id());
    }

    private Reply withWords(Block sentence, String words) {
        return Reply.say(Message.of(withWords(List.of(sentence), words, List.of())));
    }

    private List<Block> withWords(List<Block> first, String words, List<Button> buttons) {
        List<Block> blocks = new ArrayList<>(first);
        if (!words.isBlank()) {
            blocks.add(voice.text("incidents.words"));
            blocks.addAll(Shown.whole(words).stream().limit(QUOTES).toList());
        }
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        return blocks;
    }

    private String example(String verb) {
        return voice.line("incidents.example." + verb);
    }
}

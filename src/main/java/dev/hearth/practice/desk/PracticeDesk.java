package dev.hearth.practice.desk;

import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.clock.WallClock;
import dev.hearth.practice.face.ActionCode;
import dev.hearth.practice.screen.Entry;
import dev.hearth.practice.screen.Entry.Content;
import dev.hearth.practice.screen.Entry.Spot;
import dev.hearth.practice.screen.Ids;
import dev.hearth.practice.screen.PracticeChat;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what people type, press, send and point at to the reception, and tells what they newly see. */
public final class PracticeDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PracticeDesk.class);
    private static final int LONGEST = 40_000;

    private final PracticeChat chat;
    private final Surroundings around;
    private final Voice voice;
    private final Handover handover;
    private final Sameness sameness;
    private final FormDesk forms;
    private final Set<String> hinted = ConcurrentHashMap.newKeySet();

    /** A desk in front of this screen. */
    public PracticeDesk(Reception reception, PracticeChat chat, Surroundings around, WallClock wall, Voice voice) {
        this.chat = chat;
        this.around = around;
        this.voice = voice;
        this.handover = new Handover(reception, chat, around, wall);
        this.sameness = new Sameness(wall);
        this.forms = new FormDesk(chat, handover, sameness, new FormCheck(voice));
    }

    /**
     * Somebody typed into the message box.
     *
     * @param person a handle that can be played
     * @param text what they typed
     * @param thread the message they answer; null outside threads
     * @param name the sender's own name for this request, by which a second one is known; null for none
     */
    public Outcome typed(String person, String text, @Nullable String thread, @Nullable String name) {
        String words = clean(text).strip();
        if (words.isEmpty()) {
            return notUnderstood("practice.empty");
        }
        if (words.length() > LONGEST) {
            return notUnderstood("practice.long");
        }
        if (thread != null && !Ids.plausible(thread)) {
            return notUnderstood("practice.thread");
        }
        return seeing(person, () -> say(person, words, new Spot(PracticeChat.CHANNEL, root(thread)), name));
    }

    /**
     * Somebody pressed a button, sent a form or chose a shortcut.
     *
     * @param person a handle that can be played
     * @param action the code that was offered
     * @param values what was filled in, by field; a field that is missing stays as the form shows it
     */
    public Outcome acted(String person, String action, Map<String, String> values) {
        Optional<ActionCode> code = ActionCode.read(clean(action));
        if (code.isEmpty()) {
            return notUnderstood("practice.action");
        }
        Optional<Entry> entry = entry(code.get());
        if (entry.isPresent() && !entry.get().seenBy(person)) {
            return notUnderstood("practice.foreign");
        }
        return switch (code.get()) {
            case ActionCode.Pressing pressing -> seeing(person, () -> press(person, pressing, entry));
            case ActionCode.Sending sending -> seeing(person, () -> forms.send(person, sending, entry, clean(values)));
            case ActionCode.Pointing pointing -> point(person, pointing, entry);
        };
    }

    /** Hearth came into the channel. */
    public void invited() {
        handover.ask("mia", sameness.typed("mia", null), channel(), new Ask.Invited(), null);
        around.settle();
    }

    /** Somebody opened the home view; nothing if there is no more to it than its sections. */
    public Optional<Message> arrived(String person) {
        Reply reply = handover.reply(person, null, Spot.direct(person), new Ask.Arrived());
        return reply instanceof Reply.Say say ? Optional.of(say.message()) : Optional.empty();
    }

    private void say(String person, String words, Spot spot, @Nullable String name) {
        Utterance utterance = Utterance.read(words);
        if (utterance.shown() && sameness.first(person, name)) {
            chat.show(person, spot, new Content.Words(words));
        }
        if (utterance.ask() != null) {
            handover.ask(person, sameness.typed(person, name), spot, utterance.ask(), utterance.caption());
        } else if (handover.hears(person, spot)) {
            handover.ask(person, null, spot, new Ask.Overheard(words), null);
        } else if (hinted.add(person)) {
            Message hint = Message.of(voice.context("practice.hint"));
            chat.showTo(Entry.HEARTH, person, spot, new Content.Said(hint), null);
        }
    }

    private void press(String person, ActionCode.Pressing pressing, Optional<Entry> entry) {
        Spot spot = pressing.message() == null
                ? Spot.direct(person)
                : entry.map(Entry::spot).orElseGet(PracticeDesk::channel);
        Ask ask = new Ask.Pressed(pressing.press(), pressing.message());
        handover.ask(person, sameness.pressed(person, pressing), spot, ask, null);
    }

    private Outcome point(String person, ActionCode.Pointing pointing, Optional<Entry> entry) {
        if (entry.isEmpty() || !(entry.get().content() instanceof Content.Words words)) {
            return notUnderstood("practice.action");
        }
        Entry at = entry.get();
        Ask ask = new Ask.Pointed(pointing.shortcut(), at.id(), at.from(), words.text(), null);
        return seeing(person, () -> handover.ask(person, sameness.pointed(person, pointing), at.spot(), ask, null));
    }

    /** The edge: whatever breaks inside, the person gets a sentence, and the log no words of theirs. */
    private Outcome seeing(String person, Runnable doing) {
        long before = chat.revision();
        try {
            doing.run();
            around.settle();
        } catch (RuntimeException broken) {
            LOG.error(
                    "a request from the practice chat failed: {}",
                    broken.getClass().getName());
            return new Outcome.Broken(voice.line("practice.broken"));
        }
        return new Outcome.Seen(chat.seenBy(person, before));
    }

    private Optional<Entry> entry(ActionCode code) {
        return switch (code) {
            case ActionCode.Pressing pressing ->
                Optional.ofNullable(pressing.message()).flatMap(chat::find);
            case ActionCode.Sending sending -> chat.form(sending.opening());
            case ActionCode.Pointing pointing -> chat.find(pointing.message());
        };
    }

    private @Nullable String root(@Nullable String thread) {
        if (thread == null) {
            return null;
        }
        String above = chat.find(thread).map(entry -> entry.spot().thread()).orElse(null);
        return above == null ? thread : above;
    }

    private Outcome notUnderstood(String key) {
        return new Outcome.NotUnderstood(voice.line(key));
    }

    private static Spot channel() {
        return new Spot(PracticeChat.CHANNEL, null);
    }

    private static Map<String, String> clean(Map<String, String> values) {
        Map<String, String> cleaned = new HashMap<>();
        values.forEach((name, value) -> cleaned.put(clean(name), clean(value)));
        return cleaned;
    }

    private static String clean(String text) {
        return text.replace("\0", "");
    }
}

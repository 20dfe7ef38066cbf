package dev.hearth.practice.desk;

import dev.hearth.chat.Form;
import dev.hearth.practice.face.ActionCode.Sending;
import dev.hearth.practice.screen.Entry;
import dev.hearth.practice.screen.Entry.Content.Offered;
import dev.hearth.practice.screen.Entry.Spot;
import dev.hearth.practice.screen.PracticeChat;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reply;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Takes forms: what a platform would not let through is said at once, the rest goes to the reception. */
final class FormDesk {

    private final PracticeChat chat;
    private final Handover handover;
    private final Sameness sameness;
    private final FormCheck check;

    FormDesk(PracticeChat chat, Handover handover, Sameness sameness, FormCheck check) {
        this.chat = chat;
        this.handover = handover;
        this.sameness = sameness;
        this.check = check;
    }

    /** Sends a form; one the screen has forgotten is sent all the same, for its code says all that is needed. */
    void send(String person, Sending sending, Optional<Entry> entry, Map<String, String> values) {
        if (entry.isEmpty()) {
            Spot spot = new Spot(PracticeChat.CHANNEL, null);
            handover.ask(person, sameness.sent(person, sending), spot, submitted(sending, values), null);
            return;
        }
        Offered offered = (Offered) entry.get().content();
        boolean current =
                offered.page() == sending.page() && offered.form().name().equals(sending.form());
        if (current) {
            sendCurrent(person, sending, entry.get(), offered.form().holding(filled(offered.form(), values)));
        } else {
            hand(person, sending, entry.get(), offered.form(), values);
        }
    }

    private void sendCurrent(String person, Sending sending, Entry entry, Form form) {
        Map<String, String> values = filled(form, Map.of());
        Map<String, String> mistakes = check.mistakes(form, values);
        if (mistakes.isEmpty()) {
            hand(person, sending, entry, form, values);
        } else {
            mend(entry, form.mending(mistakes), sending);
        }
    }

    private void hand(String person, Sending sending, Entry entry, Form form, Map<String, String> values) {
        Reply reply = handover.reply(person, sameness.sent(person, sending), entry.spot(), submitted(sending, values));
        switch (reply) {
            case Reply.Open next
            when next.form().mistakes().isEmpty() -> turn(entry, next.form(), sending, sending.page() + 1);
            case Reply.Open again -> mend(entry, again.form(), sending);
            case Reply.NotKept not ->
                mend(entry, form.mending(Map.of("", not.message().plain())), sending);
            case Reply.Say say -> close(reply, person, entry);
            case Reply.Silence silence -> close(reply, person, entry);
            case Reply.Whispering whispering -> close(reply, person, entry);
        }
    }

    private void close(Reply reply, String person, Entry entry) {
        chat.delete(entry.id());
        handover.show(reply, person, entry.spot(), null);
    }

    private void mend(Entry entry, Form form, Sending sending) {
        turn(entry, form, sending, sending.page());
    }

    private void turn(Entry entry, Form form, Sending sending, int page) {
        chat.edit(entry.id(), entry.spot().channel(), new Offered(form, sending.opening(), page));
    }

    private static Ask submitted(Sending sending, Map<String, String> values) {
        return new Ask.Submitted(sending.form(), sending.carry(), values);
    }

    /** What was sent, and for what is missing what the form shows. */
    private static Map<String, String> filled(Form form, Map<String, String> values) {
        Map<String, String> filled = new HashMap<>();
        form.fields().forEach(field -> filled.put(field.name(), field.value()));
        form.more().forEach(field -> filled.put(field.name(), field.value()));
        filled.putAll(values);
        return filled;
    }
}

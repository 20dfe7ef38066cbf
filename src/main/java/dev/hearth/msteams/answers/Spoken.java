package dev.hearth.msteams.answers;

import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Person;

/** For what was typed: the exchange itself says nothing, the answer follows. */
final class Spoken implements Way {

    private final Ways ways;
    private final Person person;
    private final Place place;

    Spoken(Ways ways, Person person, Place place) {
        this.ways = ways;
        this.person = person;
        this.place = place;
    }

    @Override
    public boolean inTheExchange() {
        return false;
    }

    @Override
    public Ack answer(Reply reply) {
        ways.background().run(() -> later(reply));
        return Ack.EMPTY;
    }

    @Override
    public void later(Reply reply) {
        switch (reply) {
            case Reply.Say(Message message) -> ways.tell(person, place, message);
            case Reply.NotKept(Message message) -> ways.say(person, place, message);
            case Reply.Open(Form form) -> ways.offer(person, place, form);
            case Reply.Silence() -> {}
            case Reply.Whispering(Reply answer, Message whisper) -> {
                later(answer);
                ways.whisper(person, place, whisper);
            }
        }
    }

    @Override
    public Ack waiting() {
        return Ack.EMPTY;
    }
}

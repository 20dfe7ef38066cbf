package dev.hearth.msteams.answers;

import dev.hearth.chat.Block;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.reception.Reply;
import dev.hearth.workspaces.Person;
import tools.jackson.databind.node.JsonNodeFactory;

/** For a button on a card: a line over the card for whoever pressed, and all that is more than a line in their own chat. */
final class Pressed implements Way {

    private static final int A_LINE = 300;

    private final Ways ways;
    private final Person person;
    private final Place place;

    Pressed(Ways ways, Person person, Place place) {
        this.ways = ways;
        this.person = person;
        this.place = place;
    }

    @Override
    public boolean inTheExchange() {
        return true;
    }

    @Override
    public Ack answer(Reply reply) {
        return switch (reply) {
            case Reply.Say(Message message) when isALine(message) -> line(ways.plain(message));
            case Reply.NotKept(Message message) when isALine(message) -> line(ways.plain(message));
            case Reply.Say _, Reply.NotKept _, Reply.Open _ -> {
                ways.background().run(() -> later(reply));
                yield place.direct() ? line(ways.line("msteams.done")) : line(ways.line("msteams.answered-elsewhere"));
            }
            case Reply.Silence() -> line(ways.line("msteams.done"));
            case Reply.Whispering(Reply other, Message _) -> answer(other);
        };
    }

    @Override
    public void later(Reply reply) {
        switch (reply) {
            case Reply.Say(Message message) -> ways.say(person, place, message);
            case Reply.NotKept(Message message) -> ways.say(person, place, message);
            case Reply.Open(Form form) -> ways.offer(person, place, form);
            case Reply.Silence() -> {}
            case Reply.Whispering(Reply other, Message _) -> later(other);
        }
    }

    @Override
    public Ack waiting() {
        return line(ways.line("msteams.waiting"));
    }

    /** Whether it is so short that it can be said in passing. */
    static boolean isALine(Message message) {
        return message.blocks().stream()
                        .allMatch(block -> block instanceof Block.Text || block instanceof Block.Context)
                && message.plain().length() <= A_LINE;
    }

    private static Ack line(String text) {
        return new Ack(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("statusCode", 200)
                        .put("type", "application/vnd.microsoft.activity.message")
                        .put("value", text)
                        .toString());
    }
}

package dev.hearth.reception.desk;

import dev.hearth.chat.Place;
import dev.hearth.chat.sides.Atlas;
import dev.hearth.chat.sides.Luggage;
import dev.hearth.chat.sides.Side;
import dev.hearth.chat.sides.Sides;
import dev.hearth.chat.sides.Wording;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Reception;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.workspaces.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Where a workspace is on several platforms, what comes from any of them is handed in as if there were one, and what is
 * answered is put into the words of the one it came from.
 */
@Component
@Primary
class Threshold implements Reception {

    private final Desk desk;
    private final Sides sides;
    private final Wording wording;

    Threshold(Desk desk, Sides sides, Wording wording) {
        this.desk = desk;
        this.sides = sides;
        this.wording = wording;
    }

    @Override
    public Reply receive(Request request) {
        Atlas atlas = sides.now();
        Side side = atlas.of(request.person().workspace());
        return outside(desk.receive(inside(request, atlas, side)), side);
    }

    @Override
    public boolean hears(Person person, Place place) {
        Atlas atlas = sides.now();
        return desk.hears(atlas.of(person.workspace()).inside(person), atlas.inside(place));
    }

    private Request inside(Request request, Atlas atlas, Side side) {
        Place place = request.place();
        return new Request(
                request.key(),
                side.inside(request.person()),
                request.standing(),
                place == null ? null : atlas.inside(place),
                inside(request.ask(), atlas, place, side),
                request.received(),
                reply -> request.late().accept(outside(reply, side)));
    }

    private static Ask inside(Ask ask, Atlas atlas, @Nullable Place place, Side side) {
        return switch (ask) {
            case Ask.Pressed pressed
            when place != null -> new Ask.Pressed(pressed.press(), atlas.inside(place, pressed.message()));
            case Ask.Submitted submitted ->
                new Ask.Submitted(
                        submitted.form(),
                        Luggage.carry(submitted.carry()),
                        Luggage.values(
                                submitted.carry(),
                                submitted.values(),
                                side,
                                id -> !id.isEmpty()
                                        && atlas.owner(side.whole(), id).isPresent()));
            case Ask.Pointed pointed ->
                new Ask.Pointed(
                        pointed.shortcut(),
                        pointed.message(),
                        pointed.author() == null ? null : side.inside(pointed.author()),
                        pointed.text(),
                        pointed.link());
            case Ask.Pressed _, Ask.Typed _, Ask.Changed _, Ask.Overheard _, Ask.Arrived _, Ask.Invited _ -> ask;
        };
    }

    private Reply outside(Reply reply, Side side) {
        return switch (reply) {
            case Reply.Say(var message) -> new Reply.Say(wording.of(message, side));
            case Reply.NotKept(var message) -> new Reply.NotKept(wording.of(message, side));
            case Reply.Open(var form) -> new Reply.Open(wording.of(form, side));
            case Reply.Silence silence -> silence;
            case Reply.Whispering(var answer, var whisper) ->
                new Reply.Whispering(outside(answer, side), wording.of(whisper, side));
        };
    }
}

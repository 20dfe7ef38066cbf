package dev.hearth.tickets;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.delivery.Leaving;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Puts a ticket into a message as it leaves: it is written down nowhere on the way. */
@Component
class TicketsLeave implements Leaving {

    private static final Pattern PLACE = Pattern.compile("\\{ticket:(\\d{1,19})}");

    private final Tickets tickets;

    TicketsLeave(Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public Message leaving(Message message) {
        return message.blocks().stream().anyMatch(TicketsLeave::hasPlace)
                ? new Message(message.blocks().stream().map(this::filled).toList(), message.sample())
                : message;
    }

    private static boolean hasPlace(Block block) {
        return block instanceof Block.Buttons(var buttons)
                && buttons.stream()
                        .anyMatch(button ->
                                PLACE.matcher(button.press().subject()).find());
    }

    private Block filled(Block block) {
        return block instanceof Block.Buttons(var buttons)
                ? new Block.Buttons(buttons.stream().map(this::filled).toList())
                : block;
    }

    private Button filled(Button button) {
        Matcher place = PLACE.matcher(button.press().subject());
        return place.find()
                ? new Button(
                        button.label(),
                        new Press(
                                button.press().name(),
                                place.replaceFirst(
                                        Matcher.quoteReplacement(tickets.draw(Long.parseLong(place.group(1)))))),
                        button.weight(),
                        button.address())
                : button;
    }
}

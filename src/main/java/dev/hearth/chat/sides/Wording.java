package dev.hearth.chat.sides;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.chat.Voice;
import dev.hearth.workspaces.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts messages and forms into the words of one platform: nobody is mentioned where they are not. */
@Component
public class Wording {

    private final Voice voice;

    /** In the words of this voice. */
    public Wording(Voice voice) {
        this.voice = voice;
    }

    /** A message as this side may show it. */
    public Message of(Message message, Side side) {
        return new Message(blocks(message.blocks(), side), message.sample());
    }

    /** A form as this side may show it; what it cannot show of people comes back with it unseen. */
    public Form of(Form form, Side side) {
        return new Form(
                form.name(),
                Luggage.packed(form, side),
                form.title(),
                blocks(form.preface(), side),
                fields(form.fields(), side),
                fields(form.more(), side),
                form.submit(),
                form.mistakes());
    }

    /** Blocks as this side may show them. */
    public List<Block> blocks(List<Block> blocks, Side side) {
        return blocks.stream().map(block -> block(block, side)).toList();
    }

    private Block block(Block block, Side side) {
        return switch (block) {
            case Block.Text text -> new Block.Text(prose(text.prose(), side));
            case Block.Context context -> new Block.Context(prose(context.prose(), side));
            case Block.Facts facts ->
                new Block.Facts(facts.facts().stream()
                        .map(fact -> new Block.Fact(fact.name(), prose(fact.value(), side)))
                        .toList());
            case Block.Heading _, Block.Quote _, Block.Picture _, Block.Document _, Block.Buttons _, Block.Choices _ ->
                block;
        };
    }

    private Prose prose(Prose prose, Side side) {
        return new Prose(prose.spans().stream().map(span -> span(span, side)).toList());
    }

    private Span span(Span span, Side side) {
        if (!(span instanceof Span.Mention(Person person))) {
            return span;
        }
        return side.owns(person.handle())
                ? new Span.Mention(side.outside(person))
                : new Span.Words(voice.line("sides.colleague"));
    }

    private static List<Field> fields(List<Field> fields, Side side) {
        return fields.stream().map(field -> field(field, side)).toList();
    }

    private static Field field(Field field, Side side) {
        return field instanceof Field.People people ? people.holding(Luggage.shown(people, side)) : field;
    }
}

package dev.hearth.msteams.cards;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.workspaces.Person;
import java.util.function.Function;

/** What notifications and screen readers say for a message: one line of plain words. */
final class Spoken {

    private Spoken() {}

    /** This message, calling people so. */
    static String of(Message message, Function<Person, String> name) {
        Message named = Message.of(
                message.blocks().stream().map(part -> naming(part, name)).toList());
        String line = named.plain().replaceAll("\\s+", " ");
        return line.isBlank() ? Texts.CUT : Texts.line(line, Limits.SUMMARY);
    }

    private static Block naming(Block part, Function<Person, String> name) {
        return switch (part) {
            case Block.Text text -> new Block.Text(naming(text.prose(), name));
            case Block.Context context -> new Block.Context(naming(context.prose(), name));
            case Block.Facts facts ->
                new Block.Facts(facts.facts().stream()
                        .map(fact -> new Block.Fact(fact.name(), naming(fact.value(), name)))
                        .toList());
            case Block.Heading _, Block.Quote _, Block.Picture _, Block.Document _, Block.Buttons _, Block.Choices _ ->
                part;
        };
    }

    private static Prose naming(Prose prose, Function<Person, String> name) {
        return new Prose(prose.spans().stream()
                .map(span -> switch (span) {
                    case Span.Mention(var person) -> new Span.Words(name.apply(person));
                    case Span.Code(String text) -> new Span.Code(Typing.here(text));
                    case Span.Words _, Span.Strong _, Span.Link _ -> span;
                })
                .toList());
    }
}

package dev.hearth.slack.blockkit;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Press;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One of every kind, of whatever size. */
final class Pieces {

    private Pieces() {}

    /** Every kind of block, saying these words. */
    static List<Block> blocks(String words, int many) {
        Prose prose = Prose.of(
                new Span.Words(words),
                new Span.Strong(words),
                new Span.Code(words),
                new Span.Mention(new Person(new Workspace.Id(1), "U012AB3CD")),
                new Span.Mention(new Person(new Workspace.Id(1), words)),
                new Span.Link(words, "https://example.org/a|b"),
                new Span.Link(words, words));
        List<Button> buttons = IntStream.range(0, many)
                .mapToObj(i -> i % 3 == 0
                        ? Button.primary(words, "room.go", i)
                        : i % 3 == 1 ? Button.danger(words, "room.stop", "") : Button.plain(words, "room.more", i))
                .toList();
        return List.of(
                new Block.Heading(words),
                new Block.Text(prose),
                new Block.Facts(List.of(new Block.Fact(words, prose), new Block.Fact("When", Prose.of("")))),
                new Block.Quote(words, words),
                new Block.Quote(words, null),
                new Block.Context(Prose.of(words)),
                new Block.Context(prose),
                new Block.Picture("https://example.org/picture.png", words),
                new Block.Picture(words, words),
                new Block.Document(words, words),
                new Block.Buttons(buttons),
                Block.Buttons.of(new Button(words, new Press("link", ""), Button.Weight.PLAIN, "https://example.org/")),
                new Block.Choices(new Press("room.pick", "12"), words, options(words, many)));
    }

    static List<Option> options(String words, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Option(i == 0 ? "" : "o" + i, words))
                .toList();
    }

    /** Every kind of field, holding these words. */
    static Form form(String words, int many) {
        List<Field> fields = List.of(
                new Field.Line("line", words, words, words, false),
                new Field.Paragraph("paragraph", words, "", words, true),
                new Field.Choice("radio", words, options(words, Math.min(many, 3)), "o1", false),
                new Field.Choice("select", words, options(words, many), "o2", true),
                new Field.Moment("moment", words, "2026-12-01T14:00", false));
        List<Field> more = List.of(
                new Field.Several("boxes", words, options(words, Math.min(many, 10)), "o1,o2", true),
                new Field.Several("many", words, options(words, many), "", true),
                new Field.Slider("slider", words, words, words, "4"),
                new Field.TenPoints("points", words, List.of(words, words, words), "3,3,4"),
                new Field.Checkbox("box", words, "yes"),
                new Field.People("people", words, words, "U012AB3CD," + words + ",W1", true, many));
        return Form.of("room.form", "carried", words, words, fields)
                .withMore(more)
                .under(blocks(words, 2))
                .mending(Map.of("line", words));
    }
}

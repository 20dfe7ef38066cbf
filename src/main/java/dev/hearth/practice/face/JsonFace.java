package dev.hearth.practice.face;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Span;
import dev.hearth.practice.face.EntryJson.ActionJson;
import dev.hearth.practice.face.EntryJson.FieldJson;
import dev.hearth.practice.face.EntryJson.FormJson;
import dev.hearth.practice.screen.Entry;
import dev.hearth.practice.screen.Entry.Content;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what is on the screen into JSON. */
public final class JsonFace {

    private final Shortcuts shortcuts;

    /** With these shortcuts on people's messages. */
    public JsonFace(Shortcuts shortcuts) {
        this.shortcuts = shortcuts;
    }

    /** One entry. */
    public EntryJson show(Entry entry) {
        return new EntryJson(
                entry.id(),
                entry.from(),
                entry.to(),
                entry.spot().channel(),
                entry.spot().thread(),
                text(entry.content()),
                entry.content() instanceof Content.Said said && said.message().sample(),
                actions(entry),
                entry.content() instanceof Content.Offered offered ? form(offered) : null);
    }

    private static String text(Content content) {
        return switch (content) {
            case Content.Words words -> words.text();
            case Content.Said said -> said.message().plain();
            case Content.Offered offered -> text(offered.form());
        };
    }

    private static String text(Form form) {
        return Stream.of(
                        Mistakes.of(form).lines().stream(),
                        Stream.of(form.title()),
                        form.preface().stream().map(Block::plain))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<ActionJson> actions(Entry entry) {
        return switch (entry.content()) {
            case Content.Words words ->
                shortcuts.all().stream()
                        .map(shortcut ->
                                new ActionJson(ActionCode.pointing(entry, shortcut.name()), shortcut.label(), null))
                        .toList();
            case Content.Said said -> actions(entry, said.message().blocks());
            case Content.Offered offered -> actions(entry, offered.form().preface());
        };
    }

    private static List<ActionJson> actions(Entry entry, List<Block> blocks) {
        return blocks.stream().flatMap(block -> actions(entry, block)).toList();
    }

    private static Stream<ActionJson> actions(Entry entry, Block block) {
        return switch (block) {
            case Block.Buttons buttons -> buttons.buttons().stream().map(button -> action(entry, button));
            case Block.Choices choices ->
                Pick.all(entry, choices).stream().map(pick -> new ActionJson(pick.action(), pick.label(), null));
            case Block.Text text -> links(text.prose());
            case Block.Context context -> links(context.prose());
            case Block.Facts facts -> facts.facts().stream().flatMap(fact -> links(fact.value()));
            case Block.Heading heading -> Stream.empty();
            case Block.Quote quote -> Stream.empty();
            case Block.Document document -> Stream.empty();
            case Block.Picture picture ->
                Stream.of(new ActionJson(null, picture.description(), SafeLink.orNull(picture.address())));
        };
    }

    private static ActionJson action(Entry entry, Button button) {
        return new ActionJson(ActionCode.of(entry, button), button.label(), SafeLink.orNull(button.address()));
    }

    private static Stream<ActionJson> links(Prose prose) {
        return prose.spans().stream()
                .filter(Span.Link.class::isInstance)
                .map(Span.Link.class::cast)
                .filter(link -> SafeLink.safe(link.target()))
                .map(link -> new ActionJson(null, link.label(), link.target()));
    }

    private static FormJson form(Content.Offered offered) {
        Form form = offered.form();
        List<FieldJson> fields = Stream.concat(form.fields().stream(), form.more().stream())
                .map(JsonFace::field)
                .toList();
        return new FormJson(ActionCode.of(offered), form.title(), fields);
    }

    private static FieldJson field(Field field) {
        return new FieldJson(field.name(), field.label(), Kinds.of(field), Kinds.options(field), field.value());
    }
}

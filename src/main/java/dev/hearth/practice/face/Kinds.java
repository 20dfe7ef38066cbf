package dev.hearth.practice.face;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Option;
import dev.hearth.chat.Span;
import dev.hearth.practice.screen.SamplePeople;
import java.util.List;

/** What each kind of part is called on the page and in JSON; a new kind does not compile until it is named here. */
final class Kinds {

    private Kinds() {}

    static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> "heading";
            case Block.Text text -> "text";
            case Block.Facts facts -> "facts";
            case Block.Quote quote -> "quote";
            case Block.Context context -> "context";
            case Block.Picture picture -> "picture";
            case Block.Document document -> "document";
            case Block.Buttons buttons -> "buttons";
            case Block.Choices choices -> "choices";
        };
    }

    static String of(Span span) {
        return switch (span) {
            case Span.Words words -> "words";
            case Span.Strong strong -> "strong";
            case Span.Code code -> "code";
            case Span.Mention mention -> "mention";
            case Span.Link link -> SafeLink.safe(link.target()) ? "link" : "words";
        };
    }

    static String of(Field field) {
        return switch (field) {
            case Field.Line line -> "line";
            case Field.Paragraph paragraph -> "paragraph";
            case Field.Choice choice -> "choice";
            case Field.Several several -> "several";
            case Field.Moment moment -> "moment";
            case Field.Slider slider -> "slider";
            case Field.TenPoints points -> "points";
            case Field.Checkbox box -> "checkbox";
            case Field.People people -> "people";
        };
    }

    /** What may be chosen, or what the ends and corners are called. */
    static List<Option> options(Field field) {
        return switch (field) {
            case Field.Choice choice -> choice.options();
            case Field.Several several -> several.options();
            case Field.Slider slider -> List.of(new Option("1", slider.low()), new Option("7", slider.high()));
            case Field.TenPoints points ->
                points.corners().stream().map(corner -> new Option("", corner)).toList();
            case Field.Checkbox box -> List.of(new Option("yes", box.label()));
            case Field.People people ->
                SamplePeople.PLAYABLE.stream()
                        .map(handle -> new Option(handle, SamplePeople.name(handle)))
                        .toList();
            case Field.Line line -> List.of();
            case Field.Paragraph paragraph -> List.of();
            case Field.Moment moment -> List.of();
        };
    }

    /** The quiet word inside an empty box. */
    static String hint(Field field) {
        return switch (field) {
            case Field.Line line -> line.hint();
            case Field.Paragraph paragraph -> paragraph.hint();
            case Field.People people -> people.hint();
            case Field.Choice choice -> "";
            case Field.Several several -> "";
            case Field.Moment moment -> "";
            case Field.Slider slider -> "";
            case Field.TenPoints points -> "";
            case Field.Checkbox box -> "";
        };
    }
}

package dev.hearth.slack.blockkit;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields of a form as inputs of a modal. */
final class Inputs {

    static final String ACTION = "value";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private final Voice voice;
    private final String page;

    Inputs(Voice voice, String page) {
        this.voice = voice;
        this.page = page;
    }

    /** A field as one input or more. */
    List<LayoutBlock> draw(Field field) {
        return switch (field) {
            case Field.Line line -> text(line, line.hint(), false);
            case Field.Paragraph paragraph -> text(paragraph, paragraph.hint(), true);
            case Field.Choice choice -> List.of(input(field, "", choice(choice)));
            case Field.Several several -> List.of(input(field, "", several(several)));
            case Field.Moment moment -> moment(moment);
            case Field.Slider slider -> List.of(input(field, "", slider(slider)));
            case Field.TenPoints points -> points(points);
            case Field.Checkbox box -> List.of(input(field, "", box(box)));
            case Field.People people -> List.of(input(field, "", field.label(), people.hint(), people(people)));
        };
    }

    private List<LayoutBlock> text(Field field, String hint, boolean multiline) {
        List<LayoutBlock> blocks = new ArrayList<>();
        String value = Texts.clean(field.value());
        if (value.length() > Limits.INPUT) {
            blocks.addAll(new Parts()
                    .draw(
                            List.of(
                                    voice.text("slack.form.long", "field", field.label()),
                                    new Block.Quote(value, null)),
                            Limits.BLOCKS_OF_A_MESSAGE));
        }
        PlainTextInputElement element = PlainTextInputElement.builder()
                .actionId(ACTION)
                .multiline(multiline)
                .maxLength(Limits.INPUT)
                .initialValue(value.isEmpty() ? null : Texts.start(value, Limits.INPUT))
                .build();
        blocks.add(input(field, "", field.label(), hint, element));
        return blocks;
    }

    private static BlockElement choice(Field.Choice choice) {
        List<OptionObject> options =
                choice.options().stream().map(Parts::option).toList();
        OptionObject chosen = chosen(options, choice.value());
        if (!choice.optional() && options.size() <= Limits.RADIOS) {
            return RadioButtonsElement.builder()
                    .actionId(ACTION)
                    .options(options)
                    .initialOption(chosen)
                    .build();
        }
        boolean many = options.size() > Limits.OPTIONS;
        return StaticSelectElement.builder()
                .actionId(ACTION)
                .options(many ? null : options)
                .optionGroups(many ? groups(options) : null)
                .initialOption(chosen)
                .build();
    }

    private static @Nullable OptionObject chosen(List<OptionObject> options, String value) {
        return options.stream()
                .filter(option -> option.getValue().equals(ActionId.option(value)))
                .findFirst()
                .orElse(null);
    }

    private static List<OptionGroupObject> groups(List<OptionObject> options) {
        return IntStream.iterate(0, at -> at < options.size(), at -> at + Limits.OPTIONS)
                .mapToObj(at -> options.subList(at, Math.min(options.size(), at + Limits.OPTIONS)))
                .limit(Limits.OPTIONS)
                .map(group -> OptionGroupObject.builder()
                        .label(Texts.plain(edge(group.getFirst()) + " – " + edge(group.getLast()), Limits.LABEL))
                        .options(group)
                        .build())
                .toList();
    }

    private static String edge(OptionObject option) {
        return Texts.shorten(option.getText().getText(), Limits.LABEL / 2 - 2);
    }

    private static BlockElement several(Field.Several several) {
        List<OptionObject> options = several.options().stream()
                .limit(Limits.OPTIONS)
                .map(Parts::option)
                .toList();
        List<String> held = Arrays.asList(several.value().split(","));
        List<OptionObject> chosen = options.stream()
                .filter(option -> held.contains(ActionId.picked(option.getValue())))
                .toList();
        @Nullable List<OptionObject> initial = chosen.isEmpty() ? null : chosen;
        return options.size() <= Limits.BOXES
                ? CheckboxesElement.builder()
                        .actionId(ACTION)
                        .options(options)
                        .initialOptions(initial)
                        .build()
                : MultiStaticSelectElement.builder()
                        .actionId(ACTION)
                        .options(options)
                        .initialOptions(initial)
                        .build();
    }

    private List<LayoutBlock> moment(Field.Moment moment) {
        String[] parts = moment.value().split("T", 2);
        String day = parts[0];
        String time = parts.length < 2 ? "" : parts[1];
        DatePickerElement date = DatePickerElement.builder()
                .actionId(ACTION)
                .initialDate(DAY.matcher(day).matches() ? day : null)
                .build();
        TimePickerElement clock = TimePickerElement.builder()
                .actionId(ACTION)
                .initialTime(TIME.matcher(time).matches() ? time : null)
                .build();
        return List.of(
                input(moment, Slot.DAY, voice.line("slack.form.day", "field", moment.label()), "", date),
                input(moment, Slot.TIME, voice.line("slack.form.time", "field", moment.label()), "", clock));
    }

    private static BlockElement slider(Field.Slider slider) {
        List<Option> steps = IntStream.rangeClosed(1, 7)
                .mapToObj(step -> new Option(
                        Integer.toString(step),
                        step == 1 ? "1 · " + slider.low() : step == 7 ? "7 · " + slider.high() : "" + step))
                .toList();
        return choice(new Field.Choice(slider.name(), slider.label(), steps, slider.value(), true));
    }

    private List<LayoutBlock> points(Field.TenPoints points) {
        List<Option> steps = IntStream.rangeClosed(0, 10)
                .mapToObj(step -> new Option("" + step, "" + step))
                .toList();
        String[] held = points.value().split(",", -1);
        List<LayoutBlock> blocks = new ArrayList<>();
        for (int corner = 0; corner < points.corners().size(); corner++) {
            String value = corner < held.length ? held[corner] : "";
            String label = voice.line(
                    "slack.form.points",
                    "field",
                    points.label(),
                    "corner",
                    points.corners().get(corner));
            BlockElement select = choice(new Field.Choice(points.name(), label, steps, value, true));
            blocks.add(input(points, Slot.POINTS + corner, label, "", select));
        }
        return blocks;
    }

    private BlockElement box(Field.Checkbox box) {
        OptionObject yes = Parts.option(new Option("yes", voice.line("slack.form.yes")));
        return CheckboxesElement.builder()
                .actionId(ACTION)
                .options(List.of(yes))
                .initialOptions(box.value().equals("yes") ? List.of(yes) : null)
                .build();
    }

    private static BlockElement people(Field.People people) {
        List<String> held = people.handles().stream().filter(RichText::isPerson).toList();
        return MultiUsersSelectElement.builder()
                .actionId(ACTION)
                .maxSelectedItems(Math.clamp(people.most(), 1, Limits.OPTIONS))
                .initialUsers(held.isEmpty() ? null : held)
                .build();
    }

    private LayoutBlock input(Field field, String part, BlockElement element) {
        return input(field, part, field.label(), "", element);
    }

    private LayoutBlock input(Field field, String part, String label, String hint, BlockElement element) {
        @Nullable PlainTextObject shownHint = hint.isBlank() ? null : Texts.plain(hint, Limits.FIELD_LABEL);
        return InputBlock.builder()
                .blockId(new Slot(field.name(), part, page).written())
                .label(Texts.plain(label, Limits.FIELD_LABEL))
                .hint(shownHint)
                .element(element)
                .optional(field.optional())
                .build();
    }
}

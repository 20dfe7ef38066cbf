package dev.hearth.msteams.cards;

import dev.hearth.chat.Field;
import dev.hearth.chat.Option;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a form as inputs of a card, each with its hint and what to mend beside it. */
final class Inputs {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern POINTS = Pattern.compile("\\d|10");

    private final Voice voice;
    private final Lines lines;
    private final Measure measure;
    private final Map<String, String> mistakes;

    Inputs(Voice voice, Lines lines, Measure measure, Map<String, String> mistakes) {
        this.voice = voice;
        this.lines = lines;
        this.measure = measure;
        this.mistakes = mistakes;
    }

    /** A field as one element or more. */
    List<ObjectNode> draw(Field field) {
        List<ObjectNode> drawn = new ArrayList<>(
                switch (field) {
                    case Field.Line line -> text(line, line.hint(), false);
                    case Field.Paragraph paragraph -> text(paragraph, paragraph.hint(), true);
                    case Field.Choice choice -> List.of(choice(choice));
                    case Field.Several several -> List.of(several(several));
                    case Field.Moment moment -> moment(moment);
                    case Field.Slider slider -> List.of(slider(slider));
                    case Field.TenPoints points -> points(points);
                    case Field.Checkbox box -> List.of(box(box));
                    case Field.People people -> people(people);
                });
        drawn.addAll(mistake(mistakes.getOrDefault(field.name(), "")));
        return drawn;
    }

    /** What to mend. */
    List<ObjectNode> mistake(String sentence) {
        return lines.draw(sentence(sentence), Lines.Look.MISTAKE);
    }

    private List<ObjectNode> text(Field field, String hint, boolean multiline) {
        String value = Texts.clean(field.value());
        String held = Texts.start(value, measure.held());
        ObjectNode input = input("Input.Text", Slot.of(field.name()), field, field.label())
                .put("isMultiline", multiline)
                .put("maxLength", Math.max(Limits.INPUT, held.length()));
        if (!held.isEmpty()) {
            input.put("value", held);
        }
        List<ObjectNode> drawn = new ArrayList<>(List.of(input));
        drawn.addAll(under(sentence(hint)));
        if (held.length() < value.length()) {
            drawn.addAll(mistake(voice.line("msteams.form.long")));
        }
        return drawn;
    }

    private ObjectNode choice(Field.Choice choice) {
        boolean few = !choice.optional() && choice.options().size() <= Limits.RADIOS;
        ObjectNode input = picking(choice, choice.label(), choice.options(), few);
        boolean there = choice.options().stream()
                .limit(measure.options())
                .anyMatch(option -> option.value().equals(choice.value()));
        return there ? input.put("value", Slot.option(choice.value())) : input;
    }

    private ObjectNode several(Field.Several several) {
        List<String> held = Arrays.asList(several.value().split(",", -1));
        List<String> chosen = several.options().stream()
                .limit(measure.options())
                .map(Option::value)
                .filter(held::contains)
                .map(Slot::option)
                .toList();
        boolean few = several.options().size() <= Limits.BOXES;
        ObjectNode input =
                picking(several, several.label(), several.options(), few).put("isMultiSelect", true);
        return chosen.isEmpty() || several.value().isEmpty() ? input : input.put("value", String.join(",", chosen));
    }

    private ObjectNode picking(Field field, String label, List<Option> options, boolean few) {
        Slot slot = Slot.picked(field.name(), options);
        ObjectNode input = Choosing.input(slot.written(), options, measure).put("style", few ? "expanded" : "compact");
        return asking(input, field, label);
    }

    private List<ObjectNode> moment(Field.Moment moment) {
        String[] held = moment.value().split("T", 2);
        ObjectNode day = input(
                "Input.Date",
                new Slot(moment.name(), Slot.DAY),
                moment,
                voice.line("msteams.form.day", "field", moment.label()));
        ObjectNode time = input(
                "Input.Time",
                new Slot(moment.name(), Slot.TIME),
                moment,
                voice.line("msteams.form.time", "field", moment.label()));
        return List.of(holding(day, DAY, held[0]), holding(time, TIME, held.length < 2 ? "" : held[1]));
    }

    private static ObjectNode holding(ObjectNode input, Pattern shape, String value) {
        return shape.matcher(value).matches() ? input.put("value", value) : input;
    }

    private ObjectNode slider(Field.Slider slider) {
        List<Option> steps = IntStream.rangeClosed(1, 7)
                .mapToObj(step -> new Option("" + step, step(step, slider)))
                .toList();
        return choice(new Field.Choice(slider.name(), slider.label(), steps, slider.value(), true));
    }

    private static String step(int step, Field.Slider slider) {
        return switch (step) {
            case 1 -> "1 · " + slider.low();
            case 7 -> "7 · " + slider.high();
            default -> "" + step;
        };
    }

    private List<ObjectNode> points(Field.TenPoints points) {
        List<ObjectNode> drawn = new ArrayList<>();
        String[] held = points.value().split(",", -1);
        for (int corner = 0; corner < points.corners().size(); corner++) {
            String label = voice.line(
                    "msteams.form.points",
                    "field",
                    points.label(),
                    "corner",
                    points.corners().get(corner));
            ObjectNode number = input("Input.Number", new Slot(points.name(), Slot.POINTS + corner), points, label)
                    .put("min", 0)
                    .put("max", 10)
                    .put("errorMessage", voice.line("msteams.form.points.wrong"));
            String value = corner < held.length ? held[corner] : "";
            drawn.add(POINTS.matcher(value).matches() ? number.put("value", Integer.parseInt(value)) : number);
        }
        drawn.addAll(under(voice.say("msteams.form.points.share")));
        return drawn;
    }

    /** Teams' own people picker, which writes directory ids joined by commas. */
    private List<ObjectNode> people(Field.People people) {
        ObjectNode input = input("Input.ChoiceSet", Slot.of(people.name()), people, people.label())
                .put("isMultiSelect", people.most() > 1);
        input.putArray("choices");
        input.putObject("choices.data").put("type", "Data.Query").put("dataset", "graph.microsoft.com/users");
        List<String> held = people.handles();
        List<ObjectNode> drawn = new ArrayList<>();
        drawn.add(held.isEmpty() ? input : input.put("value", String.join(",", held)));
        drawn.addAll(under(sentence(people.hint())));
        return drawn;
    }

    private ObjectNode box(Field.Checkbox box) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "Input.Toggle")
                .put("id", new Slot(box.name(), Slot.BOX).written())
                .put("title", label(box.label()))
                .put("wrap", true)
                .put("valueOn", "yes")
                .put("valueOff", "no")
                .put("value", box.value().equals("yes") ? "yes" : "no");
    }

    private static Prose sentence(String words) {
        return Prose.of(Texts.cut(words.replace('\n', ' '), Limits.FIELD_LABEL));
    }

    private List<ObjectNode> under(Prose hint) {
        List<ObjectNode> drawn = lines.draw(hint, Lines.Look.QUIET);
        drawn.forEach(line -> line.put("spacing", "Small"));
        return drawn;
    }

    private ObjectNode input(String type, Slot slot, Field field, String label) {
        ObjectNode input =
                JsonNodeFactory.instance.objectNode().put("type", type).put("id", slot.written());
        return asking(input, field, label);
    }

    private ObjectNode asking(ObjectNode input, Field field, String label) {
        input.put("label", label(label));
        return field.optional()
                ? input
                : input.put("isRequired", true).put("errorMessage", voice.line("msteams.form.required"));
    }

    private String label(String label) {
        return Texts.line(label, measure.label() < Limits.LABEL ? measure.label() : Limits.FIELD_LABEL);
    }
}

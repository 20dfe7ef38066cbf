package dev.hearth.experiments.bringing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The form in which something is brought, and its second page, which asks what shall become of a run. */
@Component
class ImportPage {

    static final String FORM = "experiments.import";
    static final String BECOME = "become";
    static final String UNDONE = "undone";
    static final String PAST = "past";
    static final String PLAN = "plan";
    static final String YES = "yes";
    static final String NOT_YET = "not-yet";

    private static final int AT_ONCE = 3;

    private final Voice voice;

    ImportPage(Voice voice) {
        this.voice = voice;
    }

    /** Room for a text, and for an address. */
    Form blank(Team team) {
        List<Field> parts = parts();
        List<Field> more = new ArrayList<>(parts.subList(AT_ONCE, parts.size()));
        more.addFirst(new Field.Line(Bundle.ADDRESS, label(Bundle.ADDRESS), label(Bundle.ADDRESS + ".hint"), "", true));
        return Form.of(FORM, Parcel.of(team).written(), label("head"), label("read"), parts.subList(0, AT_ONCE))
                .withMore(more)
                .under(List.of(voice.context("toolkit.import.note")));
    }

    /** What was read of a run, and what shall become of it. */
    Form asking(Team team, Bundle bundle, String mark, List<Block> read, List<Experiment> matching, boolean undone) {
        List<Option> options = new ArrayList<>();
        matching.forEach(one -> options.add(new Option(
                Integer.toString(one.number()),
                voice.line(
                        "toolkit.import.keep-with",
                        "number",
                        one.number(),
                        "title",
                        one.plan().title()))));
        options.add(new Option(PAST, label("keep-past")));
        options.add(new Option(PLAN, label("plan-again")));
        Field become = new Field.Choice(
                BECOME,
                label(BECOME),
                options,
                matching.isEmpty() ? "" : options.getFirst().value(),
                false);
        Field over = new Field.Choice(
                UNDONE,
                label(UNDONE),
                List.of(new Option(YES, label("undone.yes")), new Option(NOT_YET, label("undone.not-yet"))),
                undone ? YES : NOT_YET,
                false);
        List<Field> brought = new ArrayList<>(parts());
        brought.addFirst(new Field.Line(Bundle.ADDRESS, label(Bundle.ADDRESS), "", "", true));
        List<Field> held = brought.stream()
                .map(field -> field.holding(bundle.values().getOrDefault(field.name(), "")))
                .toList();
        return Form.of(
                        FORM,
                        new Parcel(team.id().value(), mark).written(),
                        label("run-head"),
                        label("go-on"),
                        List.of(become, over))
                .withMore(held)
                .under(read);
    }

    private List<Field> parts() {
        List<Field> parts = new ArrayList<>();
        for (int field = 1; field <= Bundle.FIELDS; field++) {
            String label = field == 1 ? label("part") : voice.line("toolkit.import.next-part", "part", field);
            parts.add(new Field.Paragraph(Bundle.part(field), label, field == 1 ? label("part.hint") : "", "", true));
        }
        return parts;
    }

    private String label(String what) {
        return voice.line("toolkit.import." + what);
    }
}

package dev.hearth.experiments.gamedays.planning;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.team.Naming;
import dev.hearth.team.Team;
import dev.hearth.team.when.When;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form in which a game day is planned; then the same with the day and its agenda said back in full. */
@Component
class DayPage {

    static final String FORM = "gamedays.plan";
    static final String TITLE = "title";
    static final String WHEN = "when";
    static final String LENGTH = "length";
    static final String CHOSEN = "chosen";
    static final String AGENDA = "agenda";
    static final String COORDINATOR = "coordinator";
    static final String REPORTER = "reporter";
    static final String OBSERVERS = "observers";

    static final int SHORTEST = 120;
    static final int LONGEST = 240;
    private static final int STEP = 30;
    private static final int USUAL = 180;
    private static final int OPTIONS = 10;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private final Voice voice;

    DayPage(Voice voice) {
        this.voice = voice;
    }

    /** The form, offering these experiments. */
    Form blank(Team team, String title, List<Experiment> mine) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field.Line(TITLE, label(TITLE), label("title.hint"), title, true));
        fields.add(new Field.Line(WHEN, label(WHEN), label("when.hint"), "", false));
        fields.add(new Field.Choice(LENGTH, label(LENGTH), lengths(), Integer.toString(USUAL), false));
        if (!mine.isEmpty()) {
            fields.add(new Field.Several(CHOSEN, label(CHOSEN), options(mine), "", true));
        }
        fields.add(new Field.Paragraph(AGENDA, label(AGENDA), label("agenda.hint"), "", true));
        return Form.of(FORM, DayCarry.of(team).written(), label("head"), label("next"), fields)
                .withMore(List.of(people(COORDINATOR, 1), people(REPORTER, 1), people(OBSERVERS, Naming.MOST)));
    }

    /** The same once more, filled in, with the day said back: sent again unchanged, it counts. */
    Form echo(
            Team team, List<Experiment> mine, Map<String, String> values, DayCarry carry, DayDraft draft, Instant now) {
        List<Block> above = new ArrayList<>();
        above.add(voice.text(
                "gamedays.form.echo",
                "when",
                When.words(draft.from().atZone(team.zone()), now.atZone(team.zone())),
                "to",
                clock(team, draft.to())));
        above.add(new Block.Facts(Stream.concat(
                        draft.laid().stream()
                                .map(laid -> new Block.Fact(
                                        clock(team, laid.at()),
                                        Prose.of(named(
                                                laid.item().number(),
                                                laid.item().title(),
                                                mine)))),
                        Stream.of(new Block.Fact(voice.line("gamedays.then"), voice.say("gamedays.debrief"))))
                .toList()));
        if (draft.laid().stream().anyMatch(laid -> laid.item().number() > 0)) {
            above.add(voice.context("gamedays.form.moves"));
        }
        above.add(voice.context("experiments.form.echo-note"));
        return blank(team, "", mine)
                .holding(values)
                .under(above)
                .carrying(carry.written())
                .submitting(label("plan-it"));
    }

    private static String named(int number, String title, List<Experiment> mine) {
        return mine.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(one -> "#" + number + " " + one.plan().title())
                .orElse(title);
    }

    private static String clock(Team team, Instant moment) {
        return CLOCK.format(moment.atZone(team.zone()));
    }

    private List<Option> lengths() {
        List<Option> lengths = new ArrayList<>();
        for (int minutes = SHORTEST; minutes <= LONGEST; minutes += STEP) {
            Duration length = Duration.ofMinutes(minutes);
            lengths.add(new Option(
                    Integer.toString(minutes),
                    voice.line(
                            length.toMinutesPart() == 0 ? "gamedays.form.hours" : "gamedays.form.hours-and-half",
                            "hours",
                            length.toHours())));
        }
        return lengths;
    }

    private static List<Option> options(List<Experiment> mine) {
        return mine.stream()
                .limit(OPTIONS)
                .map(one -> new Option(
                        Integer.toString(one.number()),
                        "#" + one.number() + " " + one.plan().title()))
                .toList();
    }

    private Field people(String name, int most) {
        return new Field.People(name, label(name), label(name + ".hint"), "", true, most);
    }

    private String label(String what) {
        return voice.line("gamedays.form." + what);
    }
}

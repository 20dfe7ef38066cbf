package dev.hearth.experiments.planning;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Beliefs;
import dev.hearth.experiments.Planning;
import dev.hearth.experiments.book.Plan;
import dev.hearth.experiments.talk.Phrases;
import dev.hearth.prompts.ExperimentTemplate;
import dev.hearth.team.Naming;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.team.when.When;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form in which experiments are planned: five questions and More; then the same with the time said back in full. */
@Component
public class PlanPage {

    static final String FORM = "experiments.plan";
    static final String BELIEF = "belief";
    static final String ACTION = "action";
    static final String STOP = "stop";
    static final String UNDO = "undo";
    static final String WHEN = "when";
    static final String TITLE = "title";
    static final String TO_WHOM = "to-whom";
    static final String CONDITION = "condition";
    static final String REACH = "reach";
    static final String WATCH = "watch";
    static final String LENGTH = "length";
    static final String STAND_INS = "stand-ins";
    static final String KNOWN = "known";
    static final String ANEW = "anew";
    static final String HOUR_BEFORE = "hour-before";

    private static final int DATES = 5;
    private static final int BELIEFS = 90;
    private static final int LABEL = 72;

    private final OtherTeams others;
    private final Beliefs beliefs;
    private final Voice voice;
    private final Phrases phrases;

    PlanPage(OtherTeams others, Beliefs beliefs, Voice voice, Phrases phrases) {
        this.others = others;
        this.beliefs = beliefs;
        this.voice = voice;
        this.phrases = phrases;
    }

    /** The form for a team, with nothing in it but a title. */
    Form blank(Team team, String title) {
        return Form.of(FORM, Carry.of(team).written(), label("head"), label("next"), questions())
                .withMore(more(team, title));
    }

    /** The same, filled in from a template; every word of it can be changed. */
    public Form from(Team team, ExperimentTemplate template) {
        return from(
                team,
                new Plan(
                        template.title(),
                        template.hypothesis(),
                        template.action(),
                        template.stop(),
                        template.undo(),
                        template.toWhom(),
                        template.condition(),
                        template.blastRadius(),
                        template.watch(),
                        template.duration()));
    }

    /** The same, filled in from a plan that need not be whole: what is missing in it is asked for. */
    public Form from(Team team, Plan plan) {
        return blank(team, plan.title())
                .holding(Map.ofEntries(
                        Map.entry(BELIEF, plan.belief()),
                        Map.entry(ACTION, plan.action()),
                        Map.entry(STOP, plan.stop()),
                        Map.entry(UNDO, plan.undo()),
                        Map.entry(TITLE, plan.title()),
                        Map.entry(TO_WHOM, plan.toWhom()),
                        Map.entry(CONDITION, plan.condition()),
                        Map.entry(REACH, plan.reach()),
                        Map.entry(WATCH, plan.watch()),
                        Map.entry(
                                LENGTH,
                                plan.length().isZero()
                                        ? label("length.usual")
                                        : plan.length().toMinutes() + " min")));
    }

    /** A form with a title and a time in it, for something of ours; the plan is told what it was for. */
    public Form from(Team team, String title, String when, String purpose) {
        return blank(team, title)
                .holding(Map.of(TITLE, title, WHEN, when, LENGTH, label("length.usual")))
                .carrying(Carry.of(team, purpose).written());
    }

    /** A form with a title and what to do in it, for something of another room. */
    Form from(Team team, Planning.Sketch sketch, String purpose) {
        return blank(team, sketch.title())
                .holding(Map.of(TITLE, sketch.title(), ACTION, sketch.action(), LENGTH, label("length.usual")))
                .carrying(Carry.of(team, purpose).written());
    }

    /** The same, filled in for looking at a belief again: with the plan of the last experiment that did, if there is one. */
    Form from(Team team, Belief belief, Optional<Plan> last) {
        Map<String, String> values = new HashMap<>();
        last.ifPresent(plan -> values.putAll(Map.of(
                ACTION, plan.action(),
                STOP, plan.stop(),
                UNDO, plan.undo(),
                TITLE, plan.title(),
                REACH, plan.reach(),
                WATCH, plan.watch(),
                LENGTH, plan.length().toMinutes() + " min")));
        values.putIfAbsent(LENGTH, label("length.usual"));
        values.put(BELIEF, belief.claim().words());
        values.put(TO_WHOM, belief.claim().toWhom());
        values.put(CONDITION, belief.claim().condition());
        values.put(KNOWN, Long.toString(belief.id().value()));
        return blank(team, "").holding(values);
    }

    /** The form with one more question: what would be new, for something that surprised us the last time. */
    Form asking(Form form, String question, String answer) {
        List<Field> fields = new ArrayList<>(form.fields());
        fields.add(new Field.Line(ANEW, question, hint(ANEW), answer, true));
        return new Form(
                form.name(),
                form.carry(),
                form.title(),
                form.preface(),
                fields,
                form.more(),
                form.submit(),
                form.mistakes());
    }

    /** The same once more, filled in, with the time said back in full: sent again, it counts. */
    Form echo(Team team, Map<String, String> values, Carry carry, When when, ZonedDateTime now) {
        List<Block> above = new ArrayList<>();
        above.add(voice.text("experiments.form.echo", "when", when.words(now)));
        String length = values.getOrDefault(LENGTH, "").strip();
        above.add(voice.text(
                "experiments.form.echo-length",
                "length",
                length.isEmpty() ? voice.line("experiments.form.length.usual") : length));
        above.addAll(phrases.dates(team, now.toInstant(), when));
        above.add(voice.context("experiments.form.echo-note"));
        return blank(team, "")
                .holding(values)
                .under(above)
                .carrying(carry.written())
                .submitting(label("plan-it"));
    }

    private List<Field> questions() {
        return List.of(
                paragraph(BELIEF),
                paragraph(ACTION),
                line(STOP, "", false),
                line(UNDO, "", false),
                line(WHEN, "", false));
    }

    private List<Field> more(Team team, String title) {
        List<Field> more = new ArrayList<>();
        more.add(line(TITLE, title, true));
        more.add(line(TO_WHOM, "", true));
        more.add(line(CONDITION, "", true));
        more.add(line(REACH, "", true));
        more.addAll(others.fields(team));
        more.add(line(WATCH, "", true));
        more.add(line(LENGTH, label("length.usual"), true));
        more.add(new Field.People(STAND_INS, label(STAND_INS), hint(STAND_INS), "", true, Naming.MOST));
        more.add(new Field.Checkbox(HOUR_BEFORE, label(HOUR_BEFORE), ""));
        List<Option> known = beliefs.of(team).reversed().stream()
                .limit(BELIEFS)
                .map(PlanPage::option)
                .toList();
        if (!known.isEmpty()) {
            more.add(new Field.Choice(KNOWN, label(KNOWN), known, "", true));
        }
        return more;
    }

    private static Option option(Belief belief) {
        return new Option(
                Long.toString(belief.id().value()), Briefly.line(belief.claim().words(), LABEL));
    }

    private Field paragraph(String name) {
        return new Field.Paragraph(name, label(name), hint(name), "", false);
    }

    private Field line(String name, String value, boolean optional) {
        return new Field.Line(name, label(name), hint(name), value, optional);
    }

    private String label(String what) {
        return voice.line("experiments.form." + what);
    }

    private String hint(String what) {
        return voice.line("experiments.form." + what + ".hint");
    }
}

package dev.hearth.stories.meaning;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.prompts.Triad;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.WhoseTeam;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The form in which a team chooses the triad it asks about, or makes one. */
@Component
class TriadForm implements ButtonHandler, FormHandler {

    private static final String NAME = "stories.triad";
    private static final int LABEL = 74;

    private final WhoseTeam whose;
    private final Signifiers signifiers;
    private final TriadDesk desk;
    private final Voice voice;

    TriadForm(WhoseTeam whose, Signifiers signifiers, TriadDesk desk, Voice voice) {
        this.whose = whose;
        this.signifiers = signifiers;
        this.desk = desk;
        this.voice = voice;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(NAME);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(NAME);
    }

    @Override
    public Reply press(Request request, Press press) {
        return whose.of(request, press.subject())
                .map(team -> Reply.open(form(team)))
                .orElseGet(this::notHere);
    }

    @Override
    public String form() {
        return NAME;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        return whose.of(request, submitted.carry())
                .map(team -> submit(request, submitted, team))
                .orElseGet(this::notHere);
    }

    private Reply submit(Request request, Ask.Submitted submitted, Team team) {
        TriadDesk.Made made = TriadDesk.read(submitted::value);
        Map<String, String> found = desk.mistakes(made);
        return found.isEmpty()
                ? desk.keep(request, team, made, submitted.value(TriadDesk.CHOSEN))
                : Reply.open(form(team).holding(submitted.values()).mending(found));
    }

    private Form form(Team team) {
        List<Option> options = new ArrayList<>();
        signifiers.triads(team.id()).forEach(triad -> options.add(new Option(triad.id(), label(triad))));
        String chosen = signifiers.triad(team.id()).map(Triad::id).orElse("");
        return Form.of(
                        NAME,
                        Long.toString(team.id().value()),
                        voice.line("stories.triad.form"),
                        voice.line("stories.form.keep"),
                        List.of(new Field.Choice(
                                TriadDesk.CHOSEN, voice.line("stories.triad.chosen"), options, chosen, false)))
                .under(List.of(voice.context("stories.triad.how")))
                .withMore(List.of(line(TriadDesk.TEXT), line("first"), line("second"), line("third")));
    }

    private Field line(String name) {
        return new Field.Line(
                name, voice.line("stories.triad." + name), voice.line("stories.triad." + name + ".hint"), "", true);
    }

    static String label(Triad triad) {
        String label = triad.text() + " " + String.join(" / ", triad.corners());
        return label.length() <= LABEL ? label : label.substring(0, LABEL) + "…";
    }

    private Reply notHere() {
        return Reply.say(voice.say("stories.weekly.not-set-up"));
    }
}

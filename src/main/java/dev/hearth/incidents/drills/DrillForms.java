package dev.hearth.incidents.drills;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.prompts.Prompts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The short forms behind a rehearsal's buttons, each with one field. */
@Component
class DrillForms {

    static final String ENTRY = "incidents.drill.entry";
    static final String ANSWER = "incidents.drill.answered";
    static final String WORDS = "words";
    static final int MOST = 40_000;

    private final Prompts prompts;
    private final Voice voice;

    DrillForms(Prompts prompts, Voice voice) {
        this.prompts = prompts;
        this.voice = voice;
    }

    /** The number before the slash of {@code 7/observe}, or all of it. */
    static Optional<Long> id(String written) {
        String first = written.split("/", 2)[0];
        return first.matches("\\d{1,18}") ? Optional.of(Long.parseLong(first)) : Optional.empty();
    }

    /** What stands after it, or nothing. */
    static String rest(String written) {
        String[] parts = written.split("/", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    Form entry(Drill drill, Kind kind) {
        return form(ENTRY, drill.id() + "/" + kind.verb(), voice.line("incidents.form." + kind.verb()));
    }

    Form answer(Drill drill, String written, String question) {
        return form(ANSWER, drill.id() + "/" + written, voice.line("incidents.form.answer"))
                .under(List.of(
                        voice.text("incidents.lookback.question", "question", question),
                        voice.context("incidents.drill.answer.preface")));
    }

    /** A question of the debrief by its place, if it is there. */
    Optional<String> question(Drill drill, String written) {
        return prompts.scenario(drill.scenario())
                .filter(scenario -> written.matches("\\d{1,2}")
                        && Integer.parseInt(written) < scenario.debrief().size())
                .map(scenario -> scenario.debrief().get(Integer.parseInt(written)));
    }

    private Form form(String name, String carry, String label) {
        return Form.of(
                name,
                carry,
                voice.line("incidents.drill.title"),
                voice.line("incidents.form.keep"),
                List.of(new Field.Paragraph(WORDS, label, "", "", false)));
    }
}

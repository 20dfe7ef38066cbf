package dev.hearth.evidence.noting;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Beliefs;
import dev.hearth.evidence.Leaning;
import dev.hearth.evidence.Occasion;
import dev.hearth.evidence.Occasions;
import dev.hearth.team.waiting.Briefly;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The form that notes something seen: of which belief, in what, what it says, and a few words. */
@Component
class SeenForm {

    static final String FORM = "evidence.seen";
    static final String BELIEF = "belief";
    static final String IN = "in";
    static final String LEANING = "leaning";
    static final String WORDS = "words";

    private static final int BELIEFS = 90;
    private static final int OCCASIONS = 10;
    private static final int LABEL = 72;

    private final Beliefs beliefs;
    private final List<Occasions> occasions;
    private final Voice voice;

    SeenForm(Beliefs beliefs, List<Occasions> occasions, Voice voice) {
        this.beliefs = beliefs;
        this.occasions = occasions;
        this.voice = voice;
    }

    /** What a team believes, as far as a form can hold it, the newest first. */
    List<Belief> choices(Subject about) {
        return beliefs.of(about.team()).reversed().stream().limit(BELIEFS).toList();
    }

    /** What may be pointed at, the newest first. */
    List<Occasion> occasions(Subject about) {
        return occasions.stream()
                .flatMap(room -> room.lately(about.team(), OCCASIONS).stream())
                .sorted(Comparator.comparing(Occasion::on).reversed())
                .toList();
    }

    Form open(Subject about) {
        List<Field> fields = new ArrayList<>();
        if (about.belief() == null) {
            fields.add(new Field.Choice(BELIEF, label(BELIEF), beliefs(about), "", false));
        }
        if (about.by() == null) {
            fields.add(new Field.Choice(IN, label(IN), pointed(about), "", false));
        }
        fields.add(new Field.Choice(LEANING, label(LEANING), leanings(), "", false));
        fields.add(new Field.Line(WORDS, label(WORDS), voice.line("evidence.form.words.hint"), "", true));
        return Form.of(FORM, about.written(), label("title"), label("submit"), fields)
                .under(above(about));
    }

    private List<Block> above(Subject about) {
        List<Block> above = new ArrayList<>();
        Belief belief = about.belief();
        if (belief != null) {
            above.add(new Block.Quote(belief.claim().words(), null));
        }
        above.add(voice.context("evidence.form.seen", "team", about.team().name()));
        return above;
    }

    private List<Option> beliefs(Subject about) {
        return choices(about).stream()
                .map(belief -> new Option(
                        Long.toString(belief.id().value()),
                        Briefly.line(belief.claim().words(), LABEL)))
                .toList();
    }

    private List<Option> pointed(Subject about) {
        return occasions(about).stream()
                .map(occasion -> new Option(occasion.by().written(), Briefly.line(name(occasion), LABEL)))
                .toList();
    }

    private static String name(Occasion occasion) {
        String about = Briefly.line(occasion.about());
        return about.isEmpty() ? occasion.name() : occasion.name() + " · " + about;
    }

    private List<Option> leanings() {
        return Arrays.stream(Leaning.values())
                .map(leaning -> new Option(leaning.word(), voice.line("evidence.form.leaning." + leaning.word())))
                .toList();
    }

    private String label(String what) {
        return voice.line("evidence.form." + what);
    }
}

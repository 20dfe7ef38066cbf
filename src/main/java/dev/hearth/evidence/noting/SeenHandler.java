package dev.hearth.evidence.noting;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Beliefs;
import dev.hearth.evidence.By;
import dev.hearth.evidence.Evidence;
import dev.hearth.evidence.Leaning;
import dev.hearth.evidence.Sighting;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the form that notes something seen. Who sent it is not kept with it (P5). */
@Component
class SeenHandler implements FormHandler {

    private static final int MOST = 500;

    private final Subjects subjects;
    private final SeenForm form;
    private final Beliefs beliefs;
    private final Evidence evidence;
    private final Ledger ledger;
    private final Voice voice;

    SeenHandler(Subjects subjects, SeenForm form, Beliefs beliefs, Evidence evidence, Ledger ledger, Voice voice) {
        this.subjects = subjects;
        this.form = form;
        this.beliefs = beliefs;
        this.evidence = evidence;
        this.ledger = ledger;
        this.voice = voice;
    }

    @Override
    public String form() {
        return SeenForm.FORM;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        return subjects.carried(request, submitted.carry())
                .map(about -> submit(request, submitted, about))
                .orElseGet(() -> gone(submitted));
    }

    private Reply submit(Request request, Ask.Submitted submitted, Subject about) {
        Team team = about.team();
        Optional<Belief> belief = Optional.ofNullable(about.belief())
                .or(() -> subjects.belief(request, team, submitted.value(SeenForm.BELIEF)));
        Optional<By> by =
                Optional.ofNullable(about.by()).or(() -> subjects.occasion(team, submitted.value(SeenForm.IN)));
        Optional<Leaning> leaning = Leaning.read(submitted.value(SeenForm.LEANING));
        String words = submitted.value(SeenForm.WORDS);
        Map<String, String> mistakes = new LinkedHashMap<>();
        mend(mistakes, SeenForm.BELIEF, belief.isEmpty());
        mend(mistakes, SeenForm.IN, by.isEmpty());
        mend(mistakes, SeenForm.LEANING, leaning.isEmpty());
        mend(mistakes, SeenForm.WORDS, words.length() > MOST);
        return mistakes.isEmpty()
                ? keep(
                        request,
                        team,
                        belief.orElseThrow(),
                        sighting(team, by.orElseThrow(), leaning.orElseThrow(), words))
                : Reply.open(form.open(about).holding(submitted.values()).mending(mistakes));
    }

    private Sighting sighting(Team team, By by, Leaning leaning, String words) {
        LocalDate on = evidence.occasion(team, by).orElseThrow().on();
        return new Sighting(on, leaning, by, words);
    }

    private Reply keep(Request request, Team team, Belief belief, Sighting sighting) {
        return ledger.keep(
                request,
                () -> {
                    beliefs.add(belief, sighting);
                    return Deed.done(belief.id().value());
                },
                memo -> noted(team, belief));
    }

    private Reply noted(Team team, Belief belief) {
        return Reply.say(new Message(
                List.of(
                        voice.text(
                                "evidence.noted",
                                "freshness",
                                voice.line("evidence.freshness."
                                        + evidence.of(team, belief).freshness().word())),
                        new Block.Quote(belief.claim().words(), null)),
                belief.sample()));
    }

    private Reply gone(Ask.Submitted submitted) {
        String words = submitted.value(SeenForm.WORDS);
        return Reply.say(
                words.isEmpty()
                        ? Message.of(voice.text("evidence.gone"))
                        : Message.of(
                                voice.text("evidence.gone"),
                                voice.text("evidence.your-words"),
                                new Block.Quote(words, null)));
    }

    private void mend(Map<String, String> mistakes, String field, boolean wrong) {
        if (wrong) {
            mistakes.put(field, voice.line("evidence.mend." + field));
        }
    }
}

package dev.hearth.incidents.speech;

import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.decisions.Decision;
import dev.hearth.incidents.loop.Asked;
import dev.hearth.incidents.loop.Kind;
import dev.hearth.incidents.loop.Repertoire;
import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions of the bank, as an incident asks them. */
@Component
public class Questions {

    private static final List<String> AT_ONCE = List.of("surprise", "memory");
    private static final int MOST = 300;
    private static final Duration ON_TIME = Duration.ofMinutes(10);

    private final Prompts prompts;
    private final Voice voice;

    Questions(Prompts prompts, Voice voice) {
        this.prompts = prompts;
        this.voice = voice;
    }

    /** All questions there are for an open incident, by their ids. */
    public Repertoire repertoire() {
        Map<Kind, List<String>> phases = new LinkedHashMap<>();
        Kind.PHASES.forEach(phase -> phases.put(phase, ids(Bank.OODA, phase.verb())));
        return new Repertoire(phases, ids(Bank.OODA, "rest"));
    }

    /** The two questions of a look back: what surprised, and what to tell. */
    public List<Question> lookback() {
        return AT_ONCE.stream()
                .flatMap(kind -> prompts.questions(Bank.LOOKBACK, kind).stream().limit(1))
                .toList();
    }

    /** A question of a look back, if it is there. */
    public Optional<Question> lookback(String id) {
        return prompts.find(id).filter(question -> question.bank() == Bank.LOOKBACK);
    }

    /** A question for who takes over: another one each time. */
    String handover(int times) {
        List<Question> questions = prompts.questions(Bank.OODA, "handover");
        return questions.get(times % questions.size()).text();
    }

    /** The line in which a question is asked. */
    public Prose line(View view, Asked asked) {
        if (asked.rule() == Asked.Rule.EXPECTATION) {
            return expectation(view, asked);
        }
        return prompts.find(asked.question())
                .map(question -> voice.say(key(question), "question", question.text()))
                .orElseGet(() -> Prose.of(""));
    }

    private Prose expectation(View view, Asked asked) {
        Optional<Decision.Timed> due = view.incident().lastDue(asked.at());
        if (due.isEmpty()) {
            return Prose.of("");
        }
        String expectation = Shown.clause(due.get().expectation(), MOST);
        boolean late = due.get().due().plus(ON_TIME).isBefore(asked.at());
        return late
                ? voice.say(
                        "incidents.question.away",
                        "expectation",
                        expectation,
                        "due",
                        view.time(due.get().due()))
                : Prose.of(prompts.question(Repertoire.DUE).fill(Map.of("expectation", expectation)));
    }

    /** What kind of entry answers a question. */
    public Kind answer(Asked asked) {
        return switch (asked.rule()) {
            case EXPECTATION, AFTER_ACT, EARLY_SIGN -> Kind.OBSERVE;
            case RIVAL, MISSING -> Kind.ORIENT;
            case BREAK -> Kind.NOTE;
            case PHASE ->
                prompts.find(asked.question())
                        .flatMap(question -> Kind.named(question.kind()))
                        .orElse(Kind.OBSERVE);
        };
    }

    private static String key(Question question) {
        return "incidents.question."
                + Kind.named(question.kind()).map(Kind::verb).orElse("other");
    }

    private List<String> ids(Bank bank, String kind) {
        return prompts.questions(bank, kind).stream().map(Question::id).toList();
    }
}

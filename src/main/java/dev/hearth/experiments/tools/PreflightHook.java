package dev.hearth.experiments.tools;

import dev.hearth.chat.Voice;
import dev.hearth.experiments.rules.Reason;
import dev.hearth.experiments.talk.Phrases;
import dev.hearth.experiments.tools.reading.SteadybitReading;
import dev.hearth.hooks.Answer;
import dev.hearth.hooks.Arrival;
import dev.hearth.hooks.Hook;
import dev.hearth.hooks.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers whoever asks before they start: 200 for clear, 409 for not now, with the reasons. The JSON is at the same time what
 * Steadybit reads of a preflight webhook ({@code message}) and of the status of a preflight action ({@code completed} and
 * {@code error}); who sends nothing and wants no JSON gets text.
 */
@Component
class PreflightHook implements Hook {

    private static final int CLEAR = 200;
    private static final int NOT_NOW = 409;
    private static final JsonMapper JSON = new JsonMapper();

    private final Preflight preflight;
    private final Phrases phrases;
    private final Voice voice;

    PreflightHook(Preflight preflight, Phrases phrases, Voice voice) {
        this.preflight = preflight;
        this.phrases = phrases;
        this.voice = voice;
    }

    @Override
    public Kind kind() {
        return Kind.PREFLIGHT;
    }

    @Override
    public boolean answersGet() {
        return true;
    }

    @Override
    public Answer take(Arrival arrival) {
        List<Reason> reasons = preflight.against(arrival.pass().team(), SteadybitReading.asksFor(arrival.body()));
        int status = reasons.isEmpty() ? CLEAR : NOT_NOW;
        return isText(arrival) ? Answer.text(status, text(reasons)) : Answer.json(status, json(reasons));
    }

    private static boolean isText(Arrival arrival) {
        return arrival.wants().contains("text/plain")
                || arrival.body().isMissingNode() && !arrival.wants().contains("json");
    }

    private String text(List<Reason> reasons) {
        List<String> lines = new ArrayList<>();
        lines.add(voice.line(reasons.isEmpty() ? "experiments.preflight.clear" : "experiments.preflight.not-now"));
        reasons.forEach(reason -> lines.add("- " + words(List.of(reason))));
        return String.join("\n", lines) + "\n";
    }

    private String json(List<Reason> reasons) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("clear", reasons.isEmpty());
        body.put("completed", true);
        body.put(
                "reasons",
                reasons.stream()
                        .map(reason -> Map.of("rule", reason.rule(), "text", words(List.of(reason))))
                        .toList());
        if (reasons.isEmpty()) {
            body.put("message", voice.line("experiments.preflight.clear"));
        } else {
            String title = voice.line("experiments.preflight.not-now");
            body.put("message", title + " " + words(reasons));
            body.put("error", Map.of("status", "failed", "title", title, "detail", words(reasons)));
        }
        return JSON.writeValueAsString(body);
    }

    private String words(List<Reason> reasons) {
        return phrases.reasons(reasons).plain();
    }
}

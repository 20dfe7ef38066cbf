package dev.hearth.experiments.tools;

import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Tool;
import dev.hearth.experiments.tools.reading.Seen;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a tool saw, in lines that are kept as a note. */
@Component
class SeenWords {

    private final Voice voice;

    SeenWords(Voice voice) {
        this.voice = voice;
    }

    String of(Tool tool, Seen seen) {
        String end = seen.end().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Stream<String> head = Stream.of(
                voice.line("experiments.seen.end." + end, "tool", voice.line("experiments.tool." + tool.word())));
        Stream<String> states = Stream.of(
                        seen.before().map(met -> said("before", met)),
                        seen.after().map(met -> said("after", met)),
                        seen.deviated().filter(so -> so).map(_ -> voice.line("experiments.seen.deviated")))
                .flatMap(Optional::stream);
        Stream<String> steps = seen.steps().stream()
                .map(step -> voice.line("experiments.seen.step", "name", step.name(), "how", step.how()));
        Stream<String> more =
                seen.more() == 0 ? Stream.empty() : Stream.of(voice.line("experiments.seen.more", "more", seen.more()));
        return Stream.of(head, states, steps, more).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private String said(String when, boolean met) {
        return voice.line("experiments.seen." + when + (met ? ".met" : ".not-met"));
    }
}

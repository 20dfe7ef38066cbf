package dev.hearth.incidents;

import dev.hearth.incidents.finding.Whereabouts;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.similar.Similar;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The verbs of {@code /ooda}. */
@Configuration(proxyBeanMethods = false)
class OodaConfiguration {

    private static final String WORD = "ooda";
    private static final String TEXT = "TEXT";

    /** One verb. */
    private record Typed(Signature signature, BiFunction<Request, String, Reply> answer) implements Command {
        @Override
        public Reply handle(Request request, String text) {
            return answer.apply(request, text);
        }
    }

    @Bean
    Command oodaObserve(Front front) {
        return verb(front, "observe", TEXT);
    }

    @Bean
    Command oodaOrient(Front front) {
        return verb(front, "orient", TEXT);
    }

    @Bean
    Command oodaDecide(Front front) {
        return verb(front, "decide", TEXT);
    }

    @Bean
    Command oodaAct(Front front) {
        return verb(front, "act", TEXT);
    }

    @Bean
    Command oodaNote(Front front) {
        return verb(front, "note", TEXT);
    }

    @Bean
    Command oodaNext(Front front) {
        return verb(front, "next", "");
    }

    @Bean
    Command oodaTimeline(Front front) {
        return verb(front, "timeline", "[ID]");
    }

    @Bean
    Command oodaHandover(Front front) {
        return verb(front, "handover", "[ID]");
    }

    @Bean
    Command oodaCadence(Front front) {
        return verb(front, "cadence", "DURATION");
    }

    @Bean
    Command oodaQuiet(Front front) {
        return verb(front, "quiet", "");
    }

    @Bean
    Command oodaSimilar(Whereabouts whereabouts, Asides asides, Similar similar) {
        return new Typed(Signature.of(WORD, "similar", ""), (request, text) -> {
            List<Incident> open = whereabouts.at(request.here()) instanceof Whereabouts.Meant.One one
                    ? List.of(one.incident())
                    : whereabouts.openAt(request.here());
            return open.isEmpty() ? asides.none("") : similar.asked(request, open.getLast());
        });
    }

    @Bean
    Command oodaResolve(Front front) {
        return verb(front, "resolve", "[ID] [TEXT]");
    }

    private static Command verb(Front front, String name, String arguments) {
        return new Typed(Signature.of(WORD, name, arguments), (request, text) -> front.typed(name, request, text));
    }
}

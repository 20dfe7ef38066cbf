package dev.hearth.reviews.remedies;

import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.remedies.Sorting.Idea;
import dev.hearth.reviews.review.Meant;
import dev.hearth.team.when.When;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the forms of taking an idea on and of merging it. */
@Configuration(proxyBeanMethods = false)
class SortingForms {

    private static final int LONGEST_LINK = 500;

    /** One form. */
    private record Taking(String form, Sorting sorting, RemedySpeech speech, BiFunction<Request, Sent, Reply> then)
            implements FormHandler {

        @Override
        public Reply submit(Request request, Ask.Submitted submitted) {
            return sorting.idea(request, submitted.carry())
                    .map(idea -> then.apply(request, new Sent(idea, submitted)))
                    .orElseGet(() -> speech.say("idea.gone"));
        }
    }

    /** A form that was sent about an idea. */
    private record Sent(Idea idea, Ask.Submitted submitted) {
        String value(String field) {
            return submitted.value(field);
        }
    }

    @Bean
    FormHandler reviewsTake(Sorting sorting, RemedySpeech speech, Meant meant, TeamClock clock) {
        return new Taking(
                RemedySpeech.TAKE,
                sorting,
                speech,
                (request, sent) -> take(request, sent, sorting, speech, now(sent, meant, clock)));
    }

    private static ZonedDateTime now(Sent sent, Meant meant, TeamClock clock) {
        return clock.now().atZone(meant.team(sent.idea().review()).zone());
    }

    private static Reply take(Request request, Sent sent, Sorting sorting, RemedySpeech speech, ZonedDateTime now) {
        String link = sent.value(RemedySpeech.LINK);
        Optional<LocalDate> day = day(sent.value(RemedySpeech.DAY), now);
        Map<String, String> mistakes = new HashMap<>();
        if (day.isEmpty()) {
            mistakes.put(RemedySpeech.DAY, speech.mistake("day"));
        }
        if (!link.isEmpty() && (!link.matches("(?i)https?://[^\\s/]+.*") || link.length() > LONGEST_LINK)) {
            mistakes.put(RemedySpeech.LINK, speech.mistake("link"));
        }
        return mistakes.isEmpty()
                ? sorting.take(request, sent.idea(), day.orElseThrow(), link.isEmpty() ? null : link)
                : Reply.open(
                        speech.take(sent.idea().review(), sent.idea().remedy(), BecomesLesson.usual(now.toLocalDate()))
                                .holding(sent.submitted().values())
                                .mending(mistakes));
    }

    /** A day after today, as people type it. */
    private static Optional<LocalDate> day(String typed, ZonedDateTime now) {
        return typed.isEmpty() ? Optional.empty() : read(typed + " 23:59", now).or(() -> read(typed, now));
    }

    private static Optional<LocalDate> read(String typed, ZonedDateTime now) {
        return When.parse(typed, now) instanceof When.Understood(When when) && !when.repeats()
                ? when.next(now).map(ZonedDateTime::toLocalDate).filter(date -> date.isAfter(now.toLocalDate()))
                : Optional.empty();
    }

    @Bean
    FormHandler reviewsMerge(Sorting sorting, RemedySpeech speech) {
        return new Taking(
                RemedySpeech.MERGE,
                sorting,
                speech,
                (request, sent) -> Meant.number(sent.value(RemedySpeech.INTO))
                        .map(into -> sorting.merge(request, sent.idea(), into))
                        .orElseGet(() -> speech.say("idea.gone")));
    }
}

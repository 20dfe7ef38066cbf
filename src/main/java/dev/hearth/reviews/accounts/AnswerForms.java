package dev.hearth.reviews.accounts;

import dev.hearth.chat.Form;
import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.review.Review;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes answers, one or all at once. A field left empty changes nothing. */
@Configuration(proxyBeanMethods = false)
class AnswerForms {

    /** One form. */
    private record Taking(String form, AccountDesk desk, AccountForms forms, AccountSpeech speech, boolean single)
            implements FormHandler {

        @Override
        public Reply submit(Request request, Ask.Submitted submitted) {
            String carry = submitted.carry();
            int slash = carry.indexOf('/');
            Optional<Review> review = slash <= 0 ? Optional.empty() : desk.review(request, carry.substring(0, slash));
            List<Asked> questions = slash < 0
                    ? List.of()
                    : List.of(carry.substring(slash + 1).split(",")).stream()
                            .flatMap(written -> desk.asked(written).stream())
                            .toList();
            if (review.isEmpty() || questions.isEmpty()) {
                return speech.gone(typed(submitted));
            }
            return review.get().isOpen()
                    ? take(request, submitted, review.get(), questions)
                    : speech.over(typed(submitted));
        }

        private Reply take(Request request, Ask.Submitted submitted, Review review, List<Asked> questions) {
            Map<Asked, String> answers = new LinkedHashMap<>();
            Map<String, String> mistakes = new HashMap<>();
            for (int at = 0; at < questions.size(); at++) {
                String name = single ? AccountForms.WORDS : AccountForms.WORDS + at;
                String words = submitted.value(name);
                if (words.length() > AccountDesk.MOST) {
                    mistakes.put(name, speech.mistake("long"));
                } else if (!words.isEmpty()) {
                    answers.put(questions.get(at), words);
                }
            }
            if (!mistakes.isEmpty()) {
                Form form = blank(request, review, questions);
                return Reply.open(form.holding(submitted.values()).mending(mistakes));
            }
            Supplier<Reply> then = single
                    ? () -> desk.next(request, review, Optional.of(questions.getFirst()), true)
                    : () -> desk.overview(request, review);
            return answers.isEmpty() ? then.get() : desk.keep(request, review, answers, then);
        }

        private Form blank(Request request, Review review, List<Asked> questions) {
            return single
                    ? forms.one(review, questions.getFirst(), desk.own(review, request.person()))
                    : forms.all(review, questions, desk.own(review, request.person()));
        }

        private static String typed(Ask.Submitted submitted) {
            return String.join("\n\n", submitted.values().values()).strip();
        }
    }

    @Bean
    FormHandler reviewsAnswer(AccountDesk desk, AccountForms forms, AccountSpeech speech) {
        return new Taking(AccountForms.ONE, desk, forms, speech, true);
    }

    @Bean
    FormHandler reviewsAnswers(AccountDesk desk, AccountForms forms, AccountSpeech speech) {
        return new Taking(AccountForms.ALL, desk, forms, speech, false);
    }
}

package dev.hearth.reviews.accounts;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code /review account} and {@code /review share}: nothing where others read what is typed. */
@Configuration(proxyBeanMethods = false)
class AccountCommands {

    private static final String WORD = "review";

    /** One verb. */
    private record Typed(
            Signature signature, AccountDesk desk, AccountSpeech speech, BiFunction<Request, Review, Reply> answer)
            implements Command {

        @Override
        public Reply handle(Request request, String text) {
            boolean numbered = text.isBlank() || Meant.number(text).isPresent();
            if (Overheard.is(request)) {
                return speech.overheard(numbered ? text : "");
            }
            return desk.review(request, numbered ? text : "")
                    .map(review -> numbered ? answer.apply(request, review) : words(request, review, text))
                    .orElseGet(() -> speech.gone(numbered ? "" : text));
        }

        private Reply words(Request request, Review review, String text) {
            if (!review.isOpen()) {
                return speech.over(text);
            }
            return text.length() > AccountDesk.MOST ? speech.say("mend.long") : desk.keepOwn(request, review, text);
        }
    }

    @Bean
    Command reviewAccount(AccountDesk desk, AccountSpeech speech) {
        return new Typed(Signature.of(WORD, "account", "[NUMBER]"), desk, speech, desk::overview);
    }

    @Bean
    Command reviewShare(AccountDesk desk, AccountSpeech speech, AccountButtons buttons) {
        return new Typed(
                Signature.of(WORD, "share", "[NUMBER]"),
                desk,
                speech,
                (request, review) -> review.isOpen() ? buttons.share(request, review) : desk.overview(request, review));
    }
}

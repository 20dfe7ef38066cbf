package dev.hearth.reviews.asking;

import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.scheduling.Caller;
import dev.hearth.workspaces.Person;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes due while accounts are asked for. All but the reminder is done late rather than never. */
@Configuration(proxyBeanMethods = false)
class AskingCallers {

    /** One kind of appointment. */
    private record Due(String kind, boolean late, Consumer<String> then) implements Caller {

        @Override
        public void due(String subject, Instant due, Instant now) {
            then.accept(subject);
        }

        @Override
        public void missed(String subject, Instant due, Instant now) {
            if (late) {
                then.accept(subject);
            }
        }
    }

    @Bean
    Caller reviewsConfirm(Reviews reviews, Asking asking) {
        return new Due(Asking.CONFIRM, true, of(reviews, (review, rest) -> asking.ask(review)));
    }

    @Bean
    Caller reviewsAsk(Reviews reviews, Asking asking) {
        return new Due(
                Asking.ASK,
                true,
                of(reviews, (review, who) -> asking.ask(review, new Person(review.workspace(), who))));
    }

    @Bean
    Caller reviewsRemind(Reviews reviews, Asking asking) {
        return new Due(Asking.REMIND, false, of(reviews, (review, rest) -> asking.remind(review)));
    }

    @Bean
    Caller reviewsDue(Reviews reviews, Asking asking) {
        return new Due(Asking.DUE, true, of(reviews, (review, rest) -> asking.gather(review)));
    }

    /** The review a subject begins with, locked, and what stands after the slash. */
    private static Consumer<String> of(Reviews reviews, BiConsumer<Review, String> then) {
        return subject -> {
            int slash = subject.indexOf('/');
            String number = slash < 0 ? subject : subject.substring(0, slash);
            Optional<Review> review = reviews.lock(new Review.Id(Long.parseLong(number)));
            review.ifPresent(found -> then.accept(found, slash < 0 ? "" : subject.substring(slash + 1)));
        };
    }
}

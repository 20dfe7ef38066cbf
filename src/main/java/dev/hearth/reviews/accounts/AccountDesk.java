package dev.hearth.reviews.accounts;

import dev.hearth.chat.Block;
import dev.hearth.prompts.Prompts;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.accounts.Accounts.Answer;
import dev.hearth.reviews.review.Crew;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.reviews.review.Timelines;
import dev.hearth.workspaces.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What somebody does with their own account. A review is looked up among those they may see each time (P10). */
@Component
class AccountDesk {

    /** How long an answer may be. */
    static final int MOST = 40_000;

    /** Under which question words of one's own stand. */
    private static final String OWN_WORDS = "";

    private final Meant meant;
    private final Reviews reviews;
    private final Crew crew;
    private final Accounts accounts;
    private final Timelines timelines;
    private final Prompts prompts;
    private final AccountSpeech speech;
    private final Ledger ledger;

    AccountDesk(
            Meant meant,
            Reviews reviews,
            Crew crew,
            Accounts accounts,
            Timelines timelines,
            Prompts prompts,
            AccountSpeech speech,
            Ledger ledger) {
        this.meant = meant;
        this.reviews = reviews;
        this.crew = crew;
        this.accounts = accounts;
        this.timelines = timelines;
        this.prompts = prompts;
        this.speech = speech;
        this.ledger = ledger;
    }

    /** The review somebody means; without a number the newest in which they are asked. */
    Optional<Review> review(Request request, String written) {
        return meant.ofWhoWasThere(request, written).or(() -> told(request, written));
    }

    /** One in which they told something, wherever they are by now: it is theirs to take back. */
    private Optional<Review> told(Request request, String written) {
        return Meant.number(written)
                .flatMap(number -> reviews.find(request.person().workspace(), number))
                .filter(review -> !own(review, request.person()).isEmpty());
    }

    /** All of one's own. */
    List<Answer> own(Review review, Person author) {
        return accounts.own(review, author);
    }

    Reply overview(Request request, Review review) {
        return speech.overview(review, own(review, request.person()));
    }

    /** What somebody is asked in a review. */
    List<Asked> questions(Review review, Person person) {
        return timelines
                .find(review.workspace(), review.incident())
                .map(timeline -> Interview.of(prompts, timeline, person, review.number()))
                .orElse(List.of());
    }

    /** A question as a button carries it: {@code id:moment}. */
    Optional<Asked> asked(String written) {
        int colon = written.lastIndexOf(':');
        return colon > 0 && written.substring(colon + 1).matches("-1|\\d{1,12}")
                ? prompts.find(written.substring(0, colon))
                        .filter(question -> question.bank() == dev.hearth.prompts.Bank.ACCOUNTS)
                        .map(question -> new Asked(question, Long.parseLong(written.substring(colon + 1))))
                : Optional.empty();
    }

    /** The first question that has no answer, after another; all of one's own when there is none. */
    Reply next(Request request, Review review, Optional<Asked> after, boolean kept) {
        List<Asked> questions = questions(review, request.person());
        List<Answer> own = own(review, request.person());
        int from = after.map(questions::indexOf).orElse(-1) + 1;
        return questions.stream()
                .skip(from)
                .filter(asked -> own.stream().noneMatch(answer -> AccountForms.is(answer, asked)))
                .findFirst()
                .map(asked -> speech.next(review, asked, kept))
                .orElseGet(() -> speech.overview(review, own));
    }

    /** Keeps answers as a draft; the answer to give then is read anew. */
    Reply keep(Request request, Review review, Map<Asked, String> answers, java.util.function.Supplier<Reply> then) {
        return write(
                request,
                review,
                String.join("\n\n", answers.values()),
                locked -> answers.forEach((asked, words) ->
                        accounts.keep(locked, request.person(), asked.question().id(), asked.moment(), words)),
                then);
    }

    /** Keeps words of one's own, under no question. */
    Reply keepOwn(Request request, Review review, String words) {
        return write(
                request,
                review,
                words,
                locked -> accounts.keep(locked, request.person(), OWN_WORDS, -1, words),
                () -> overview(request, review));
    }

    private Reply write(
            Request request,
            Review review,
            String words,
            Consumer<Review> change,
            java.util.function.Supplier<Reply> then) {
        return ledger.keep(
                request,
                () -> {
                    Optional<Review> locked = reviews.lock(review.id()).filter(Review::isOpen);
                    locked.ifPresent(change);
                    return locked.isPresent() ? Deed.done("") : Deed.refused(speech.over(words));
                },
                memo -> then.get());
    }

    /** Shares it, under a name or none. */
    Reply share(Request request, Review review, String name, boolean everyone) {
        return ledger.keep(
                request,
                () -> {
                    Optional<Review> locked = reviews.lock(review.id()).filter(Review::isOpen);
                    boolean there =
                            locked.isPresent() && accounts.share(locked.get(), request.person(), name, everyone);
                    return there ? Deed.done("") : Deed.refused(speech.say("share.nothing"));
                },
                memo -> speech.shared(review));
    }

    /** Takes it back, whenever that is. */
    Reply withdraw(Request request, Review review) {
        return ledger.keep(
                request.unkept(),
                () -> {
                    accounts.withdraw(review, request.person());
                    return Deed.done("");
                },
                memo -> speech.say("withdrawn"));
    }

    /** Somebody wants to be asked for nothing. */
    Reply decline(Request request, Review review) {
        return ledger.keep(
                request,
                () -> {
                    crew.decline(review, request.person());
                    return Deed.done("");
                },
                memo -> speech.say("declined", "number", review.number()));
    }

    /** The account as it will be read. */
    List<Block> shown(Review review, Person author) {
        return speech.account(review, own(review, author));
    }
}

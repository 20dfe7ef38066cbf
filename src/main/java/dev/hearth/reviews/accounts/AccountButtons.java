package dev.hearth.reviews.accounts;

import dev.hearth.chat.Press;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.review.Review;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The buttons under questions and under one's own account. */
@Component
class AccountButtons implements ButtonHandler {

    private static final String OVERVIEW = "reviews.account";
    private static final String ONE = "reviews.account.one";
    private static final String ALL = "reviews.account.all";
    private static final String DECLINE = "reviews.account.decline";
    private static final String ANSWER = "reviews.account.answer";
    private static final String SKIP = "reviews.account.skip";
    private static final String ENOUGH = "reviews.account.enough";
    private static final String SHARE = "reviews.account.share";
    private static final String WITHDRAW = "reviews.account.withdraw";

    private final AccountDesk desk;
    private final AccountForms forms;
    private final AccountSpeech speech;

    AccountButtons(AccountDesk desk, AccountForms forms, AccountSpeech speech) {
        this.desk = desk;
        this.forms = forms;
        this.speech = speech;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(OVERVIEW, ONE, ALL, DECLINE, ANSWER, SKIP, ENOUGH, SHARE, WITHDRAW);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(ALL, ANSWER, SHARE);
    }

    @Override
    public Reply press(Request request, Press press) {
        String subject = press.subject();
        int slash = subject.indexOf('/');
        String number = slash < 0 ? subject : subject.substring(0, slash);
        Optional<Asked> asked = slash < 0 ? Optional.empty() : desk.asked(subject.substring(slash + 1));
        Optional<Review> review =
                number.isEmpty() && !press.name().equals(OVERVIEW) ? Optional.empty() : desk.review(request, number);
        return review.map(found -> press(request, press.name(), found, asked)).orElseGet(() -> speech.gone(""));
    }

    private Reply press(Request request, String name, Review review, Optional<Asked> asked) {
        if (name.equals(WITHDRAW)) {
            return desk.withdraw(request, review);
        }
        if (!review.isOpen() || name.equals(OVERVIEW) || name.equals(ENOUGH)) {
            return desk.overview(request, review);
        }
        return switch (name) {
            case DECLINE -> desk.decline(request, review);
            case ALL -> all(request, review);
            case SHARE -> share(request, review);
            case ANSWER ->
                asked.map(question -> Reply.open(forms.one(review, question, desk.own(review, request.person()))))
                        .orElseGet(() -> speech.gone(""));
            case SKIP -> desk.next(request, review, asked, false);
            default -> desk.next(request, review, Optional.empty(), false);
        };
    }

    private Reply all(Request request, Review review) {
        List<Asked> questions = desk.questions(review, request.person());
        return questions.isEmpty()
                ? speech.gone("")
                : Reply.open(forms.all(review, questions, desk.own(review, request.person())));
    }

    /** The form to share, or that there is nothing yet. */
    Reply share(Request request, Review review) {
        return desk.own(review, request.person()).isEmpty()
                ? speech.say("share.nothing")
                : Reply.open(forms.share(review, desk.shown(review, request.person())));
    }
}

package dev.hearth.reviews.accounts;

import dev.hearth.reception.Ask;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.review.Review;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the form that shares an account. */
@Component
class ShareForm implements FormHandler {

    private static final int LONGEST_NAME = 80;

    private final AccountDesk desk;
    private final AccountForms forms;
    private final AccountSpeech speech;

    ShareForm(AccountDesk desk, AccountForms forms, AccountSpeech speech) {
        this.desk = desk;
        this.forms = forms;
        this.speech = speech;
    }

    @Override
    public String form() {
        return AccountForms.SHARE;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Optional<Review> review =
                submitted.carry().isBlank() ? Optional.empty() : desk.review(request, submitted.carry());
        if (review.isEmpty()) {
            return speech.gone("");
        }
        String name = submitted.value(AccountForms.NAME);
        if (name.length() > LONGEST_NAME) {
            return Reply.open(forms.share(review.get(), desk.shown(review.get(), request.person()))
                    .holding(submitted.values())
                    .mending(Map.of(AccountForms.NAME, speech.mistake("name"))));
        }
        boolean everyone = submitted.value(AccountForms.READERS).equals(AccountForms.EVERYONE);
        return desk.share(request, review.get(), name, everyone);
    }
}

package dev.hearth.reviews.afterwards;

import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.clock.TeamClock;
import dev.hearth.prompts.Question;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import dev.hearth.team.Crowd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Three questions about a review that is closed, without a name; only in a team in which that hides somebody. */
@Component
class AfterwardsForm implements ButtonHandler, FormHandler {

    private static final String NAME = "reviews.afterwards";
    private static final String WORDS = "words";
    private static final int MOST = 3000;
    private static final int HIDES = 6;

    private final Meant meant;
    private final Crowd crowd;
    private final Afterthoughts afterthoughts;
    private final Sitting sitting;
    private final Ledger ledger;
    private final Voice voice;
    private final TeamClock clock;

    AfterwardsForm(
            Meant meant,
            Crowd crowd,
            Afterthoughts afterthoughts,
            Sitting sitting,
            Ledger ledger,
            Voice voice,
            TeamClock clock) {
        this.meant = meant;
        this.crowd = crowd;
        this.afterthoughts = afterthoughts;
        this.sitting = sitting;
        this.ledger = ledger;
        this.voice = voice;
        this.clock = clock;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(NAME);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public String form() {
        return NAME;
    }

    @Override
    public Reply press(Request request, Press press) {
        return on(request, press.subject(), review -> Reply.open(form(review)));
    }

    /** Does something in a round that is open to whoever asks, or says what keeps them from it. */
    private Reply on(Request request, String number, java.util.function.Function<Review, Reply> then) {
        Optional<Review> review = number.isBlank()
                ? Optional.empty()
                : meant.ofTheirTeam(request, number)
                        .filter(found -> !found.isOpen() && clock.now().isBefore(Round.until(found)));
        if (review.isEmpty()) {
            return say("review.afterwards.over");
        }
        if (crowd.size(meant.team(review.get())).orElse(0) < HIDES) {
            return say("review.afterwards.few");
        }
        return sitting.has(review.get(), request.person()) ? say("review.afterwards.twice") : then.apply(review.get());
    }

    private Form form(Review review) {
        List<Field> fields = new ArrayList<>();
        List<Question> questions = afterthoughts.questions();
        for (int at = 0; at < questions.size(); at++) {
            fields.add(new Field.Paragraph(WORDS + at, questions.get(at).text(), "", "", true));
        }
        return Form.of(
                        NAME,
                        Integer.toString(review.number()),
                        voice.line("review.afterwards.title"),
                        voice.line("review.afterwards.submit"),
                        fields)
                .under(List.of(voice.context("review.afterwards.nameless")));
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        return on(request, submitted.carry(), review -> take(request, submitted, review));
    }

    private Reply take(Request request, Ask.Submitted submitted, Review review) {
        List<String> words = new ArrayList<>();
        Map<String, String> mistakes = new HashMap<>();
        for (int at = 0; at < 3; at++) {
            String said = submitted.value(WORDS + at);
            words.add(said);
            if (said.length() > MOST) {
                mistakes.put(WORDS + at, voice.line("review.mend.afterwards"));
            }
        }
        if (!mistakes.isEmpty() || words.stream().allMatch(String::isEmpty)) {
            mistakes.putIfAbsent(WORDS + 0, voice.line("review.mend.afterwards-empty"));
            return Reply.open(form(review).holding(submitted.values()).mending(mistakes));
        }
        if (!sitting.take(review, request.person())) {
            return say("review.afterwards.twice");
        }
        Reply kept = ledger.keepAlone(
                request.unkept(),
                Afterthoughts.waiting(review, sitting.id(), words),
                memo -> say("review.afterwards.kept"));
        if (kept instanceof Reply.NotKept) {
            sitting.giveBack(review, request.person());
        }
        return kept;
    }

    private Reply say(String key) {
        return Reply.say(voice.say(key));
    }
}

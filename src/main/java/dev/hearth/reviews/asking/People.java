package dev.hearth.reviews.asking;

import dev.hearth.chat.Form;
import dev.hearth.chat.Press;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.reviews.review.Crew;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.team.PersonalZones;
import dev.hearth.workspaces.Person;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Who was there: right, changed, asked; and who leads through it. Any member of the team may say so. */
@Component
class People implements ButtonHandler, FormHandler, Command {

    private static final String RIGHT = "reviews.right";
    private static final String CHANGE = "reviews.people";
    private static final String LEAD = "reviews.lead";
    private static final String WANTED = "reviews.wanted";

    private final Meant meant;
    private final Reviews reviews;
    private final Crew crew;
    private final PersonalZones zones;
    private final Asking asking;
    private final AskingSpeech speech;
    private final ReviewCard card;
    private final Ledger ledger;

    People(
            Meant meant,
            Reviews reviews,
            Crew crew,
            PersonalZones zones,
            Asking asking,
            AskingSpeech speech,
            ReviewCard card,
            Ledger ledger) {
        this.meant = meant;
        this.reviews = reviews;
        this.crew = crew;
        this.zones = zones;
        this.asking = asking;
        this.speech = speech;
        this.card = card;
        this.ledger = ledger;
    }

    @Override
    public Signature signature() {
        return Signature.of("review", "ask", "[NUMBER]");
    }

    @Override
    public Reply handle(Request request, String text) {
        return meant.ofTheirTeam(request, text)
                .map(review -> right(request, review))
                .orElseGet(() -> speech.say("gone"));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(RIGHT, CHANGE, LEAD, WANTED);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(CHANGE);
    }

    @Override
    public String form() {
        return CHANGE;
    }

    @Override
    public Reply press(Request request, Press press) {
        Optional<Review> review = press.subject().isBlank()
                ? Optional.empty()
                : meant.ofTheirTeam(request, press.subject()).filter(Review::isOpen);
        if (review.isEmpty()) {
            return speech.say("gone");
        }
        return switch (press.name()) {
            case RIGHT -> right(request, review.get());
            case LEAD -> lead(request, review.get());
            case WANTED -> keep(request, review.get(), found -> card.say(found, speech.wanted(found)), "wanted.done");
            default -> Reply.open(speech.people(review.get(), crew.of(review.get())));
        };
    }

    private Reply right(Request request, Review review) {
        return review.phase() == Review.Phase.GATHERING
                ? keep(request, review, asking::ask, "right.done")
                : speech.say(review.phase() == Review.Phase.ASKED ? "right.before" : "right.over");
    }

    private Reply lead(Request request, Review review) {
        return keep(request, review, found -> asking.lead(found, request.person()), "lead.done");
    }

    private Reply keep(Request request, Review review, Consumer<Review> change, String said) {
        return ledger.keep(
                request,
                () -> reviews.lock(review.id())
                        .map(locked -> {
                            change.accept(locked);
                            return Deed.done(locked.number());
                        })
                        .orElseGet(() -> Deed.refused(speech.say("gone"))),
                number -> speech.say(said, "number", number));
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Optional<Review> review = meant.ofTheirTeam(request, submitted.carry())
                .filter(found -> found.phase().ordinal() <= Review.Phase.ASKED.ordinal());
        if (review.isEmpty() || submitted.carry().isBlank()) {
            return speech.say("right.over");
        }
        Optional<Set<Person>> people =
                submitted.people(AskingSpeech.PEOPLE, request.person().workspace());
        if (people.isEmpty()) {
            Form form = speech.people(review.get(), crew.of(review.get()));
            return Reply.open(form.holding(submitted.values()).mending(Map.of(AskingSpeech.PEOPLE, speech.mistake())));
        }
        Map<Person, ZoneId> where = zones.of(people.get());
        return keep(request, review.get(), found -> asking.change(found, people.get(), where), "people.done");
    }
}

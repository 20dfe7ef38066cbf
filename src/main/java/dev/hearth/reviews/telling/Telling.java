package dev.hearth.reviews.telling;

import dev.hearth.chat.Press;
import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reviews.asking.Asking;
import dev.hearth.reviews.asking.ReviewCard;
import dev.hearth.reviews.review.Hours;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.scheduling.Appointments;
import dev.hearth.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Telling the story, by any member of the team, and saying that it is told. */
@Component
public class Telling implements ButtonHandler, FormHandler {

    /** Ideas come back; the subject is our number of the review. */
    public static final String BACK = "reviews.back";

    private static final String TELL = "reviews.tell";
    private static final String TOLD = "reviews.told";
    private static final int MOST = 40_000;
    private static final Duration WHENEVER = Duration.ofDays(3650);

    private final Meant meant;
    private final Reviews reviews;
    private final Tellings tellings;
    private final Asking asking;
    private final ReviewCard card;
    private final TellSpeech speech;
    private final Appointments appointments;
    private final Ledger ledger;
    private final TeamClock clock;

    Telling(
            Meant meant,
            Reviews reviews,
            Tellings tellings,
            Asking asking,
            ReviewCard card,
            TellSpeech speech,
            Appointments appointments,
            Ledger ledger,
            TeamClock clock) {
        this.meant = meant;
        this.reviews = reviews;
        this.tellings = tellings;
        this.asking = asking;
        this.card = card;
        this.speech = speech;
        this.appointments = appointments;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(TELL, TOLD);
    }

    @Override
    public Set<String> openingForms() {
        return Set.of(TELL);
    }

    @Override
    public String form() {
        return TELL;
    }

    @Override
    public Reply press(Request request, Press press) {
        Optional<Review> review = review(request, press.subject());
        if (review.isEmpty()) {
            return speech.say("gone");
        }
        return press.name().equals(TELL)
                ? Reply.open(speech.form(review.get(), tellings.newest(review.get())))
                : told(request, review.get());
    }

    private Optional<Review> review(Request request, String number) {
        return number.isBlank()
                ? Optional.empty()
                : meant.ofTheirTeam(request, number).filter(Review::isOpen);
    }

    private Reply told(Request request, Review review) {
        return ledger.keep(
                request,
                () -> reviews.lock(review.id())
                        .flatMap(locked ->
                                locked.told(Hours.back(meant.team(locked).week(), clock.now())))
                        .<Deed.Verdict>map(told -> {
                            soak(told);
                            return Deed.done("");
                        })
                        .orElseGet(() -> Deed.refused(speech.say("told.before"))),
                memo -> Reply.silence());
    }

    private void soak(Review told) {
        Team team = meant.team(told);
        Instant back = java.util.Objects.requireNonNull(told.times().back());
        reviews.save(told);
        asking.over(told);
        appointments.make(BACK, Long.toString(told.id().value()), back, WHENEVER);
        card.refresh(told);
        card.say(told, speech.told(Moments.full(back, team)));
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        String[] carried = submitted.carry().split("/", 2);
        Optional<Review> review = review(request, carried[0]);
        Optional<Story> base = review.flatMap(found ->
                Meant.number(carried[carried.length - 1]).flatMap(version -> tellings.version(found, version)));
        if (review.isEmpty() || base.isEmpty()) {
            return speech.gone(submitted);
        }
        Map<String, String> mine = typed(submitted, base.get());
        Set<String> tooLong = new TreeSet<>(Story.PARTS);
        tooLong.removeIf(part -> mine.getOrDefault(part, "").length() <= MOST);
        return tooLong.isEmpty()
                ? save(request, submitted, review.get(), base.get(), mine)
                : Reply.open(speech.tooLong(speech.form(review.get(), base.get()), submitted, tooLong));
    }

    /** What is to stand there; a part too long for a field is added to. */
    private static Map<String, String> typed(Ask.Submitted submitted, Story base) {
        Map<String, String> mine = new HashMap<>();
        for (String part : Story.PARTS) {
            String words = submitted.value(part).replace("\r\n", "\n");
            String before = base.part(part);
            if (before.length() <= TellSpeech.SHOWN_WHOLE) {
                mine.put(part, words);
            } else {
                mine.put(part, words.isEmpty() ? before : before + "\n" + words);
            }
        }
        return mine;
    }

    private Reply save(Request request, Ask.Submitted submitted, Review review, Story base, Map<String, String> mine) {
        return ledger.keep(
                request,
                () -> {
                    Optional<Review> locked = reviews.lock(review.id()).filter(Review::isOpen);
                    return locked.isEmpty() ? Deed.refused(speech.gone(submitted)) : save(locked.get(), base, mine);
                },
                version -> speech.say("tell.saved", "version", version, "number", review.number()));
    }

    private Deed.Verdict save(Review review, Story base, Map<String, String> mine) {
        Story now = tellings.newest(review);
        Merge merge = Merge.of(base, now, mine);
        if (!merge.clashes().isEmpty()) {
            return Deed.refused(Reply.open(speech.clash(review, now, merge)));
        }
        Story next = new Story(now.version() + 1, merge.parts());
        if (next.parts().equals(now.parts())) {
            return Deed.done(now.version());
        }
        tellings.save(review, next, Hours.day(meant.team(review), clock.now()));
        return Deed.done(next.version());
    }
}

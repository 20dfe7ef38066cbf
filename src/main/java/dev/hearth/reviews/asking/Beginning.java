package dev.hearth.reviews.asking;

import dev.hearth.chat.Press;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.reviews.review.Timelines;
import dev.hearth.team.Belonging;
import dev.hearth.team.PersonalZones;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Person;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /review start [INCIDENT]}, and the same from a resolved incident's card. */
@Component
public class Beginning implements Command, ButtonHandler {

    /** Begins a review; the subject is the number of the incident. */
    public static final String START = "reviews.start";

    private final Timelines timelines;
    private final Reviews reviews;
    private final Belonging belonging;
    private final PersonalZones zones;
    private final Asking asking;
    private final AskingSpeech speech;
    private final Ledger ledger;

    Beginning(
            Timelines timelines,
            Reviews reviews,
            Belonging belonging,
            PersonalZones zones,
            Asking asking,
            AskingSpeech speech,
            Ledger ledger) {
        this.timelines = timelines;
        this.reviews = reviews;
        this.belonging = belonging;
        this.zones = zones;
        this.asking = asking;
        this.speech = speech;
        this.ledger = ledger;
    }

    @Override
    public Signature signature() {
        return Signature.of("review", "start", "[INCIDENT]");
    }

    @Override
    public Set<String> buttons() {
        return Set.of(START);
    }

    @Override
    public Reply press(Request request, Press press) {
        return begin(request, press.subject());
    }

    @Override
    public Reply handle(Request request, String text) {
        if (!text.isBlank()) {
            return begin(request, text);
        }
        return belonging
                .meant(request)
                .map(team -> timelines
                        .latest(team)
                        .map(number -> begin(request, Integer.toString(number)))
                        .orElseGet(() -> none(team)))
                .orElseGet(() -> speech.say("which-team"));
    }

    private Reply none(Team team) {
        return timelines
                .open(team)
                .map(number -> speech.say("start.open", "incident", number))
                .orElseGet(() -> speech.say("start.none", "team", team.name()));
    }

    private Reply begin(Request request, String written) {
        Optional<Timeline> found = Meant.number(written)
                .flatMap(number -> timelines.find(request.person().workspace(), number))
                .filter(timeline -> belonging.theirs(request, timeline.team()).isPresent());
        if (found.isEmpty()) {
            return speech.say("start.unknown");
        }
        Timeline timeline = found.get();
        if (timeline.resolved() == null) {
            return speech.say("start.open", "incident", timeline.incident());
        }
        Team team = belonging.theirs(request, timeline.team()).orElseThrow();
        Map<Person, ZoneId> where = zones.of(timeline.people());
        return ledger.keep(
                request,
                () -> open(team, timeline)
                        .map(review -> Deed.refused(speech.already(review)))
                        .orElseGet(() ->
                                Deed.done(asking.begin(team, timeline, where).number())),
                number -> speech.say(
                        timeline.hasLines() ? "start.done" : "start.done.bare",
                        "number",
                        number,
                        "incident",
                        timeline.incident()));
    }

    private Optional<Review> open(Team team, Timeline timeline) {
        return reviews.of(team.workspace(), timeline.incident()).stream()
                .filter(Review::isOpen)
                .findFirst();
    }
}

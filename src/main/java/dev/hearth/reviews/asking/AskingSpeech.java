package dev.hearth.reviews.asking;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Message;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Reply;
import dev.hearth.reviews.review.Crew;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.SharedMoments;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.reviews.review.Timelines;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Speaks of beginning a review, and asks people for their accounts. */
@Component
class AskingSpeech {

    static final String PEOPLE = "people";
    private static final int MOST = 50;
    private static final int TITLE = 110;

    private final Voice voice;
    private final Timelines timelines;
    private final SharedMoments shared;

    AskingSpeech(Voice voice, Timelines timelines, SharedMoments shared) {
        this.voice = voice;
        this.timelines = timelines;
        this.shared = shared;
    }

    Reply say(String key, Object... namesAndValues) {
        return Reply.say(voice.say("review." + key, namesAndValues));
    }

    /** A review may begin, now that everybody has slept. */
    Message offer(Timeline timeline) {
        return Message.of(
                voice.text(
                        "review.offer",
                        "incident",
                        timeline.incident(),
                        "title",
                        Briefly.line(timeline.title(), TITLE)),
                Block.Buttons.of(Button.plain(voice.line("review.press.start"), Beginning.START, timeline.incident())),
                voice.context("review.offer.once"));
    }

    /** The same in a few words. */
    String offered(Timeline timeline) {
        return voice.line("review.offer.short", "incident", timeline.incident());
    }

    /** There is one already. */
    Reply already(Review review) {
        return say("start.already", "number", review.number(), "incident", review.incident());
    }

    /** Who was there, to be changed. */
    Form people(Review review, List<Crew.Member> there) {
        Field.People field = new Field.People(
                PEOPLE, voice.line("review.people.label"), voice.line("review.people.hint"), "", true, MOST);
        return Form.of(
                        "reviews.people",
                        Integer.toString(review.number()),
                        voice.line("review.people.title"),
                        voice.line("review.people.submit"),
                        List.of(field.holding(
                                there.stream().map(Crew.Member::person).toList())))
                .under(List.of(voice.text("review.people.preface")));
    }

    String mistake() {
        return voice.line("review.people.unread");
    }

    /** The first message to somebody who was there. */
    Message invitation(Review review, Team team) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text(
                "review.ask.about",
                "incident",
                review.incident(),
                "title",
                title(review),
                "day",
                Moments.full(opened(review), team)));
        blocks.add(voice.text("review.ask", "until", until(review, team)));
        blocks.add(buttons(review));
        blocks.add(voice.context("review.ask.yours"));
        return Message.of(blocks);
    }

    /** The one reminder, the same for everybody. */
    Message reminder(Review review, Team team) {
        return Message.of(
                voice.text("review.remind", "incident", review.incident(), "until", until(review, team)),
                buttons(review),
                voice.context("review.remind.alike"));
    }

    private Block buttons(Review review) {
        return Block.Buttons.of(
                Button.primary(voice.line("review.press.one"), "reviews.account.one", review.number()),
                Button.plain(voice.line("review.press.all"), "reviews.account.all", review.number()),
                Button.plain(voice.line("review.press.decline"), "reviews.account.decline", review.number()));
    }

    /** In a few plain words, what is asked for. */
    String about(Review review) {
        return voice.line("review.ask.short", "incident", review.incident());
    }

    /** The time for accounts is over. */
    Message gathered(Review review) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("review.gathered"));
        shared.of(review).stream()
                .limit(3)
                .forEach(moment -> blocks.add(voice.text("review.gathered.moment", "time", moment)));
        blocks.add(voice.context("review.gathered.next"));
        return Message.of(blocks);
    }

    /** Somebody is looked for who leads through it. */
    Message wanted(Review review) {
        return Message.of(
                voice.text("review.wanted", "incident", review.incident()),
                Block.Buttons.of(Button.plain(voice.line("review.press.lead"), "reviews.lead", review.number())));
    }

    private static String until(Review review, Team team) {
        return Moments.full(review.times().due(), team);
    }

    private String title(Review review) {
        return timeline(review).map(Timeline::title).map(Briefly::line).orElse("");
    }

    private java.time.Instant opened(Review review) {
        return timeline(review).map(Timeline::opened).orElse(review.times().started());
    }

    private java.util.Optional<Timeline> timeline(Review review) {
        return timelines.find(review.workspace(), review.incident());
    }
}

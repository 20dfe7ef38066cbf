package dev.hearth.reviews.accounts;

import dev.hearth.chat.Block;
import dev.hearth.chat.Field;
import dev.hearth.chat.Form;
import dev.hearth.chat.Option;
import dev.hearth.chat.Voice;
import dev.hearth.reviews.accounts.Accounts.Answer;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Namelessly;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.reviews.review.Timelines;
import dev.hearth.team.waiting.Briefly;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The forms of accounts: one question, all of them, and sharing. */
@Component
class AccountForms {

    static final String ONE = "reviews.answer";
    static final String ALL = "reviews.answers";
    static final String SHARE = "reviews.share";
    static final String WORDS = "words";
    static final String NAME = "name";
    static final String READERS = "readers";
    static final String TEAM = "team";
    static final String EVERYONE = "everyone";

    /** What every platform's field shows whole; a longer text is never put into one, or sending it would cut it. */
    private static final int SHOWN_WHOLE = 2900;

    private static final int AROUND = 1;
    private static final int LINE = 160;

    private final Voice voice;
    private final Timelines timelines;
    private final Meant meant;

    AccountForms(Voice voice, Timelines timelines, Meant meant) {
        this.voice = voice;
        this.timelines = timelines;
        this.meant = meant;
    }

    /** One question, with the timeline around its moment above it. */
    Form one(Review review, Asked asked, List<Answer> own) {
        List<Block> above = new ArrayList<>(around(review, asked.moment()));
        above.add(voice.context("review.account.yours"));
        return form(
                        ONE,
                        review.number() + "/" + asked.written(),
                        List.of(field(WORDS, asked, own, false, "review.account.hint")))
                .under(above);
    }

    /** All questions at once. */
    Form all(Review review, List<Asked> questions, List<Answer> own) {
        List<Field> fields = new ArrayList<>();
        for (int at = 0; at < questions.size(); at++) {
            Asked asked = questions.get(at);
            fields.add(field(WORDS + at, asked, own, true, hint(review, asked)));
        }
        String carry =
                review.number() + "/" + questions.stream().map(Asked::written).collect(Collectors.joining(","));
        return form(ALL, carry, fields)
                .under(List.of(voice.text("review.account.all"), voice.context("review.account.yours")));
    }

    private Field field(String name, Asked asked, List<Answer> own, boolean optional, String hint) {
        String there = own.stream()
                .filter(answer -> is(answer, asked))
                .map(Answer::words)
                .findFirst()
                .orElse("");
        boolean fits = there.length() <= SHOWN_WHOLE;
        String below = hint.startsWith("review.") ? voice.line(hint) : hint;
        return new Field.Paragraph(
                name,
                asked.question().text(),
                fits ? below : voice.line("review.account.long-draft"),
                fits ? there : "",
                optional || !fits);
    }

    static boolean is(Answer answer, Asked asked) {
        return answer.question().equals(asked.question().id()) && answer.moment() == asked.moment();
    }

    private String hint(Review review, Asked asked) {
        return timeline(review)
                .flatMap(timeline -> timeline.at(asked.moment()))
                .map(moment -> line(review, moment, namelessly(review)))
                .orElse("");
    }

    /** The timeline around a moment; nobody is named in it. */
    List<Block> around(Review review, long moment) {
        return timeline(review)
                .map(timeline -> timeline.around(moment, AROUND))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> List.<Block>of(new Block.Quote(
                        lines.stream()
                                .map(line -> line(review, line, namelessly(review)))
                                .collect(Collectors.joining("\n")),
                        null)))
                .orElse(List.of());
    }

    private Namelessly namelessly(Review review) {
        return Namelessly.of(
                timeline(review).map(Timeline::people).orElse(java.util.Set.of()), voice.line("review.responder"));
    }

    private String line(Review review, Timeline.Moment moment, Namelessly namelessly) {
        return Moments.time(moment.at(), meant.team(review).zone()) + " · "
                + voice.line("review.kind." + moment.kind().word()) + " · "
                + Briefly.line(namelessly.say(moment.words()), LINE);
    }

    private java.util.Optional<Timeline> timeline(Review review) {
        return timelines.find(review.workspace(), review.incident());
    }

    private Form form(String name, String carry, List<Field> fields) {
        return Form.of(name, carry, voice.line("review.account.title"), voice.line("review.account.submit"), fields);
    }

    /** Sharing: what is shared, as whom, with whom. */
    Form share(Review review, List<Block> account) {
        List<Block> above = new ArrayList<>(account);
        above.add(voice.context(review.showsAccounts() ? "review.share.now" : "review.share.later"));
        return Form.of(
                        SHARE,
                        Integer.toString(review.number()),
                        voice.line("review.share.title"),
                        voice.line("review.share.submit"),
                        List.of(
                                new Field.Choice(
                                        READERS,
                                        voice.line("review.share.readers"),
                                        List.of(
                                                new Option(
                                                        TEAM,
                                                        voice.line(
                                                                "review.share.team",
                                                                "team",
                                                                meant.team(review)
                                                                        .name())),
                                                new Option(EVERYONE, voice.line("review.share.everyone"))),
                                        TEAM,
                                        false),
                                new Field.Line(
                                        NAME,
                                        voice.line("review.share.name"),
                                        voice.line("review.share.name.hint"),
                                        "",
                                        true)))
                .under(above);
    }
}

package dev.hearth.reviews.preparing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Voice;
import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Namelessly;
import dev.hearth.reviews.review.Pivots;
import dev.hearth.reviews.review.Pivots.Pivot;
import dev.hearth.reviews.review.Pivots.Turn;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.SharedMoments;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.reviews.review.Timelines;
import dev.hearth.team.waiting.Briefly;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What whoever facilitates reads beforehand. It speaks of moments and of seats, never of people, and counts nobody (P5). */
@Component
public class Preparation {

    private static final int PIVOTS = 8;
    private static final int QUESTIONS = 5;
    private static final int FIRST = 3;
    private static final int LINE = 160;

    private final Timelines timelines;
    private final SharedMoments shared;
    private final Prompts prompts;
    private final Meant meant;
    private final Voice voice;

    Preparation(Timelines timelines, SharedMoments shared, Prompts prompts, Meant meant, Voice voice) {
        this.timelines = timelines;
        this.shared = shared;
        this.prompts = prompts;
        this.meant = meant;
        this.voice = voice;
    }

    /** A part of the hour, as it is read. */
    public record Part(String words, int minutes) {}

    /** The hour. */
    public List<Part> agenda() {
        return Agenda.HOUR.stream()
                .map(item -> new Part(voice.line("review.agenda." + item.word()), item.minutes()))
                .toList();
    }

    /** Everything but the agenda. */
    public List<Block> read(Review review) {
        Optional<Timeline> timeline = timelines.find(review.workspace(), review.incident());
        List<Pivot> pivots = timeline.map(Pivots::of).orElse(List.of());
        ZoneId zone = meant.team(review).zone();
        Namelessly namelessly = Namelessly.of(
                timeline.map(Timeline::people).orElse(java.util.Set.of()), voice.line("review.responder"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(voice.line("review.prepare.pivots")));
        if (pivots.isEmpty()) {
            blocks.add(voice.text("review.prepare.pivots.none"));
        }
        pivots.stream().limit(PIVOTS).forEach(pivot -> blocks.add(pivot(pivot, zone, namelessly)));
        blocks.addAll(spokenOf(review));
        blocks.add(new Block.Heading(voice.line("review.prepare.first")));
        blocks.addAll(first(pivots, zone));
        blocks.add(new Block.Heading(voice.line("review.prepare.questions")));
        blocks.addAll(questions(review, pivots, zone));
        blocks.add(voice.context("review.prepare.rule"));
        return blocks;
    }

    private Block pivot(Pivot pivot, ZoneId zone, Namelessly namelessly) {
        return voice.text(
                "review.prepare.pivot",
                "time",
                Moments.time(pivot.moment().at(), zone),
                "turn",
                voice.line("review.turn." + pivot.turn().word()),
                "words",
                Briefly.line(namelessly.say(pivot.moment().words()), LINE));
    }

    private List<Block> spokenOf(Review review) {
        List<Block> blocks = new ArrayList<>();
        shared.of(review).forEach(time -> blocks.add(voice.text("review.gathered.moment", "time", time)));
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Block.Heading(voice.line("review.prepare.shared")));
        }
        return blocks;
    }

    /** The seats that were closest: those of decisions and handovers. */
    private List<Block> first(List<Pivot> pivots, ZoneId zone) {
        List<Block> blocks = new ArrayList<>();
        pivots.stream()
                .filter(pivot -> pivot.turn() == Turn.DECISION || pivot.turn() == Turn.HANDOVER)
                .limit(FIRST)
                .forEach(pivot -> blocks.add(voice.text(
                        "review.prepare.first." + pivot.turn().word(),
                        "time",
                        Moments.time(pivot.moment().at(), zone))));
        blocks.add(voice.text(blocks.isEmpty() ? "review.prepare.first.none" : "review.prepare.first.ask"));
        return blocks;
    }

    private List<Block> questions(Review review, List<Pivot> pivots, ZoneId zone) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < Math.min(QUESTIONS, pivots.size()); at++) {
            Pivot pivot = pivots.get(at);
            List<Question> bank = prompts.questions(Bank.ACCOUNTS, family(pivot.turn()));
            Question question = bank.get(Math.floorMod(review.number() + at, bank.size()));
            blocks.add(voice.text(
                    "review.prepare.question",
                    "time",
                    Moments.time(pivot.moment().at(), zone),
                    "question",
                    question.text()));
        }
        blocks.add(voice.text("review.prepare.question.all"));
        return blocks;
    }

    private static String family(Turn turn) {
        return switch (turn) {
            case DECISION -> "options";
            case SURPRISE -> "cues";
            case CHANGE_OF_MIND -> "knowledge";
            case HANDOVER -> "help";
        };
    }
}

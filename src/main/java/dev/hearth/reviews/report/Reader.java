package dev.hearth.reviews.report;

import dev.hearth.chat.Block;
import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.reviews.accounts.Accounts;
import dev.hearth.reviews.afterwards.Afterthoughts;
import dev.hearth.reviews.remedies.Remedies;
import dev.hearth.reviews.remedies.Remedy;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Namelessly;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.SharedMoments;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.reviews.review.Timelines;
import dev.hearth.reviews.telling.Story;
import dev.hearth.reviews.telling.Tellings;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a review out, section by section, for a member of its team or for everyone; put together anew each time. */
@Component
class Reader {

    private static final int KNOWN = 4;

    private final Timelines timelines;
    private final Accounts accounts;
    private final Tellings tellings;
    private final Remedies remedies;
    private final Learned learned;
    private final Afterthoughts afterthoughts;
    private final SharedMoments shared;
    private final Meant meant;
    private final Prompts prompts;
    private final Voice voice;

    Reader(
            Timelines timelines,
            Accounts accounts,
            Tellings tellings,
            Remedies remedies,
            Learned learned,
            Afterthoughts afterthoughts,
            SharedMoments shared,
            Meant meant,
            Prompts prompts,
            Voice voice) {
        this.timelines = timelines;
        this.accounts = accounts;
        this.tellings = tellings;
        this.remedies = remedies;
        this.learned = learned;
        this.afterthoughts = afterthoughts;
        this.shared = shared;
        this.meant = meant;
        this.prompts = prompts;
        this.voice = voice;
    }

    /** @param inTeam whether who reads is in the team; others read only accounts that are meant for everyone */
    List<Section> read(Review review, boolean inTeam) {
        List<Section> sections = new ArrayList<>();
        Optional<Timeline> timeline = timelines.find(review.workspace(), review.incident());
        timeline.ifPresent(told -> {
            sections.add(section("timeline", timeline(review, told)));
            sections.add(section("decisions", decisions(review, told)));
        });
        sections.add(accounts(review, timeline, inTeam));
        Story story = tellings.newest(review);
        Story.PARTS.forEach(
                part -> sections.add(Section.of(part, voice.line("review.part." + part), lines(story, part))));
        sections.add(section("ideas", ideas(review)));
        if (inTeam) {
            sections.add(section("lessons", learned.from(review)));
            sections.add(section("afterwards", afterwards(review)));
        }
        sections.removeIf(Section::isEmpty);
        return sections;
    }

    private Section section(String word, List<Block> blocks) {
        return Section.of(word, voice.line("review.section." + word), blocks);
    }

    private List<Block> timeline(Review review, Timeline told) {
        Namelessly namelessly = namelessly(told);
        ZoneId zone = meant.team(review).zone();
        List<Block.Fact> lines = told.moments().stream()
                .map(moment -> new Block.Fact(head(moment, zone), Prose.of(namelessly.say(moment.words()))))
                .toList();
        return List.of(new Block.Facts(lines));
    }

    private String head(Timeline.Moment moment, ZoneId zone) {
        return Moments.time(moment.at(), zone) + " "
                + voice.line("review.kind." + moment.kind().word());
    }

    private List<Block> decisions(Review review, Timeline told) {
        Namelessly namelessly = namelessly(told);
        ZoneId zone = meant.team(review).zone();
        List<Block> blocks = new ArrayList<>();
        for (Timeline.Choice choice : told.choices()) {
            blocks.add(voice.text(
                    "review.decision",
                    "time",
                    Moments.time(choice.moment().at(), zone),
                    "words",
                    namelessly.say(choice.moment().words())));
            String known = known(choice, zone, namelessly);
            blocks.add(
                    known.isEmpty()
                            ? voice.context("review.decision.nothing")
                            : new Block.Quote(known, voice.line("review.decision.known")));
            if (!choice.looked().isEmpty()) {
                blocks.add(new Block.Quote(namelessly.say(choice.looked()), voice.line("review.decision.looked")));
            }
        }
        return blocks;
    }

    /** The last lines that stood there then. */
    private String known(Timeline.Choice choice, ZoneId zone, Namelessly namelessly) {
        List<Timeline.Moment> known = choice.known();
        return known.subList(Math.max(0, known.size() - KNOWN), known.size()).stream()
                .map(moment -> head(moment, zone) + ": " + namelessly.say(moment.words()))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }

    private Namelessly namelessly(Timeline told) {
        return Namelessly.of(told.people(), voice.line("review.responder"));
    }

    private Section accounts(Review review, Optional<Timeline> timeline, boolean inTeam) {
        if (!review.showsAccounts()) {
            return Section.of("accounts", voice.line("review.section.accounts"), List.of());
        }
        List<Block> above = new ArrayList<>();
        if (inTeam) {
            shared.of(review).forEach(time -> above.add(voice.text("review.gathered.moment", "time", time)));
        }
        List<Section.Column> columns = accounts.shared(review).stream()
                .filter(told -> inTeam || told.forEveryone())
                .map(told -> column(review, timeline, told))
                .toList();
        return new Section("accounts", voice.line("review.section.accounts"), above, columns);
    }

    private Section.Column column(Review review, Optional<Timeline> timeline, Accounts.Told told) {
        ZoneId zone = meant.team(review).zone();
        List<Block> blocks = new ArrayList<>();
        told.answers().forEach(answer -> {
            String time = timeline.flatMap(lines -> lines.at(answer.moment()))
                    .map(moment -> Moments.time(moment.at(), zone) + " · ")
                    .orElse("");
            String question = prompts.find(answer.question())
                    .map(Question::text)
                    .orElseGet(() -> voice.line("review.account.own-words"));
            blocks.add(new Block.Context(Prose.of(time + question)));
            blocks.add(new Block.Quote(answer.words(), null));
        });
        String author = told.author();
        return new Section.Column(author == null ? voice.line("review.responder.heading") : author, blocks);
    }

    /** The lines of a story under the titles of its parts. */
    Map<String, List<String>> story(Story story) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        Story.PARTS.forEach(part -> parts.put(voice.line("review.part." + part), story.lines(part)));
        parts.values().removeIf(List::isEmpty);
        return parts;
    }

    private static List<Block> lines(Story story, String part) {
        return story.lines(part).stream()
                .<Block>map(line -> new Block.Quote(line, null))
                .toList();
    }

    private List<Block> ideas(Review review) {
        return remedies.of(review).stream().<Block>map(this::idea).toList();
    }

    private Block idea(Remedy remedy) {
        String state =
                voice.line("review.idea." + remedy.state().word(), "into", remedy.into() == null ? 0 : remedy.into());
        return new Block.Quote(remedy.words(), remedy.pile().isEmpty() ? state : remedy.pile() + " · " + state);
    }

    private List<Block> afterwards(Review review) {
        List<Block> blocks = new ArrayList<>();
        afterthoughts.of(review).forEach((question, words) -> {
            blocks.add(voice.text("review.account.question", "question", question));
            words.forEach(said -> blocks.add(new Block.Quote(said, null)));
        });
        return blocks;
    }
}

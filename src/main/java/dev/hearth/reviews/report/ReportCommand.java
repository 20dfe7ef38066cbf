package dev.hearth.reviews.report;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.reviews.asking.ReviewCard;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /review report [NUMBER]}: as Markdown, for whoever asks alone, and the way to its page; and who else may read it. */
@Component
class ReportCommand implements Command, ButtonHandler {

    private static final String EVERYONE = "reviews.readers.everyone";
    private static final String TEAM = "reviews.readers.team";
    private static final String PAGE = "reviews.page";
    private static final int PARTS = 3;

    private final Meant meant;
    private final Reviews reviews;
    private final MarkdownReport markdown;
    private final ReviewCard card;
    private final Ledger ledger;
    private final Voice voice;

    ReportCommand(Meant meant, Reviews reviews, MarkdownReport markdown, ReviewCard card, Ledger ledger, Voice voice) {
        this.meant = meant;
        this.reviews = reviews;
        this.markdown = markdown;
        this.card = card;
        this.ledger = ledger;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("review", "report", "[NUMBER]");
    }

    @Override
    public Reply handle(Request request, String text) {
        return meant.ofTheirTeam(request, text)
                .map(review -> report(review, true))
                .or(() -> Meant.number(text)
                        .flatMap(number -> meant.readable(request.person(), number))
                        .map(review -> report(review, false)))
                .orElseGet(this::gone);
    }

    private Reply report(Review review, boolean inTeam) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("review.report", "number", review.number(), "incident", review.incident()));
        List<Block.Document> parts =
                Block.Document.parts("review-" + review.number() + ".md", markdown.write(review, inTeam));
        if (parts.size() <= PARTS) {
            blocks.addAll(parts);
        } else {
            blocks.add(voice.text("review.report.long"));
        }
        blocks.add(voice.context(review.forEveryone() ? "review.report.everyone" : "review.report.team"));
        List<Button> buttons = new ArrayList<>(List.of(card.page(review)));
        if (inTeam) {
            buttons.add(Button.plain(
                    voice.line(review.forEveryone() ? "review.press.only-team" : "review.press.for-everyone"),
                    review.forEveryone() ? TEAM : EVERYONE,
                    review.number()));
        }
        blocks.add(new Block.Buttons(buttons));
        return Reply.say(Message.of(blocks));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(EVERYONE, TEAM, PAGE);
    }

    /** The page's button leads to the page; where a platform reports it all the same, there is nothing to do. */
    @Override
    public Reply press(Request request, Press press) {
        if (press.name().equals(PAGE)) {
            return Reply.silence();
        }
        Optional<Review> review =
                press.subject().isBlank() ? Optional.empty() : meant.ofTheirTeam(request, press.subject());
        boolean everyone = press.name().equals(EVERYONE);
        return review.map(found -> ledger.keep(
                        request,
                        () -> {
                            reviews.lock(found.id()).ifPresent(locked -> reviews.save(locked.readBy(everyone)));
                            return Deed.done("");
                        },
                        memo -> Reply.say(voice.say(everyone ? "review.report.everyone" : "review.report.team"))))
                .orElseGet(this::gone);
    }

    private Reply gone() {
        return Reply.say(voice.say("review.gone"));
    }
}

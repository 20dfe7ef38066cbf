package dev.hearth.reviews.report;

import dev.hearth.reception.Ledger;
import dev.hearth.reviews.asking.ReviewCard;
import dev.hearth.reviews.remedies.Remedies;
import dev.hearth.reviews.remedies.Remedy;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.web.Missing;
import dev.hearth.web.Visitor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Parked ideas on a page, where a team puts them onto piles in silence, with a timer. Whose hand it was is not kept. */
@Controller
class IdeasPage {

    private static final String PATH = "/pages/reviews/{number:\\d{1,9}}/ideas";
    private static final int LONGEST = 60;

    private final Meant meant;
    private final Reviews reviews;
    private final Remedies remedies;
    private final ReviewCard card;
    private final Ledger ledger;

    IdeasPage(Meant meant, Reviews reviews, Remedies remedies, ReviewCard card, Ledger ledger) {
        this.meant = meant;
        this.reviews = reviews;
        this.remedies = remedies;
        this.card = card;
        this.ledger = ledger;
    }

    @GetMapping(PATH)
    ModelAndView ideas(Visitor visitor, @PathVariable int number) {
        return review(visitor, number)
                .map(review -> new ModelAndView("reviews/ideas")
                        .addObject("number", number)
                        .addObject("heading", card.heading(review))
                        .addObject("ideas", parked(review))
                        .addObject("piles", piles(review)))
                .orElseGet(Missing::page);
    }

    /** Puts one idea onto a pile, and shows the page anew. */
    @PostMapping(PATH)
    ModelAndView pile(
            Visitor visitor,
            @PathVariable int number,
            @RequestParam int idea,
            @RequestParam(defaultValue = "") String pile) {
        return review(visitor, number)
                .map(review -> {
                    String word = Briefly.line(pile, LONGEST);
                    ledger.run(() -> reviews.lock(review.id()).ifPresent(locked -> remedies.pile(locked, idea, word)));
                    return new ModelAndView("redirect:/pages/reviews/" + number + "/ideas");
                })
                .orElseGet(Missing::page);
    }

    private Optional<Review> review(Visitor visitor, int number) {
        return meant.readable(visitor.person(), number)
                .filter(review -> review.isOpen() && meant.isIn(visitor.person(), review));
    }

    private List<Remedy> parked(Review review) {
        return remedies.of(review).stream()
                .filter(Remedy::waits)
                .sorted(Comparator.comparing(Remedy::pile).thenComparing(Remedy::number))
                .toList();
    }

    private List<String> piles(Review review) {
        return parked(review).stream()
                .map(Remedy::pile)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}

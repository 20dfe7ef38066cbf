package dev.hearth.reviews.report;

import dev.hearth.reviews.asking.ReviewCard;
import dev.hearth.reviews.preparing.Preparation;
import dev.hearth.reviews.review.Meant;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.reviews.telling.Tellings;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.web.Destination;
import dev.hearth.web.Missing;
import dev.hearth.web.Visitor;
import dev.hearth.web.face.Face;
import dev.hearth.web.face.Part;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Reviews on pages: those of one's teams and those that everyone may read; each with what prepares its hour. */
@Controller
class ReviewPages implements Destination {

    private static final String PATH = "/pages/reviews";
    private static final String ONE = PATH + "/{number:\\d{1,9}}";

    private final Meant meant;
    private final Reviews reviews;
    private final Belonging belonging;
    private final Reader reader;
    private final MarkdownReport markdown;
    private final Preparation preparation;
    private final Tellings tellings;
    private final ReviewCard card;
    private final Face face;

    ReviewPages(
            Meant meant,
            Reviews reviews,
            Belonging belonging,
            Reader reader,
            MarkdownReport markdown,
            Preparation preparation,
            Tellings tellings,
            ReviewCard card,
            Face face) {
        this.meant = meant;
        this.reviews = reviews;
        this.belonging = belonging;
        this.reader = reader;
        this.markdown = markdown;
        this.preparation = preparation;
        this.tellings = tellings;
        this.card = card;
        this.face = face;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String word() {
        return "reviews";
    }

    /** A review in a list. */
    record Line(int number, String title, boolean open) {}

    /** A group of them: a team's, or those that everyone may read. */
    record Group(String title, List<Line> lines) {}

    /** A section as the page shows it. */
    record Shown(String word, String title, List<Part> parts, List<Aside> columns) {}

    /** One of those that stand side by side. */
    record Aside(String title, List<Part> parts) {}

    /** One earlier version of the story. */
    record Version(int number, String day) {}

    @GetMapping(PATH)
    ModelAndView list(Visitor visitor) {
        List<Team> teams = belonging.of(visitor.person());
        List<Group> groups = teams.stream()
                .map(team -> new Group(team.name(), lines(reviews.of(team))))
                .toList();
        List<Line> others = lines(reviews.forEveryone(visitor.person().workspace()).stream()
                .filter(review -> teams.stream().noneMatch(team -> team.id().equals(review.team())))
                .toList());
        return new ModelAndView("reviews/list").addObject("groups", groups).addObject("others", others);
    }

    private List<Line> lines(List<Review> some) {
        return some.stream()
                .map(review -> new Line(review.number(), card.heading(review), review.isOpen()))
                .toList();
    }

    @GetMapping(ONE)
    ModelAndView one(Visitor visitor, @PathVariable int number) {
        Optional<Review> found = meant.readable(visitor.person(), number);
        return found.map(review -> {
                    boolean inTeam = meant.isIn(visitor.person(), review);
                    return new ModelAndView("reviews/one")
                            .addObject("number", number)
                            .addObject("heading", card.heading(review))
                            .addObject("open", review.isOpen() && inTeam)
                            .addObject("sections", shown(review, inTeam, visitor))
                            .addObject("versions", versions(review));
                })
                .orElseGet(Missing::page);
    }

    private List<Shown> shown(Review review, boolean inTeam, Visitor visitor) {
        return reader.read(review, inTeam).stream()
                .map(section -> new Shown(
                        section.word(),
                        section.title(),
                        face.show(section.blocks(), visitor),
                        section.columns().stream()
                                .map(column -> new Aside(column.title(), face.show(column.blocks(), visitor)))
                                .toList()))
                .toList();
    }

    /** The story as it once stood. */
    @GetMapping(ONE + "/versions/{version:\\d{1,6}}")
    ModelAndView version(Visitor visitor, @PathVariable int number, @PathVariable int version) {
        return meant.readable(visitor.person(), number)
                .flatMap(review -> tellings.versions(review).stream()
                        .filter(saved -> saved.story().version() == version)
                        .findFirst()
                        .map(saved -> new ModelAndView("reviews/version")
                                .addObject("number", number)
                                .addObject("version", version)
                                .addObject("day", saved.on().toString())
                                .addObject("heading", card.heading(review))
                                .addObject("parts", reader.story(saved.story()))))
                .orElseGet(Missing::page);
    }

    private List<Version> versions(Review review) {
        return tellings.versions(review).stream()
                .map(saved -> new Version(saved.story().version(), saved.on().toString()))
                .toList();
    }

    @GetMapping(ONE + ".md")
    ResponseEntity<String> file(Visitor visitor, @PathVariable int number) {
        return meant.readable(visitor.person(), number)
                .map(review -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/markdown;charset=UTF-8"))
                        .header("Content-Disposition", "attachment; filename=\"review-" + number + ".md\"")
                        .body(markdown.write(review, meant.isIn(visitor.person(), review))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(ONE + "/prepare")
    ModelAndView prepare(Visitor visitor, @PathVariable int number) {
        return meant.readable(visitor.person(), number)
                .filter(review -> meant.isIn(visitor.person(), review))
                .map(review -> new ModelAndView("reviews/prepare")
                        .addObject("number", number)
                        .addObject("heading", card.heading(review))
                        .addObject("agenda", preparation.agenda())
                        .addObject("parts", face.show(preparation.read(review), visitor)))
                .orElseGet(Missing::page);
    }
}

package dev.hearth.reviews.accounts;

import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.reviews.review.Moments;
import dev.hearth.reviews.review.Review;
import dev.hearth.reviews.review.Reviews;
import dev.hearth.reviews.review.Timeline;
import dev.hearth.reviews.review.Timelines;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.web.Takeaway;
import dev.hearth.web.Visitor;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One's own accounts of incidents, drafts too, to take along. Found by the author's mark, review by review. */
@Component
class AccountFile implements Takeaway {

    private static final List<String> COLUMNS = List.of("review", "incident", "time", "question", "words", "shared");

    private final Reviews reviews;
    private final Accounts accounts;
    private final Timelines timelines;
    private final Teams teams;
    private final Prompts prompts;

    AccountFile(Reviews reviews, Accounts accounts, Timelines timelines, Teams teams, Prompts prompts) {
        this.reviews = reviews;
        this.accounts = accounts;
        this.timelines = timelines;
        this.teams = teams;
        this.prompts = prompts;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String word() {
        return "accounts";
    }

    @Override
    public Table table(Visitor reader) {
        return new Table(
                COLUMNS,
                reviews.in(reader.person().workspace()).stream()
                        .flatMap(review -> rows(review, accounts.own(review, reader.person())).stream())
                        .toList());
    }

    private List<List<String>> rows(Review review, List<Accounts.Answer> own) {
        Optional<Timeline> timeline =
                own.isEmpty() ? Optional.empty() : timelines.find(review.workspace(), review.incident());
        return own.stream().map(answer -> row(review, timeline, answer)).toList();
    }

    private List<String> row(Review review, Optional<Timeline> timeline, Accounts.Answer answer) {
        return List.of(
                Integer.toString(review.number()),
                Integer.toString(review.incident()),
                timeline.flatMap(lines -> lines.at(answer.moment()))
                        .map(moment -> Moments.time(
                                moment.at(),
                                teams.find(review.team()).map(Team::zone).orElse(ZoneOffset.UTC)))
                        .orElse(""),
                prompts.find(answer.question()).map(Question::text).orElse(""),
                answer.words(),
                answer.shared() ? "yes" : "no");
    }
}

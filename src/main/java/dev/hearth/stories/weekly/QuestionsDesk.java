package dev.hearth.stories.weekly;

import dev.hearth.chat.Form;
import dev.hearth.chat.Press;
import dev.hearth.delivery.Address;
import dev.hearth.delivery.Outbox;
import dev.hearth.delivery.Posting;
import dev.hearth.reception.Ask;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.WhoseTeam;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Where a team looks after its questions: its own ones, and one more channel in which the same is asked. */
@Component
class QuestionsDesk implements ButtonHandler, FormHandler {

    static final String OWN = "stories.questions";
    static final String BESIDE = "stories.beside";

    private final WhoseTeam whose;
    private final Teams teams;
    private final WeeklyRounds rounds;
    private final WeeklyBook book;
    private final TeamQuestions own;
    private final QuestionsSpeech speech;
    private final WeeklySpeech weekly;
    private final Ledger ledger;
    private final Outbox outbox;

    QuestionsDesk(
            WhoseTeam whose,
            Teams teams,
            WeeklyRounds rounds,
            WeeklyBook book,
            TeamQuestions own,
            QuestionsSpeech speech,
            WeeklySpeech weekly,
            Ledger ledger,
            Outbox outbox) {
        this.whose = whose;
        this.teams = teams;
        this.rounds = rounds;
        this.book = book;
        this.own = own;
        this.speech = speech;
        this.weekly = weekly;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** When the next one comes, and what is the team's own. */
    Reply standing(Request request) {
        return here(request, "", (_, team) -> {
            WeeklyBook.Standing standing = rounds.standing(team);
            return standing.stopped()
                    ? weekly.stopped(team)
                    : speech.standing(
                            team,
                            weekly.nextBlocks(team, rounds.next(team, standing)),
                            own.all(team.id()),
                            book.beside(team.id()).flatMap(teams::find));
        });
    }

    @Override
    public Set<String> buttons() {
        return Set.of(OWN, BESIDE);
    }

    @Override
    public Set<String> openingForms() {
        return buttons();
    }

    @Override
    public Reply press(Request request, Press press) {
        return here(
                request,
                press.subject(),
                (_, team) -> Reply.open(
                        press.name().equals(OWN)
                                ? speech.form(team, own.all(team.id()))
                                : speech.besideForm(team, others(team), book.beside(team.id()))));
    }

    @Override
    public String form() {
        return OWN;
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        return here(request, submitted.carry(), (asked, team) -> keep(asked, team, submitted));
    }

    private Reply keep(Request request, Team team, Ask.Submitted submitted) {
        List<TeamQuestions.Own> typed = OwnList.read(submitted.value(QuestionsSpeech.LIST));
        Optional<String> mistake = OwnList.mistake(typed);
        if (mistake.isPresent()) {
            Form again = speech.form(team, own.all(team.id())).holding(submitted.values());
            return Reply.open(again.mending(speech.mend(mistake.get())));
        }
        return ledger.keep(
                request,
                () -> {
                    own.replace(team.id(), typed);
                    return Deed.done("");
                },
                memo -> speech.kept(team, typed));
    }

    /** Asks in one more channel from now on, and says so there. */
    Reply askBeside(Request request, Ask.Submitted submitted) {
        return here(request, submitted.carry(), (asked, team) -> {
            Optional<Team> other = others(team).stream()
                    .filter(one -> Long.toString(one.id().value()).equals(submitted.value(QuestionsSpeech.OTHER)))
                    .findFirst();
            return ledger.keep(
                    asked,
                    () -> {
                        book.askBeside(team.id(), other.map(Team::id));
                        other.ifPresent(
                                one -> outbox.post(Posting.of(new Address.In(one.place()), speech.announcement(team))));
                        return Deed.done("");
                    },
                    memo -> speech.beside(other));
        });
    }

    private List<Team> others(Team team) {
        return teams.in(team.workspace()).stream()
                .filter(other -> other.setUp() && !other.id().equals(team.id()))
                .limit(QuestionsSpeech.MOST_TEAMS)
                .toList();
    }

    private Reply here(Request request, String number, BiFunction<Request, Team, Reply> deed) {
        return whose.of(request, number).map(team -> deed.apply(request, team)).orElseGet(weekly::notSetUp);
    }
}

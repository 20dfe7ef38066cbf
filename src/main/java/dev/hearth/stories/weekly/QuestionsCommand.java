package dev.hearth.stories.weekly;

import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.stories.Readers;
import dev.hearth.team.Team;
import org.springframework.stereotype.Component;

/** {@code /hearth questions} says when the next weekly question comes, and stops or starts them. */
@Component
class QuestionsCommand implements Command {

    private final Readers readers;
    private final WeeklyRounds rounds;
    private final WeeklySpeech speech;

    QuestionsCommand(Readers readers, WeeklyRounds rounds, WeeklySpeech speech) {
        this.readers = readers;
        this.rounds = rounds;
        this.speech = speech;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "questions", "");
    }

    @Override
    public Reply handle(Request request, String text) {
        return readers.here(request).filter(Team::setUp).map(this::standing).orElseGet(speech::notSetUp);
    }

    private Reply standing(Team team) {
        WeeklyBook.Standing standing = rounds.standing(team);
        return standing.stopped() ? speech.stopped(team) : speech.next(team, rounds.next(team, standing));
    }
}

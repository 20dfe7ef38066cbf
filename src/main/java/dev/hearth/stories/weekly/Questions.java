package dev.hearth.stories.weekly;

import dev.hearth.prompts.Bank;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Question;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The questions a story can answer: a team's own, and those of the bank. */
@Component
public class Questions {

    private final Prompts prompts;
    private final TeamQuestions own;

    Questions(Prompts prompts, TeamQuestions own) {
        this.prompts = prompts;
        this.own = own;
    }

    /** What a question asks; nothing if it is not, or no longer, one of the bank's or of a team of this workspace. */
    public Optional<String> text(Workspace.Id workspace, String id) {
        return prompts.find(id)
                .filter(question -> question.bank() == Bank.REFLECTION)
                .map(Question::text)
                .or(() -> own.text(workspace, id));
    }

    /** All that a team may be asked, in the order of asking. */
    List<Choosing.Candidate> all(Team team) {
        return Stream.concat(
                        own.ids(team.id()).stream().map(id -> new Choosing.Candidate(id, "")),
                        prompts.questions(Bank.REFLECTION).stream()
                                .map(question -> new Choosing.Candidate(question.id(), question.kind())))
                .toList();
    }
}

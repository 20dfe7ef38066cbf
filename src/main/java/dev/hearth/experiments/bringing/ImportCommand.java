package dev.hearth.experiments.bringing;

import dev.hearth.experiments.bringing.Importing.Chosen;
import dev.hearth.experiments.talk.Privately;
import dev.hearth.reception.Ask;
import dev.hearth.reception.Command;
import dev.hearth.reception.FormHandler;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /chaos import}: a form to paste into; what is typed after the command is read at once. */
@Component
class ImportCommand implements Command, FormHandler {

    private final Teams teams;
    private final ImportPage page;
    private final Importing importing;
    private final Privately privately;

    ImportCommand(Teams teams, ImportPage page, Importing importing, Privately privately) {
        this.teams = teams;
        this.page = page;
        this.importing = importing;
        this.privately = privately;
    }

    @Override
    public Signature signature() {
        return Signature.of("chaos", "import", "[TEXT|ADDRESS]");
    }

    @Override
    public String form() {
        return ImportPage.FORM;
    }

    @Override
    public Reply handle(Request request, String text) {
        Optional<Team> team = teams.here(request);
        if (team.isEmpty()) {
            return privately.noTeam();
        }
        if (!team.get().letsPlan(request.person())) {
            return privately.say("experiments.not-a-planner");
        }
        return text.isEmpty()
                ? Reply.open(page.blank(team.get()))
                : importing.take(request, team.get(), Bundle.typed(text), Chosen.NOTHING);
    }

    @Override
    public Reply submit(Request request, Ask.Submitted submitted) {
        Optional<Parcel> parcel = Parcel.read(submitted.carry());
        Optional<Team> team = parcel.flatMap(brought -> teams.find(new Team.Id(brought.team())))
                .filter(found -> found.workspace().equals(request.person().workspace()));
        if (parcel.isEmpty() || team.isEmpty()) {
            return privately.noTeam();
        }
        return team.get().letsPlan(request.person())
                ? importing.take(request, team.get(), new Bundle(submitted.values()), chosen(parcel.get(), submitted))
                : privately.say("experiments.not-a-planner");
    }

    private static Chosen chosen(Parcel parcel, Ask.Submitted submitted) {
        String become = submitted.value(ImportPage.BECOME);
        return become.isEmpty()
                ? Chosen.NOTHING
                : new Chosen(
                        parcel.mark(),
                        become,
                        submitted.value(ImportPage.UNDONE).equals(ImportPage.YES));
    }
}

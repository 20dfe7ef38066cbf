package dev.hearth.experiments.bringing;

import dev.hearth.chat.Block;
import dev.hearth.chat.Form;
import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.bringing.Fetching.Got;
import dev.hearth.experiments.planning.PlanPage;
import dev.hearth.experiments.toolkit.Blueprint;
import dev.hearth.experiments.toolkit.Journal;
import dev.hearth.experiments.toolkit.Reading;
import dev.hearth.experiments.toolkit.Reading.Read;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what somebody brought. An experiment goes on as a plan to be completed; a run is shown before it is kept. */
@Component
class Importing {

    private static final String FIRST = Bundle.part(1);

    private final Reading reading;
    private final Fetching fetching;
    private final ImportPage page;
    private final PlanPage plans;
    private final ImportSpeech speech;
    private final Experiments experiments;
    private final RunKeeping keeping;
    private final TeamClock clock;

    Importing(
            Reading reading,
            Fetching fetching,
            ImportPage page,
            PlanPage plans,
            ImportSpeech speech,
            Experiments experiments,
            RunKeeping keeping,
            TeamClock clock) {
        this.reading = reading;
        this.fetching = fetching;
        this.page = page;
        this.plans = plans;
        this.speech = speech;
        this.experiments = experiments;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** What a person chose for a run that was shown to them; nothing while none was. */
    record Chosen(String mark, String become, boolean undone) {

        static final Chosen NOTHING = new Chosen("", "", true);
    }

    /** Takes what was brought. */
    Reply take(Request request, Team team, Bundle bundle, Chosen chosen) {
        String address = bundle.address();
        if (!bundle.text().isBlank() || address.isEmpty()) {
            return take(request, team, bundle, bundle.bytes(), chosen, FIRST);
        }
        return switch (fetching.get(team.workspace(), address)) {
            case Got.Bytes(byte[] bytes) -> take(request, team, bundle, bytes, chosen, Bundle.ADDRESS);
            case Got.Nothing(String why) -> mend(team, bundle, Bundle.ADDRESS, speech.nothingFetched(why));
        };
    }

    private Reply take(Request request, Team team, Bundle bundle, byte[] bytes, Chosen chosen, String field) {
        return switch (reading.read(bytes)) {
            case Read.Unreadable(var flaw) -> mend(team, bundle, field, speech.flaw(flaw));
            case Read.Mistaken(var mistakes) -> mend(team, bundle, field, speech.mistakes(mistakes));
            case Read.AnExperiment(Blueprint blueprint) -> plan(team, blueprint);
            case Read.AJournal(Journal journal) -> {
                String mark = Bundle.mark(bytes);
                yield chosen.mark().equals(mark)
                        ? become(request, team, journal, chosen)
                        : ask(team, bundle, mark, journal);
            }
        };
    }

    private Reply plan(Team team, Blueprint blueprint) {
        return Reply.open(plans.from(team, blueprint.plan()).under(speech.read(blueprint)));
    }

    private Reply mend(Team team, Bundle bundle, String field, String sentence) {
        Form form = page.blank(team).holding(bundle.values()).mending(Map.of(field, sentence));
        return Reply.open(form);
    }

    private Reply ask(Team team, Bundle bundle, String mark, Journal journal) {
        Matches matches = new Matches(experiments.openIn(team.id()), journal.experiment());
        List<Experiment> begun = matches.begun();
        List<Block> read = new ArrayList<>(speech.read(journal, team, clock.now()));
        Optional<Experiment> planned = begun.isEmpty() ? matches.planned() : Optional.empty();
        planned.ifPresent(one -> read.add(speech.planned(one.number())));
        return Reply.open(page.asking(team, bundle, mark, read, begun, journal.undone()));
    }

    private Reply become(Request request, Team team, Journal journal, Chosen chosen) {
        return switch (chosen.become()) {
            case ImportPage.PLAN -> plan(team, journal.experiment());
            case ImportPage.PAST -> keeping.asPast(request, team, journal, chosen.undone());
            default ->
                keeping.with(
                        request,
                        team,
                        chosen.become().matches("\\d{1,9}") ? Integer.parseInt(chosen.become()) : 0,
                        journal);
        };
    }
}

package dev.hearth.incidents.drills;

import dev.hearth.chat.Block;
import dev.hearth.chat.Button;
import dev.hearth.chat.Message;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.prompts.Prompts;
import dev.hearth.prompts.Scenario;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import dev.hearth.team.waiting.Briefly;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code /ooda practise}: what can be rehearsed, and the beginning of it. */
@Component
class PractiseCommand implements Command, ButtonHandler {

    private static final String BEGIN = "incidents.drill.begin";
    private static final int MOST = 20;
    private static final int TYPED = 80;

    private final Prompts prompts;
    private final Drills drills;
    private final Incidents incidents;
    private final Rehearsals rehearsals;
    private final Teams teams;
    private final Belonging belonging;
    private final Voice voice;
    private final Ledger ledger;

    PractiseCommand(
            Prompts prompts,
            Drills drills,
            Incidents incidents,
            Rehearsals rehearsals,
            Teams teams,
            Belonging belonging,
            Voice voice,
            Ledger ledger) {
        this.prompts = prompts;
        this.drills = drills;
        this.incidents = incidents;
        this.rehearsals = rehearsals;
        this.teams = teams;
        this.belonging = belonging;
        this.voice = voice;
        this.ledger = ledger;
    }

    @Override
    public Signature signature() {
        return Signature.of("ooda", "practise", "[SCENARIO]");
    }

    @Override
    public Reply handle(Request request, String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return list(request, voice.text("incidents.drill.list"));
        }
        List<Scenario> meant = meant(typed);
        return meant.size() == 1
                ? begin(request, teams.here(request), meant.getFirst())
                : list(request, voice.text("incidents.drill.which", "typed", "“" + Briefly.line(text, TYPED) + "”"));
    }

    /** The one of this name, else all that have these words in their name or title. */
    private List<Scenario> meant(String typed) {
        List<Scenario> all = prompts.scenarios();
        List<Scenario> named =
                all.stream().filter(one -> one.name().equals(typed)).toList();
        return named.isEmpty()
                ? all.stream()
                        .filter(one -> (one.name() + ' ' + one.title())
                                .toLowerCase(Locale.ROOT)
                                .contains(typed))
                        .toList()
                : named;
    }

    /** A button says for which team, for it may be pressed where nobody else is. */
    private Reply list(Request request, Block first) {
        String team = teams.here(request)
                .map(here -> Long.toString(here.id().value()))
                .orElse("");
        List<Block> blocks = new ArrayList<>();
        blocks.add(first);
        prompts.scenarios().stream().limit(MOST).forEach(scenario -> {
            blocks.add(voice.text(
                    "incidents.drill.list.one",
                    "title",
                    scenario.title(),
                    "minutes",
                    scenario.length().toMinutes(),
                    "name",
                    scenario.name()));
            blocks.add(Block.Buttons.of(Button.plain(
                    voice.line("incidents.drill.press.begin", "title", scenario.title()),
                    BEGIN,
                    scenario.name() + "/" + team)));
        });
        return Reply.say(Message.of(blocks));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(BEGIN);
    }

    @Override
    public Reply press(Request request, Press press) {
        String[] parts = press.subject().split("/", 2);
        Optional<Team> team = parts.length == 2 && parts[1].matches("\\d{1,18}")
                ? belonging.theirs(request, new Team.Id(Long.parseLong(parts[1])))
                : Optional.empty();
        return prompts.scenarios().stream()
                .filter(one -> one.name().equals(parts[0]))
                .findFirst()
                .map(scenario -> begin(request, team, scenario))
                .orElseGet(() -> list(request, voice.text("incidents.drill.list")));
    }

    private Reply begin(Request request, Optional<Team> team, Scenario scenario) {
        return team.isEmpty()
                ? Reply.say(voice.say("incidents.drill.direct"))
                : ledger.keep(request, () -> begin(request, team.get(), scenario), _ -> Reply.silence());
    }

    private Verdict begin(Request request, Team team, Scenario scenario) {
        String channel = team.channel();
        Optional<Incident> open = incidents.openIn(team.workspace(), channel).stream()
                .findFirst()
                .or(() -> incidents.openOf(team.id()).stream().findFirst());
        if (open.isPresent()) {
            return Deed.refused(Reply.say(
                    voice.say("incidents.drill.not-now", "number", open.get().number())));
        }
        if (drills.openIn(team.workspace(), channel).isPresent()) {
            return Deed.refused(Reply.say(voice.say("incidents.drill.one-at-a-time")));
        }
        rehearsals.begin(team, channel, request.person(), scenario);
        return Deed.done("begun");
    }
}

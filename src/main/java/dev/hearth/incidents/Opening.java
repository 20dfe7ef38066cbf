package dev.hearth.incidents;

import dev.hearth.chat.Block;
import dev.hearth.chat.Message;
import dev.hearth.chat.Place;
import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.clearance.Clearance;
import dev.hearth.clearance.Hold;
import dev.hearth.clock.TeamClock;
import dev.hearth.incidents.book.Drafts;
import dev.hearth.incidents.book.Incidents;
import dev.hearth.incidents.lead.Facilitator;
import dev.hearth.incidents.loop.Incident;
import dev.hearth.incidents.loop.Said;
import dev.hearth.incidents.speech.Asides;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Command;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Deed.Verdict;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens an incident at once; where one is open already, asks whether this is another. */
@Component
class Opening implements Command, ButtonHandler {

    static final String OPEN = "open";
    private static final String ANOTHER = "incidents.another";
    private static final String OPENED = "opened";

    private final Incidents incidents;
    private final Drafts drafts;
    private final Whereabouts whereabouts;
    private final Facilitator facilitator;
    private final Clearance clearance;
    private final Teams teams;
    private final Asides asides;
    private final Voice voice;
    private final Ledger ledger;
    private final TeamClock clock;
    private final List<SoundsLike> memories;

    Opening(
            Incidents incidents,
            Drafts drafts,
            Whereabouts whereabouts,
            Facilitator facilitator,
            Clearance clearance,
            Teams teams,
            Asides asides,
            Voice voice,
            Ledger ledger,
            TeamClock clock,
            List<SoundsLike> memories) {
        this.memories = memories;
        this.incidents = incidents;
        this.drafts = drafts;
        this.whereabouts = whereabouts;
        this.facilitator = facilitator;
        this.clearance = clearance;
        this.teams = teams;
        this.asides = asides;
        this.voice = voice;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Signature signature() {
        return Signature.of("ooda", OPEN, "TEXT");
    }

    @Override
    public Reply handle(Request request, String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return asides.empty(OPEN);
        }
        if (words.length() > Front.MOST) {
            return asides.say("long");
        }
        Optional<Team> team = teams.here(request);
        return team.isEmpty()
                ? asides.direct(words)
                : ledger.keep(
                        request,
                        () -> open(request, team.get(), words),
                        memo -> answer(request, team.get(), words, memo));
    }

    @Override
    public Set<String> buttons() {
        return Set.of(ANOTHER);
    }

    @Override
    public Reply press(Request request, Press press) {
        Optional<Team> team = teams.here(request);
        String words = Numbers.read(press.subject())
                .flatMap(id -> drafts.find(request.person(), id))
                .map(Drafts.Draft::words)
                .orElse("");
        return team.isEmpty()
                ? asides.say("draft.gone")
                : ledger.keep(
                        request,
                        () -> another(request, team.get(), press),
                        memo -> answer(request, team.get(), words, memo));
    }

    private Verdict open(Request request, Team team, String words) {
        Place place = request.here();
        return whereabouts.openAt(place).isEmpty()
                ? begin(request, team, words)
                : Deed.done("draft/" + drafts.keep(request.person(), place.channel(), OPEN, words));
    }

    private Verdict another(Request request, Team team, Press press) {
        Optional<Drafts.Draft> draft = Numbers.read(press.subject()).flatMap(id -> drafts.find(request.person(), id));
        if (draft.isEmpty() || !draft.get().channel().equals(request.here().channel())) {
            return Deed.refused(asides.say("draft.gone"));
        }
        drafts.drop(draft.get());
        return begin(request, team, draft.get().words());
    }

    private Verdict begin(Request request, Team team, String words) {
        Place place = request.here();
        Incident opened = incidents.open(
                new Incident.Home(place.workspace(), team.id(), place.channel()),
                new Said(request.person(), words, clock.now()));
        facilitator.begin(opened);
        clearance.pull(new Hold(
                place.workspace(),
                opened.handle(),
                team.id(),
                voice.line("incidents.hold", "number", opened.number()),
                opened.opening().at()));
        return Deed.done(OPENED);
    }

    private Reply answer(Request request, Team team, String words, String memo) {
        return memo.equals(OPENED)
                ? remembered(team, words)
                : Numbers.read(Numbers.second(memo))
                        .flatMap(id -> drafts.find(request.person(), id))
                        .map(draft -> asides.second(draft, whereabouts.openAt(request.here())))
                        .orElseGet(() -> asides.say("draft.gone"));
    }

    /** What is known of old that sounds like this, for whoever opened it. */
    private Reply remembered(Team team, String words) {
        List<Block> blocks = memories.stream()
                .flatMap(memory -> memory.of(team, words).stream())
                .toList();
        return blocks.isEmpty() ? Reply.silence() : Reply.say(Message.of(blocks));
    }
}

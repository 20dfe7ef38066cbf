package dev.hearth.evidence.listing;

import dev.hearth.chat.Press;
import dev.hearth.evidence.Belief;
import dev.hearth.evidence.Beliefs;
import dev.hearth.evidence.Evidence;
import dev.hearth.evidence.LookAgain;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Belonging;
import dev.hearth.team.Team;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The buttons of the list and of one belief. They count for members of the belief's team (P10). */
@Component
class EvidenceButtons implements ButtonHandler {

    static final String MORE = "evidence.more";
    static final String MARKDOWN = "evidence.markdown";
    static final String SHOW = "evidence.show";
    static final String LEAVE = "evidence.leave";
    static final String RELY = "evidence.rely";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern PAGE = Pattern.compile("(\\d{1,18})/(\\d{1,4})");

    private final Belonging belonging;
    private final Beliefs beliefs;
    private final Evidence evidence;
    private final List<LookAgain> ways;
    private final EvidenceSpeech speech;
    private final MarkdownExport export;
    private final Ledger ledger;

    EvidenceButtons(
            Belonging belonging,
            Beliefs beliefs,
            Evidence evidence,
            List<LookAgain> ways,
            EvidenceSpeech speech,
            MarkdownExport export,
            Ledger ledger) {
        this.belonging = belonging;
        this.beliefs = beliefs;
        this.evidence = evidence;
        this.ways = ways;
        this.speech = speech;
        this.export = export;
        this.ledger = ledger;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(MORE, MARKDOWN, SHOW, LEAVE, RELY);
    }

    @Override
    public Reply press(Request request, Press press) {
        String subject = press.subject();
        return switch (press.name()) {
            case MORE -> more(request, subject);
            case MARKDOWN ->
                team(request, subject)
                        .map(team -> speech.markdown(team, export.write(team, evidence.of(team), evidence.today(team))))
                        .orElseGet(speech::gone);
            case SHOW -> onBelief(request, subject.substring(subject.lastIndexOf('=') + 1), this::show);
            case LEAVE -> onBelief(request, subject, (team, belief) -> rely(request, team, belief, false));
            default -> onBelief(request, subject, (team, belief) -> rely(request, team, belief, true));
        };
    }

    private Reply more(Request request, String subject) {
        Matcher page = PAGE.matcher(subject);
        return page.matches()
                ? team(request, page.group(1))
                        .map(team -> speech.list(
                                team, evidence.of(team), Integer.parseInt(page.group(2)), evidence.today(team)))
                        .orElseGet(speech::gone)
                : speech.gone();
    }

    private Reply show(Team team, Belief belief) {
        return speech.one(
                team,
                evidence.of(team, belief),
                ways.stream().flatMap(way -> way.at(belief).stream()).toList(),
                evidence.today(team));
    }

    /** Who pressed is not kept: the request leaves no key, and pressing twice changes nothing. */
    private Reply rely(Request request, Team team, Belief belief, boolean still) {
        return ledger.keep(
                request.unkept(),
                () -> {
                    beliefs.relyOn(belief, still);
                    return Deed.done("");
                },
                memo -> still ? show(team, belief) : speech.left(belief));
    }

    private Reply onBelief(Request request, String written, OnBelief then) {
        return NUMBER.matcher(written).matches()
                ? beliefs.find(request.person().workspace(), new Belief.Id(Long.parseLong(written)))
                        .flatMap(belief ->
                                belonging.theirs(request, belief.team()).map(team -> then.reply(team, belief)))
                        .orElseGet(speech::gone)
                : speech.gone();
    }

    private Optional<Team> team(Request request, String written) {
        return NUMBER.matcher(written).matches()
                ? belonging.theirs(request, new Team.Id(Long.parseLong(written)))
                : Optional.empty();
    }

    /** What is answered about a belief of the asker's team. */
    private interface OnBelief {
        Reply reply(Team team, Belief belief);
    }
}

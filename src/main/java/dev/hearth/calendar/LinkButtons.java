package dev.hearth.calendar;

import dev.hearth.chat.Press;
import dev.hearth.hooks.Kind;
import dev.hearth.hooks.Tokens;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.team.Teams;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** [Calendar link] and [Renew]: each link is shown once, to whoever pressed, and ends the one before. */
@Component
class LinkButtons implements ButtonHandler {

    static final String RENEW = "calendar.renew";

    private static final Pattern SUBJECT = Pattern.compile("(\\d{1,18})(?:/(\\d{1,9}))?");

    private final Teams teams;
    private final Tokens tokens;
    private final FeedBook book;
    private final Ledger ledger;
    private final LinkSpeech speech;

    LinkButtons(Teams teams, Tokens tokens, FeedBook book, Ledger ledger, LinkSpeech speech) {
        this.teams = teams;
        this.tokens = tokens;
        this.book = book;
        this.ledger = ledger;
        this.speech = speech;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(CalendarLink.LINK, RENEW);
    }

    @Override
    public Reply press(Request request, Press press) {
        Matcher subject = SUBJECT.matcher(press.subject());
        Optional<Team> team = subject.matches()
                ? teams.find(new Team.Id(Long.parseLong(subject.group(1))))
                        .filter(found -> CalendarLink.mayHave(request, found))
                : Optional.empty();
        if (team.isEmpty()) {
            return speech.notYours();
        }
        String counted = subject.group(2);
        return press.name().equals(RENEW) && counted != null
                ? make(request, team.get(), Integer.parseInt(counted))
                : first(request, team.get());
    }

    private Reply first(Request request, Team team) {
        return tokens.of(team.id()).contains(Kind.CALENDAR)
                ? speech.madeBefore(team, book.links(team.id()))
                : make(request, team, book.links(team.id()));
    }

    /** A link is made once for each count: of two presses at once the second finds the count gone by, and shows nothing. */
    private Reply make(Request request, Team team, int counted) {
        String token = tokens.fresh();
        return ledger.keep(
                request.unkept(),
                () -> {
                    if (book.links(team.id()) != counted) {
                        return Deed.refused(speech.madeBefore(team, book.links(team.id())));
                    }
                    tokens.keep(team, Kind.CALENDAR, token);
                    book.linked(team.id());
                    return Deed.done("calendar");
                },
                memo -> speech.made(team, token, counted + 1));
    }
}

package dev.hearth.stories.weekly;

import dev.hearth.chat.Press;
import dev.hearth.chat.Voice;
import dev.hearth.reception.ButtonHandler;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Readers;
import dev.hearth.team.Team;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ends that another team asks here: anybody in the channel may say so, and nobody is told who did. */
@Component
class BesideButtons implements ButtonHandler {

    static final String NOT_HERE = "stories.not-here";

    private final Readers readers;
    private final WeeklyBook book;
    private final Ledger ledger;
    private final Voice voice;

    BesideButtons(Readers readers, WeeklyBook book, Ledger ledger, Voice voice) {
        this.readers = readers;
        this.book = book;
        this.ledger = ledger;
        this.voice = voice;
    }

    @Override
    public Set<String> buttons() {
        return Set.of(NOT_HERE);
    }

    @Override
    public Reply press(Request request, Press press) {
        Optional<Team.Id> asking = press.subject().matches("\\d{1,18}")
                ? Optional.of(new Team.Id(Long.parseLong(press.subject())))
                : Optional.empty();
        Optional<Team.Id> here = readers.here(request).map(Team::id);
        return asking.filter(team -> here.isPresent() && book.beside(team).equals(here))
                .map(team -> ledger.keep(
                        request.unkept(),
                        () -> {
                            book.askBeside(team, Optional.empty());
                            return Deed.done("");
                        },
                        memo -> Reply.say(voice.say("stories.beside.ended"))))
                .orElseGet(() -> Reply.say(voice.say("stories.beside.ended")));
    }
}

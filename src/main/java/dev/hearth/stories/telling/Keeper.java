package dev.hearth.stories.telling;

import dev.hearth.clock.TeamClock;
import dev.hearth.reception.Deed;
import dev.hearth.reception.Ledger;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.stories.Stories;
import dev.hearth.stories.Story;
import dev.hearth.stories.StoryIds;
import dev.hearth.stories.StoryNumbers;
import dev.hearth.stories.Ties;
import dev.hearth.stories.forms.Circle;
import dev.hearth.stories.nameless.Code;
import dev.hearth.stories.nameless.NamelessStories;
import dev.hearth.team.Team;
import dev.hearth.tickets.Tickets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps new stories. */
@Component
class Keeper {

    private final Ledger ledger;
    private final Stories stories;
    private final StoryNumbers numbers;
    private final StoryIds ids;
    private final NamelessStories nameless;
    private final TellingSpeech speech;
    private final Tickets tickets;
    private final TeamClock clock;

    Keeper(
            Ledger ledger,
            Stories stories,
            StoryNumbers numbers,
            StoryIds ids,
            NamelessStories nameless,
            TellingSpeech speech,
            Tickets tickets,
            TeamClock clock) {
        this.tickets = tickets;
        this.ledger = ledger;
        this.stories = stories;
        this.numbers = numbers;
        this.ids = ids;
        this.nameless = nameless;
        this.speech = speech;
        this.clock = clock;
    }

    /** Keeps what was typed in a command, as fast as can be: one row, and nothing is asked of anybody. */
    Reply keepQuickly(Request request, @Nullable Team team, String text) {
        Team.Id id = team == null ? null : team.id();
        return ledger.keep(
                request,
                stories.quickly(numbers.next(), id, request.person(), today(team), text),
                memo -> speech.keptForMe(memo, team, text));
    }

    /** Keeps a story with its teller's name. */
    Reply keep(Request request, Draft draft, Ties ties) {
        Team team = draft.team();
        Story story = new Story(
                numbers.next(),
                team == null ? null : team.id(),
                request.person(),
                today(team),
                draft.audience(),
                draft.words(),
                false);
        return ledger.keep(
                request,
                () -> {
                    stories.add(story, request.person().workspace(), ties, false);
                    return Deed.done(ids.write(story.id()));
                },
                memo -> speech.kept(memo, draft));
    }

    /** Keeps a story without a name: one row, alone, and nothing else anywhere; with it a ticket is spent (P3). */
    Reply keepNameless(Request request, Code code, Draft draft, Circle circle, Ties ties, String ticket) {
        long mark = tickets.mark(Stories.rounds(circle.team().id()), ticket);
        return ledger.keepAlone(
                request.unkept(),
                nameless.waiting(code, circle.team(), draft.audience(), draft.words(), ties, mark),
                memo -> speech.keptWithoutName());
    }

    private LocalDate today(@Nullable Team team) {
        ZoneId zone = team == null ? ZoneOffset.UTC : team.zone();
        return LocalDate.ofInstant(clock.now(), zone);
    }
}

package dev.hearth.summaries;

import dev.hearth.chat.Voice;
import dev.hearth.reception.Command;
import dev.hearth.reception.Reply;
import dev.hearth.reception.Request;
import dev.hearth.reception.Signature;
import dev.hearth.stories.Readers;
import dev.hearth.team.Team;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /hearth summary [week|month|quarter]} reads the last closed one back; a month unless something else is said. */
@Component
class SummaryCommand implements Command {

    private final Readers readers;
    private final SummaryDesk desk;
    private final Voice voice;

    SummaryCommand(Readers readers, SummaryDesk desk, Voice voice) {
        this.readers = readers;
        this.desk = desk;
        this.voice = voice;
    }

    @Override
    public Signature signature() {
        return Signature.of("hearth", "summary", "[week|month|quarter]");
    }

    @Override
    public Reply handle(Request request, String text) {
        Optional<Period.Kind> kind = Period.Kind.of(text.isEmpty() ? "month" : text.toLowerCase(Locale.ROOT));
        if (kind.isEmpty()) {
            return Reply.say(voice.say("summaries.which-period", "typed", text));
        }
        return team(request)
                .map(team -> desk.last(team, kind.get()))
                .orElseGet(() -> Reply.say(voice.say("summaries.which-team")));
    }

    private Optional<Team> team(Request request) {
        return readers.here(request).or(() -> {
            List<Team> teams = readers.of(request).teams();
            return teams.size() == 1 ? Optional.of(teams.getFirst()) : Optional.empty();
        });
    }
}

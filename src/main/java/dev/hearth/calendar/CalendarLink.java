package dev.hearth.calendar;

import dev.hearth.chat.Button;
import dev.hearth.chat.Voice;
import dev.hearth.reception.Request;
import dev.hearth.team.Team;
import dev.hearth.workspaces.Standing;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers the link to a team's calendar to whoever may have it: administrators, and those who plan. */
@Component
public class CalendarLink {

    static final String LINK = "calendar.link";

    private final Voice voice;

    CalendarLink(Voice voice) {
        this.voice = voice;
    }

    /** The button under a list of what the team has planned; nothing for who may not have the link. */
    public Optional<Button> offer(Request request, Team team) {
        return mayHave(request, team)
                ? Optional.of(Button.plain(
                        voice.line("calendar.button.link"), LINK, team.id().value()))
                : Optional.empty();
    }

    static boolean mayHave(Request request, Team team) {
        return request.person().workspace().equals(team.workspace())
                && (request.standing() == Standing.ADMINISTRATOR
                        || request.standing().belongs() && team.letsPlan(request.person()));
    }
}

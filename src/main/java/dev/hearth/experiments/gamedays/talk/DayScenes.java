package dev.hearth.experiments.gamedays.talk;

import dev.hearth.clock.TeamClock;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.gamedays.GameDay;
import dev.hearth.experiments.gamedays.GameDays;
import dev.hearth.experiments.gamedays.Progress;
import dev.hearth.experiments.gamedays.Slot;
import dev.hearth.team.Teams;
import dev.hearth.workspaces.Workspace;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up what is needed to speak of a game day. */
@Component
public class DayScenes {

    private final GameDays days;
    private final Experiments experiments;
    private final Teams teams;
    private final TeamClock clock;

    DayScenes(GameDays days, Experiments experiments, Teams teams, TeamClock clock) {
        this.days = days;
        this.experiments = experiments;
        this.teams = teams;
        this.clock = clock;
    }

    /** The day along its agenda, now. */
    public DayScene of(GameDay day) {
        Progress progress =
                new Progress(day, day.agenda().stream().map(this::entry).toList(), clock.now());
        return new DayScene(progress, teams.find(day.team()).orElseThrow());
    }

    private Progress.Entry entry(Slot slot) {
        return new Progress.Entry(
                slot,
                Optional.ofNullable(slot.experiment())
                        .flatMap(experiments::find)
                        .orElse(null));
    }

    /** The one people of a workspace call by this number. */
    public Optional<DayScene> find(Workspace.Id workspace, int number) {
        return days.find(workspace, number).map(this::of);
    }

    /** The same, for a deed. */
    public Optional<DayScene> lock(Workspace.Id workspace, int number) {
        return days.find(workspace, number).flatMap(day -> days.lock(day.id())).map(this::of);
    }

    /** The one an appointment is about, for what is then done. */
    public Optional<DayScene> lock(String subject) {
        String id = subject.split("\\.", 2)[0];
        return days.lock(new GameDay.Id(Long.parseLong(id))).map(this::of);
    }
}

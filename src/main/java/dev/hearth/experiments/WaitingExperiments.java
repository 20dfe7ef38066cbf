package dev.hearth.experiments;

import dev.hearth.chat.Prose;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.team.waiting.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Experiments of a team's channel that wait for an undo, a debrief, the end of a hold or another time. */
@Component
class WaitingExperiments implements Waiting {

    private static final int ORDER = 20;

    private final Experiments experiments;
    private final Voice voice;

    WaitingExperiments(Experiments experiments, Voice voice) {
        this.experiments = experiments;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Fact> in(Team team, LocalDate today) {
        return experiments.openIn(team.id()).stream()
                .filter(experiment -> experiment.channel().equals(team.channel()))
                .flatMap(experiment -> fact(experiment, team, today).stream())
                .toList();
    }

    private Optional<Fact> fact(Experiment experiment, Team team, LocalDate today) {
        return LooseEnd.of(experiment.course(), today, team.zone())
                .map(end -> new Fact(say(end, experiment, team, today), experiment.sample()));
    }

    private Prose say(LooseEnd end, Experiment experiment, Team team, LocalDate today) {
        Instant over = experiment.course().over();
        LocalDate day = over == null ? today : LocalDate.ofInstant(over, team.zone());
        return voice.say(
                end.key(),
                "number",
                experiment.number(),
                "title",
                Briefly.line(experiment.plan().title()),
                "day",
                Briefly.day(day, today));
    }
}

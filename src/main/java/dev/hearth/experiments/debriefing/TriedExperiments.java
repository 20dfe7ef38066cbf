package dev.hearth.experiments.debriefing;

import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.team.Team;
import dev.hearth.team.waiting.Briefly;
import dev.hearth.team.waiting.Tried;
import dev.hearth.team.waiting.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Experiments of a team that were begun and are over. */
@Component
class TriedExperiments implements Tried {

    private static final int ORDER = 10;
    private static final int MOST = 20;

    private final Experiments experiments;
    private final Voice voice;

    TriedExperiments(Experiments experiments, Voice voice) {
        this.experiments = experiments;
        this.voice = voice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Waiting.Fact> since(Team team, LocalDate from, LocalDate today) {
        return experiments.doneIn(team.id(), MOST).stream()
                .flatMap(experiment -> fact(experiment, team, from, today))
                .toList();
    }

    private Stream<Waiting.Fact> fact(Experiment experiment, Team team, LocalDate from, LocalDate today) {
        Instant began = experiment.course().began();
        Instant over = experiment.course().over();
        if (began == null || over == null) {
            return Stream.empty();
        }
        LocalDate day = LocalDate.ofInstant(over, team.zone());
        return day.isBefore(from)
                ? Stream.empty()
                : Stream.of(new Waiting.Fact(
                        voice.say(
                                "experiments.tried",
                                "number",
                                experiment.number(),
                                "title",
                                Briefly.line(experiment.plan().title()),
                                "day",
                                Briefly.day(day, today)),
                        experiment.sample()));
    }
}

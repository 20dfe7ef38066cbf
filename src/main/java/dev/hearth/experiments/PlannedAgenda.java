package dev.hearth.experiments;

import dev.hearth.calendar.Agenda;
import dev.hearth.calendar.Entry;
import dev.hearth.calendar.Entry.Standing;
import dev.hearth.chat.Voice;
import dev.hearth.experiments.book.Course;
import dev.hearth.experiments.book.Dates;
import dev.hearth.experiments.book.Dates.Change;
import dev.hearth.experiments.book.Experiment;
import dev.hearth.experiments.book.Experiments;
import dev.hearth.experiments.book.State;
import dev.hearth.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Experiments as they stand in a calendar: what lies ahead, what goes on, and for a month what was done or called off. Each
 * date of a repeat is a thing of its own, named by the date it is meant to be on, so that one that is moved stays itself.
 */
@Component
class PlannedAgenda implements Agenda {

    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final int MOST = 200;

    private final Experiments experiments;
    private final Dates dates;
    private final Voice voice;

    PlannedAgenda(Experiments experiments, Dates dates, Voice voice) {
        this.experiments = experiments;
        this.dates = dates;
        this.voice = voice;
    }

    @Override
    public List<Entry> of(Team team, Instant now, Instant until) {
        Map<Experiment.Id, Change> changes = dates.in(team.id());
        return experiments.in(team.id(), EnumSet.allOf(State.class)).stream()
                .filter(experiment -> !experiment.timing().isSurprise())
                .flatMap(experiment -> Optional.ofNullable(changes.get(experiment.id())).stream()
                        .flatMap(change -> entries(experiment, change, team, now, until)))
                .toList();
    }

    private Stream<Entry> entries(Experiment experiment, Change change, Team team, Instant now, Instant until) {
        Course course = experiment.course();
        Instant start = course.began() == null ? course.next() : course.began();
        boolean over = experiment.state().isFinal();
        Instant last = experiment.state() == State.CANCELLED ? change.at() : start;
        if (start == null || over && last != null && last.plus(A_MONTH).isBefore(now)) {
            return Stream.empty();
        }
        Stream<Entry> next =
                Stream.of(entry(experiment, change, start, meant(experiment, start), standing(experiment)));
        return experiment.state() == State.DONE
                ? next
                : Stream.concat(next, later(experiment, change, team, start, until));
    }

    private Stream<Entry> later(Experiment experiment, Change change, Team team, Instant start, Instant until) {
        Standing standing = experiment.state() == State.CANCELLED ? Standing.CANCELLED : Standing.CONFIRMED;
        Instant meant = meant(experiment, start);
        return experiment.timing().again(start.isAfter(meant) ? start : meant, team.week()).stream()
                .flatMap(first -> Stream.iterate(
                        first,
                        date -> experiment.timing().again(date, team.week()).orElse(Instant.MAX)))
                .limit(MOST)
                .takeWhile(date -> date.isBefore(until))
                .map(date -> entry(experiment, change, date, date, standing));
    }

    /** The date that names this run. */
    private static Instant meant(Experiment experiment, Instant start) {
        Instant meant = experiment.timing().meant();
        Instant next = experiment.course().next();
        return meant != null ? meant : next != null ? next : start;
    }

    private static Standing standing(Experiment experiment) {
        if (experiment.state() == State.CANCELLED) {
            return Standing.CANCELLED;
        }
        return experiment.course().held() ? Standing.TENTATIVE : Standing.CONFIRMED;
    }

    private Entry entry(Experiment experiment, Change change, Instant start, Instant meant, Standing standing) {
        String name = experiment.workspace().value() + "/" + experiment.number();
        return new Entry(
                experiment.timing().when().repeats() ? name + "/" + meant : name,
                voice.line(
                        experiment.sample() ? "experiments.calendar.sample" : "experiments.calendar.title",
                        "number",
                        experiment.number(),
                        "title",
                        experiment.plan().title()),
                start,
                experiment.plan().length(),
                standing,
                change.count(),
                change.at());
    }
}
